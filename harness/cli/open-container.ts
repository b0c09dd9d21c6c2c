import { dirname, relative, resolve } from 'node:path';
import { type ContainerReading, compileContainer } from '../container/config/compile.ts';
import type { Config } from '../container/config/config.ts';
import { type Container, createTagContainer } from '../container/config/container.ts';
import { readConfig } from '../container/config/read-config.ts';
import { readExport } from '../container/config/read-export.ts';
import { createFieldsStore } from '../preview/server/fields-store.ts';
import type { EditableTag } from '../preview/server/preview.ts';
import { compileTemplate, readServerTemplate } from '../tpl/load.ts';
import { readJsonObject } from './input.ts';
import { createTagFields } from './tag-fields.ts';
import { type ReadFiles, watchContainer } from './watch-container.ts';

/** Where a container comes from: a configuration, an export, or else a template. */
export interface ContainerFlags {
  readonly config?: string;
  readonly container?: string;
  readonly template: string;
  readonly fields?: string;
}

/** A container that follows its files. */
export interface OpenContainer {
  /** Of the only tag, or the file. */
  readonly name: string;
  readonly current: () => Container;
  /** Its tags, whose fields can be changed until the files are read again. */
  readonly tags: () => readonly EditableTag[];
  /** Why it is not as its files are now: a sentence. */
  readonly problem: () => string | undefined;
  /** What of an export does not run as in GTM, and why: a sentence each. */
  readonly limitations: () => readonly string[];
  /** Ends the watching of its files. */
  readonly close: () => void;
}

/** What a container tells while it is open. */
export interface OpenOptions {
  /** Receives sentences for people. */
  readonly report: (text: string) => void;
  /** Hears that the files were read again. */
  readonly onReload: () => void;
}

/** Enough for our tag to reach the stand-in, which takes any dataset and any token. */
const SAMPLE_FIELDS = { pixelId: '1234567890', accessToken: 'local' };

/** Opens a container. Throws as what reads it does. */
export async function openContainer(flags: ContainerFlags, options: OpenOptions): Promise<OpenContainer> {
  const { config, container, template, fields } = flags;
  if (config !== undefined)
    return openReading(config, readConfigFile(config), { ...options, saveTo: config });
  if (container !== undefined) return openReading(container, readExportFile(container, options), options);
  return openTemplate(template, fields, options);
}

type OpenReading = ContainerReading & { readonly limitations?: readonly string[] };

function readConfigFile(file: string): ReadFiles<ContainerReading> {
  return async onFile => {
    onFile(file);
    return readConfig(await readJsonObject(file, 'the configuration'), file, onFile);
  };
}

function readExportFile(file: string, { report }: OpenOptions): ReadFiles<OpenReading> {
  return async onFile => {
    onFile(file);
    const reading = readExport(await readJsonObject(file, 'a container export'), file);
    const { tags, clients = [] } = reading.config;
    report(`${file}: tags that run: ${tags.length}, clients: ${clients.length}.`);
    const limitations = reading.limitations.map(({ what, reason }) => `${what}: ${reason}.`);
    for (const limitation of limitations) report(`  ${limitation}`);
    return { ...reading, limitations };
  };
}

async function openReading(
  file: string,
  read: ReadFiles<OpenReading>,
  options: OpenOptions & { readonly saveTo?: string },
): Promise<OpenContainer> {
  const watched = await watchContainer(read, text => reload(text, options));
  let edited: { readonly from: ContainerReading; readonly now: ContainerReading } | undefined;
  const current = (): ContainerReading => {
    const reading = watched.current();
    return edited?.from === reading ? edited.now : reading;
  };
  const edit = (config: Config): void => {
    const { templates } = current();
    const now = { config, templates, container: compileContainer(config, file, templates) };
    edited = { from: watched.current(), now };
  };
  return {
    name: file,
    current: () => current().container,
    tags: () =>
      current().config.tags.map(({ name, template }, index) => ({
        name,
        // An export holds its templates itself.
        template: options.saveTo && relative('', resolve(dirname(file), template)),
        parameters: current().templates.get(template)?.parameters ?? [],
        fields: createTagFields(index, { saveTo: options.saveTo, edit, config: () => current().config }),
      })),
    problem: watched.problem,
    limitations: () => watched.current().limitations ?? [],
    close: watched.close,
  };
}

async function openTemplate(
  file: string,
  fieldsFile: string | undefined,
  options: OpenOptions,
): Promise<OpenContainer> {
  const values = fieldsFile ? await readJsonObject(fieldsFile, 'field values') : SAMPLE_FIELDS;
  const fields = createFieldsStore(values, fieldsFile);
  const watched = await watchContainer(
    async onFile => {
      onFile(file);
      const source = await readServerTemplate(file);
      const template = compileTemplate(source);
      const tag = {
        template,
        get fields() {
          return fields.values;
        },
      };
      return { source, template, container: createTagContainer(tag) };
    },
    text => reload(text, options),
  );
  return {
    name: watched.current().template.name,
    current: () => watched.current().container,
    tags() {
      const { source, template } = watched.current();
      return [{ name: template.name, template: file, parameters: source.parameters, fields }];
    },
    problem: watched.problem,
    limitations: () => [],
    close: watched.close,
  };
}

function reload(text: string, { report, onReload }: OpenOptions): void {
  report(text);
  onReload();
}
