import type { GoogleCloud } from '../sandbox/environment.ts';
import { BigQueryStore } from '../stores/bigquery.ts';
import { FirestoreStore } from '../stores/firestore.ts';
import { readPrivateKeys } from '../stores/private-keys.ts';

/**
 * What the command line has of Google Cloud: BigQuery and Firestore that write to a folder, from which `sgtm replay` can
 * read, and the private keys in the file that the environment variable `SGTM_CREDENTIALS` names.
 *
 * @throws UserError if the folder or the file cannot be used.
 */
export async function openCloud(folder?: string): Promise<Partial<GoogleCloud>> {
  const { SGTM_CREDENTIALS } = process.env;
  return {
    ...(SGTM_CREDENTIALS && { privateKeys: await readPrivateKeys(SGTM_CREDENTIALS) }),
    ...(folder && {
      bigQuery: new BigQueryStore({ folder }),
      firestore: new FirestoreStore({ folder, random: Math.random }),
    }),
  };
}
