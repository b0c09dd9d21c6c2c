import { type Container, createTagContainer } from '../container/config/container.ts';
import { readConfig } from '../container/config/read-config.ts';
import { readExport } from '../container/config/read-export.ts';
import { createFieldsStore, type FieldsStore } from '../preview/server/fields-store.ts';
import type { Field } from '../tpl/fields.ts';
import { compileTemplate, loadTemplateFile, readTemplateFile } from '../tpl/load.ts';
import { readJsonObject } from './input.ts';
import { type WatchedContainer, watchContainer } from './watch-container.ts';

/** Where a container comes from: a configuration, an export, or else a template. */
export interface ContainerFlags {
  readonly config?: string;
  readonly container?: string;
  readonly template: string;
  readonly fields?: string;
}

/** A container that was opened, and what can be said of it. */
export interface OpenContainer extends WatchedContainer {
  /** Of the only tag, or a file. */
  readonly name: string;
  readonly file: string;
  /** Fields of the only tag; none where there are several. */
  readonly parameters: readonly Field[];
  readonly fields: FieldsStore;
}

/** Enough for our tag to reach the stand-in, which takes any dataset and any token. */
const SAMPLE_FIELDS = { pixelId: '1234567890', accessToken: 'local' };

/** Opens a container and follows its files; `report` receives sentences for people. Throws as what it reads does. */
export async function openContainer(
  flags: ContainerFlags,
  report: (text: string) => void,
): Promise<OpenContainer> {
  if (flags.config) return openFile(flags.config, file => readConfigFile(file), report);
  if (flags.container) return openFile(flags.container, file => readExportFile(file, report), report);
  return openTemplate(flags.template, flags.fields, report);
}

type ReadFile = (file: string) => (onFile: (file: string) => void) => Promise<Container>;

async function openFile(file: string, readFile: ReadFile, report: (text: string) => void): Promise<OpenContainer> {
  const watched = await watchContainer(readFile(file), report);
  return { ...watched, name: file, file, parameters: [], fields: createFieldsStore({}) };
}

function readConfigFile(file: string) {
  return async (onFile: (file: string) => void): Promise<Container> => {
    onFile(file);
    const config = await readJsonObject(file, 'the configuration');
    return readConfig(config, file, path => {
      onFile(path);
      return loadTemplateFile(path);
    });
  };
}

function readExportFile(file: string, report: (text: string) => void) {
  return async (onFile: (file: string) => void): Promise<Container> => {
    onFile(file);
    const { container, limitations } = readExport(await readJsonObject(file, 'a container export'), file);
    const { tags, clients, variables } = container;
    report(`${file}: ${tags.length} tags, ${clients.length} clients and ${variables.size} variables run.`);
    for (const { what, reason } of limitations) report(`  ${what}: ${reason}.`);
    return container;
  };
}

async function openTemplate(
  file: string,
  fieldsFile: string | undefined,
  report: (text: string) => void,
): Promise<OpenContainer> {
  const values = fieldsFile ? await readJsonObject(fieldsFile, 'field values') : SAMPLE_FIELDS;
  const fields = createFieldsStore(values, fieldsFile);
  let parameters: readonly Field[] = [];
  const watched = await watchContainer(async onFile => {
    onFile(file);
    const source = await readTemplateFile(file);
    const template = compileTemplate(source);
    parameters = source.parameters;
    return createTagContainer({
      template,
      get fields() {
        return fields.values;
      },
    });
  }, report);
  return {
    ...watched,
    get name() {
      return watched.current().tags[0]?.name ?? file;
    },
    file,
    get parameters() {
      return parameters;
    },
    fields,
  };
}
