/**
 * The library of `sgtm-capi`: runs server container templates outside Google's editor, in the tests of their authors.
 *
 * @see docs/library.md
 */
export { type DefineScenariosOptions, defineScenarios, type TestRunner } from './library/define-scenarios.ts';
export type { HttpAnswerInput, HttpReplies, HttpReply, HttpResponder } from './library/http.ts';
export {
  type CodeSource,
  loadTemplate,
  type PermissionsSource,
  type TemplateSource,
} from './library/load-template.ts';
export type { Mocks } from './library/mocks.ts';
export type { SentRequest } from './library/recording.ts';
export type { RequestInput } from './library/request.ts';
export type { RunInput, SandboxRun } from './library/run.ts';
export { createSandbox, type Sandbox } from './library/sandbox.ts';
export type {
  ContainerContext,
  ContainerVersion,
  CookieWrite,
  EventData,
  HttpAnswer,
  HttpFailure,
  OutgoingRequest,
  ResponseDraft,
  TemplateKind,
} from './sandbox/environment.ts';
export {
  BudgetError,
  PermissionError,
  type Position,
  type SyntaxProblem,
  TemplateError,
  TemplateSyntaxError,
} from './sandbox/errors.ts';
export type { Page, PageResource } from './sandbox/page.ts';
export type { DeclaredPermission, PlainPermissions } from './sandbox/permissions/declaration.ts';
export type { ApiCall } from './sandbox/realm.ts';
export type { LoadedTemplate, Outcome } from './sandbox/run.ts';
export type { BigQueryStore } from './stores/bigquery.ts';
export type { FirestoreStore } from './stores/firestore.ts';
export type { LineCoverage } from './testing/coverage.ts';
export { TplError, type TplProblem } from './tpl/errors.ts';
export type { DataOf, Field, FieldValues } from './tpl/fields.ts';
export { UserError } from './user-error.ts';
export { version } from './version.ts';
