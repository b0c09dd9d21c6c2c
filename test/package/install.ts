import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import packageJson from '../../package.json' with { type: 'json' };

const run = promisify(execFile);

/** What npm would download: esbuild brings its binary in a package for each platform. */
const DOWNLOADS = [...Object.keys(packageJson.dependencies), `@esbuild/${process.platform}-${process.arch}`];

/** Without the network, and so that folders are copied as if they had been downloaded. */
const OFFLINE = ['--offline', '--install-links', '--ignore-scripts', '--no-audit', '--no-fund'];

/**
 * Packs this project and installs the package in an empty folder, as npm does it. `dist/` is built before all tests. Gives
 * the paths of the files in the package.
 */
export async function installPackage(folder: string): Promise<string[]> {
  const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]);
  const [{ filename, files }] = JSON.parse(stdout);
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  const downloads = DOWNLOADS.map(name => resolve('node_modules', name));
  await run('npm', ['install', ...OFFLINE, filename, ...downloads], { cwd: folder });
  return files.map(({ path }: { path: string }) => path);
}
