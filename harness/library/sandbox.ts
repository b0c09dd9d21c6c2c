import { createPage, type Page } from '../sandbox/page.ts';
import type { LoadedTemplate } from '../sandbox/run.ts';
import { BigQueryStore } from '../stores/bigquery.ts';
import { FirestoreStore } from '../stores/firestore.ts';
import { type RunInput, runOnce, type SandboxRun } from './run.ts';

/** A template and the small world in which it runs. */
export interface Sandbox {
  /**
   * What `templateDataStorage` holds, or in a web container `templateStorage`, the sandbox's own values; like stores and
   * page, it lives from run to run.
   */
  readonly storage: Map<string, unknown>;
  /** Holds what templates insert, in the project `local-project` where they name none. */
  readonly bigQuery: BigQueryStore;
  /** Holds what templates read and write, in the same project. */
  readonly firestore: FirestoreStore;
  /** Where a template for web containers runs. */
  readonly page: Page;
  /**
   * Runs the template once, to the end of all that it has started. Errors of the template are part of the result.
   *
   * @param changes What is different from the sandbox's own input, key by key.
   * @throws UserError for input that cannot be right; whatever a mock or a function among `http` throws.
   */
  run(changes?: RunInput): Promise<SandboxRun>;
}

/**
 * Makes a sandbox for a template, in which every run comes out alike and nothing of the machine or the network is
 * reached.
 *
 * ```ts
 * const sandbox = createSandbox(await loadTemplate('template.tpl'), { fields: { pixelId: '1' } });
 * const { outcome, requests } = await sandbox.run({ eventData: { event_name: 'purchase' } });
 * ```
 */
export function createSandbox(template: LoadedTemplate, input: RunInput = {}): Sandbox {
  const storage = new Map<string, unknown>();
  const bigQuery = new BigQueryStore();
  const firestore = new FirestoreStore({ random: () => 0.5 });
  const page = createPage(input.page);
  return {
    storage,
    bigQuery,
    firestore,
    page,
    run: changes =>
      runOnce(template, { ...input, ...changes }, { storage, cloud: { bigQuery, firestore }, page }),
  };
}
