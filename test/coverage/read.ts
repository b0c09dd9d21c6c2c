import { readdir, readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { executedPlaces, markExecuted, type Script, type ScriptCoverage } from './executed.ts';

/** Where processes and pages leave what V8 counted, one file each. Vitest empties `coverage/` before each run. */
export const V8_FOLDER = pathToFileURL('coverage/v8/');

const BUILT = pathToFileURL('dist/');

/** The places in the sources of `dist/` that ran, as `executedPlaces` gives them, according to all files in the folder. */
export async function readExecuted(): Promise<Set<string>> {
  const scripts = await readScripts();
  for (const name of await readdir(V8_FOLDER)) {
    const { result } = JSON.parse(await readFile(new URL(name, V8_FOLDER), 'utf8'));
    for (const coverage of result as readonly ScriptCoverage[]) {
      const script = scripts.get(coverage.url);
      if (script) markExecuted(script, coverage);
    }
  }
  return new Set([...scripts].flatMap(([url, script]) => executedPlaces(script, url)));
}

/** The scripts in `dist/`, by their URLs. */
async function readScripts(): Promise<Map<string, Script>> {
  const names = (await readdir(BUILT)).filter(name => name.endsWith('.js'));
  const scripts = names.map(async (name): Promise<[string, Script]> => {
    const url = new URL(name, BUILT);
    const code = await readFile(url, 'utf8');
    const map = await readFile(new URL(`${url}.map`), 'utf8');
    return [url.href, { code, map, marks: new Uint8Array(code.length) }];
  });
  return new Map(await Promise.all(scripts));
}
