import { writeText } from '../../text-file.ts';
import { UserError } from '../../user-error.ts';

/** Values of a tag's fields, as the next hit will find them. */
export interface FieldsStore {
  readonly values: Readonly<Record<string, unknown>>;
  /** Where they can be saved, if anywhere. */
  readonly file: string | undefined;
  replace(values: Readonly<Record<string, unknown>>): void;
  /** @throws UserError if there is no file, or it cannot be written. */
  save(): Promise<void>;
}

/** Keeps the values of a tag's fields; `file` is a JSON file for them alone. */
export function createFieldsStore(initial: Readonly<Record<string, unknown>>, file?: string): FieldsStore {
  let values = initial;
  return {
    get values() {
      return values;
    },
    file,
    replace(replacement) {
      values = replacement;
    },
    async save() {
      if (file === undefined)
        throw new UserError('There is no file to save the fields to. Start sgtm serve with --fields FILE.');
      await writeText(file, `${JSON.stringify(values, null, 2)}\n`, 'the fields');
    },
  };
}
