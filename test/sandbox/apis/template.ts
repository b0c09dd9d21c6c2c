import type { Environment } from '../../../harness/sandbox/environment.ts';
import {
  declarePermissions,
  type PlainPermissions,
} from '../../../harness/sandbox/permissions/declaration.ts';
import { loadCode, type RunResult, runTemplate } from '../../../harness/sandbox/run.ts';

/** Runs a template's code in an environment, whose kind it is of; unless permissions are given it may do everything. */
export function runIn(
  environment: Environment,
  code: string,
  permissions?: PlainPermissions,
): Promise<RunResult> {
  const template = loadCode(code, {
    name: environment.kind,
    kind: environment.kind,
    permissions: permissions ? declarePermissions(permissions) : 'unrestricted',
  });
  return runTemplate(template, { fields: {}, environment });
}
