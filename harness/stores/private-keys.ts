import { readFile } from 'node:fs/promises';
import { UserError } from '../user-error.ts';

/** Keys for `hmacSha256`, in base64, by their ids. */
export type PrivateKeys = Readonly<Record<string, string>>;

/**
 * Reads a file of private keys, the one that the environment variable `SGTM_CREDENTIALS` names:
 * `{"keys": {"<id>": "<base64>"}}`.
 *
 * Rejects with a UserError if it cannot be read or holds something else.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#hmacsha256
 */
export async function readPrivateKeys(path: string): Promise<PrivateKeys> {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    const reason = (cause as Error).message;
    throw new UserError(`Expected a file of private keys at ${path}, but: ${reason}`, { cause });
  }
  const keys = (content as { keys?: unknown } | null)?.keys;
  if (isKeys(keys)) return keys;
  throw new UserError(
    `Expected ${path} to hold {"keys": {"<id>": "<base64>"}}, with strings for keys. Correct it, or unset SGTM_CREDENTIALS.`,
  );
}

function isKeys(value: unknown): value is PrivateKeys {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every(key => typeof key === 'string')
  );
}
