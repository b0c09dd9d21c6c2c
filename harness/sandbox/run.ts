import { copyOut } from './border.ts';
import type { ContainerContext, Environment, TemplateKind } from './environment.ts';
import { TemplateError } from './errors.ts';
import { type CompiledProgram, compileProgram } from './interpreter/program.ts';
import { type Budget, DEFAULT_BUDGET, Run } from './interpreter/run.ts';
import type { DeclaredPermission } from './permissions/declaration.ts';
import { createPermissions, type Permissions } from './permissions/permissions.ts';
import { SandboxPromise } from './promises.ts';
import { type ApiCall, Realm, reportingTo } from './realm.ts';
import { parseTemplate } from './syntax/parse.ts';
import { ApiFunction, type SandboxObject } from './values.ts';

/** A template that has been read and compiled, ready for any number of runs. */
export interface LoadedTemplate {
  readonly name: string;
  readonly context: ContainerContext;
  readonly kind: TemplateKind;
  readonly program: CompiledProgram;
  readonly permissions: readonly DeclaredPermission[] | 'unrestricted';
  /** What the code may do by them. */
  readonly granted: Permissions;
}

/** How a tag ended: by the first of `gtmOnSuccess` and `gtmOnFailure`, or by neither. */
export type Outcome = 'success' | 'failure' | 'none';

/** What a run is given. */
export interface RunOptions {
  /** Values of the template's fields, as they appear in `data`. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly environment: Environment;
  readonly budget?: Partial<Budget>;
  /** Receives each API call. */
  readonly onCall?: (call: ApiCall) => void;
  /** Counts the times that each line of the file is reached; index 0 is line 1. */
  readonly hits?: Uint32Array;
}

/** What a run came to. */
export interface RunResult {
  readonly outcome: Outcome;
  /** Every `gtmOnSuccess` and `gtmOnFailure` in order; a correct tag has exactly one. */
  readonly completions: readonly ('success' | 'failure')[];
  /** What the code returned; of a promise, what it was settled with. */
  readonly value: unknown;
  /** The first error that nothing in the template handled. */
  readonly error: TemplateError | undefined;
  readonly steps: number;
}

/** What `loadCode` is to know of a template; its container is the server's, if left out. */
export type CodeOptions = Omit<LoadedTemplate, 'program' | 'granted' | 'context'> & {
  readonly context?: ContainerContext;
  readonly firstLine?: number;
};

/**
 * Compiles sandboxed code.
 *
 * @throws TemplateSyntaxError with all that is outside the sandbox's language.
 */
export function loadCode(code: string, options: CodeOptions): LoadedTemplate {
  const { firstLine = 1, context = 'server', ...template } = options;
  const program = compileProgram(parseTemplate(code, { firstLine }));
  return { ...template, context, program, granted: createPermissions(template.permissions) };
}

/** A result while it comes about. A class: with an accessor in it, a literal would cost a hidden class for each run. */
class Progress implements RunResult {
  outcome: Outcome = 'none';
  readonly completions: ('success' | 'failure')[] = [];
  value: unknown;
  error: TemplateError | undefined;

  constructor(private readonly run: Run) {}

  /** Grows further where callbacks of the event run later. */
  get steps(): number {
    return this.run.steps;
  }
}

/** The functions by which a tag says how it ended. */
const COMPLETIONS = [
  ['gtmOnSuccess', 'success'],
  ['gtmOnFailure', 'failure'],
] as const;

/** Runs a template once, to the end of all that it has started. Errors of the template are part of the result. */
export async function runTemplate(
  { program, granted: permissions }: LoadedTemplate,
  { environment, fields, budget, onCall, hits }: RunOptions,
): Promise<RunResult> {
  const run = new Run({ ...DEFAULT_BUDGET, ...budget }, hits);
  const result = new Progress(run);
  const onError = (thrown: unknown): void => {
    if (!(thrown instanceof TemplateError)) throw thrown;
    result.error ??= thrown;
  };
  const realm = new Realm({ run, environment, permissions, onError, replace: onCall && reportingTo(onCall) });
  const data = dataOf(realm.copyIn({ ...fields }) as SandboxObject, result);
  try {
    const returned = program.execute(run, { data, require: realm.requireFunction() });
    result.value = copyOut(returned);
    if (returned instanceof SandboxPromise)
      returned.when(
        value => {
          result.value = copyOut(value);
        },
        () => {},
      );
  } catch (thrown) {
    onError(thrown);
  }
  await realm.loop.drain();
  result.outcome = result.completions[0] ?? 'none';
  return result;
}

/** `data` of the template: its fields, and the functions that note how it ended. */
function dataOf(fields: SandboxObject, { completions }: Progress): SandboxObject {
  for (const [name, completion] of COMPLETIONS)
    fields.properties.set(name, new ApiFunction(name, () => void completions.push(completion)));
  return fields;
}
