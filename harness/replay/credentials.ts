import { UserError } from '../user-error.ts';

/** What Meta wants to see of whoever sends to a dataset. */
export interface Credentials {
  readonly token: string;
  /** For apps with "Require app secret" on. */
  readonly secretProof: string | undefined;
}

/** Environment variables by name. */
export type Variables = Readonly<Record<string, string | undefined>>;

const TOKEN = 'META_ACCESS_TOKEN';
const SECRET_PROOF = 'META_APPSECRET_PROOF';

/** What to do for a dataset without a token. */
export function missingToken(dataset = '<dataset id>'): string {
  return `Expected an access token in the environment variable ${TOKEN}, or for one dataset in ${TOKEN}_${dataset}.`;
}

/** Whether there is a token for any dataset. */
export function hasToken(variables: Variables): boolean {
  return Object.keys(variables).some(name => name.startsWith(TOKEN) && variables[name]?.trim());
}

/**
 * Finds the credentials for a dataset: `META_ACCESS_TOKEN_<id>`, else `META_ACCESS_TOKEN`, and likewise
 * `META_APPSECRET_PROOF`, which belongs to the token.
 *
 * @throws UserError, which does not show it, if a token holds what no header can carry.
 */
export function findCredentials(variables: Variables, dataset: string): Credentials | undefined {
  const token = find(variables, TOKEN, dataset);
  if (token === undefined) return undefined;
  if (!/^[!-~]+$/.test(token)) {
    throw new UserError(`Expected visible ASCII characters only in the access token of dataset ${dataset}.`);
  }
  return { token, secretProof: find(variables, SECRET_PROOF, dataset) };
}

function find(variables: Variables, name: string, dataset: string): string | undefined {
  return variables[`${name}_${dataset}`]?.trim() || variables[name]?.trim() || undefined;
}
