import type { Config } from '../container/config/config.ts';
import type { FieldsStore } from '../preview/server/fields-store.ts';
import { writeText } from '../text-file.ts';
import { UserError } from '../user-error.ts';

/** A configuration that can be changed. */
export interface ConfigEditor {
  readonly config: () => Config;
  /** Puts another in its place. @throws UserError if that cannot run. */
  readonly edit: (config: Config) => void;
  /** The file to write it to, if there is one. */
  readonly saveTo: string | undefined;
}

/** The fields of one tag of a configuration, from 0, which are saved with all of it. */
export function createTagFields(index: number, { config, edit, saveTo }: ConfigEditor): FieldsStore {
  return {
    file: saveTo,
    get values() {
      return config().tags[index]?.fields ?? {};
    },
    replace(fields) {
      const tags = config().tags.map((tag, i) => (i === index ? { ...tag, fields } : tag));
      edit({ ...config(), tags });
    },
    async save() {
      if (saveTo === undefined)
        throw new UserError('An export is not written to. Change the tag in GTM, and export it again.');
      await writeText(saveTo, `${JSON.stringify(config(), null, 2)}\n`, 'the configuration');
    },
  };
}
