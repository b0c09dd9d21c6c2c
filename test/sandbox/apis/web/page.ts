import type { Page } from '../../../../harness/sandbox/page.ts';
import type { PlainPermissions } from '../../../../harness/sandbox/permissions/declaration.ts';
import { type TestEnvironment, testEnvironment } from '../../environment.ts';
import { call, settle } from '../call.ts';

/** A page of a web container on which APIs are called, one after the other. */
export interface TestPage {
  readonly environment: TestEnvironment;
  readonly page: Page;
  /** Calls an API, or a member of one, in a run of its own. Without permissions given it may do everything. */
  readonly call: (api: string, args?: readonly unknown[], permissions?: PlainPermissions) => unknown;
  /** The same, and waits for all that the call has started. */
  readonly settle: (
    api: string,
    args: readonly unknown[],
    permissions?: PlainPermissions,
  ) => Promise<unknown>;
}

/** Opens a page. */
export function openPage(page: Partial<Page> = {}): TestPage {
  const environment = testEnvironment({ context: 'web', page });
  const options = (permissions: PlainPermissions | undefined) => ({
    environment,
    ...(permissions && { permissions }),
  });
  return {
    environment,
    page: environment.page,
    call: (api, args = [], permissions) => call(api, args, options(permissions)),
    settle: (api, args, permissions) => settle(api, args, options(permissions)),
  };
}
