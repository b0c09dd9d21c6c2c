import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { MAIN } from '../build/places.ts';
import { type Project, projectOf, sourcesOf } from '../build/project.ts';
import { watchFiles } from '../testing/watch.ts';
import { UserError } from '../user-error.ts';

/** Reads something; calls back with each file that it is about to read. */
export type ReadFiles<T> = (onFile: (file: string) => void) => Promise<T>;

/** What was read, and follows its files. */
export interface Watched<T> {
  /** As it was last read without a fault. */
  readonly current: () => T;
  /** Why it is not as its files are now: a sentence. */
  readonly problem: () => string | undefined;
  /** Ends the watching. */
  readonly close: () => void;
}

/** Files that are followed, each with the project that is to be built when it changes, if it is a source. */
type Followed = ReadonlyMap<string, Project | undefined>;

/**
 * Reads a container, and reads it again when one of its files was written. A template whose project is there is built
 * again when one of its sources was. `onReload` receives a sentence on what came of that: what has a fault leaves the
 * container before in place.
 *
 * Rejects with what `read` throws the first time.
 */
export async function watchContainer<T>(
  read: ReadFiles<T>,
  onReload: (text: string) => void,
): Promise<Watched<T>> {
  const noted = new Set<string>();
  const readNoting = (files: Set<string>) => read(file => void files.add(resolve(file)));
  let container = await readNoting(noted);
  let problem: string | undefined;
  let working = Promise.resolve();
  const toBuild = new Set<Project>();
  const follower = createFollower(withSources(noted), (file, project) => {
    if (project === undefined) working = working.then(() => reload(file));
    else if (!toBuild.has(project)) {
      toBuild.add(project);
      working = working.then(() => build(project, file));
    }
  });

  async function reload(file: string): Promise<void> {
    const files = new Set<string>();
    try {
      container = await readNoting(files);
      follower.follow(withSources(files));
      problem = undefined;
      onReload(`${file} has changed: the container was loaded again.`);
    } catch (error) {
      // What is missing may still come.
      follower.follow(new Map([...follower.followed(), ...withSources(files)]));
      fail(file, error);
    }
  }

  /** The template is one of the files: once it is written, it is read as well. */
  async function build(project: Project, file: string): Promise<void> {
    toBuild.delete(project);
    try {
      // Loaded only now, since it takes esbuild with it.
      const { buildTemplate } = await import('../build/build.ts');
      const { warnings } = await buildTemplate(project.folder, { ...MAIN, output: project.output });
      for (const warning of warnings) onReload(warning);
    } catch (error) {
      fail(file, error);
    }
  }

  function fail(file: string, error: unknown): void {
    problem = `${file} has changed, but the container stays as it was. ${reasonOf(error)}`;
    onReload(problem);
  }

  return { current: () => container, problem: () => problem, close: follower.close };
}

/** Watches files, which may become others. `onChange` receives each that was written. */
function createFollower(first: Followed, onChange: (file: string, project: Project | undefined) => void) {
  let followed = first;
  let stop = watch();

  function watch(): () => void {
    // A file in a folder that is not there yet cannot be watched.
    const watchable = [...followed.keys()].filter(file => existsSync(dirname(file)));
    return watchFiles(watchable, file => onChange(file, followed.get(file)));
  }

  return {
    followed: () => followed,
    /** The same files go on being watched, so that nothing is missed that is written meanwhile. */
    follow(files: Followed): void {
      if (files.size === followed.size && [...files.keys()].every(file => followed.has(file))) return;
      followed = files;
      stop();
      stop = watch();
    },
    close: () => stop(),
  };
}

function withSources(files: ReadonlySet<string>): Followed {
  const projects = [...files].flatMap(file => projectOf(file) ?? []);
  const sources = projects.flatMap(project => sourcesOf(project).map(file => [file, project] as const));
  return new Map<string, Project | undefined>([
    ...sources,
    ...[...files].map(file => [file, undefined] as const),
  ]);
}

function reasonOf(error: unknown): string {
  return error instanceof UserError ? error.message : String((error as Error).stack);
}
