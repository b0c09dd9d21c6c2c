import { copyOut } from './border.ts';
import type { ContainerContext, Environment, TemplateKind } from './environment.ts';
import { TemplateError } from './errors.ts';
import { type CompiledProgram, compileProgram } from './interpreter/program.ts';
import { type Budget, DEFAULT_BUDGET, Run } from './interpreter/run.ts';
import type { DeclaredPermission } from './permissions/declaration.ts';
import { createPermissions } from './permissions/permissions.ts';
import { SandboxPromise } from './promises.ts';
import { type ApiCall, Realm, reportingTo } from './realm.ts';
import { parseTemplate } from './syntax/parse.ts';

/** A template that has been read and compiled, ready for any number of runs. */
export interface LoadedTemplate {
  readonly name: string;
  readonly context: ContainerContext;
  readonly kind: TemplateKind;
  readonly program: CompiledProgram;
  readonly permissions: readonly DeclaredPermission[] | 'unrestricted';
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
  /** Times each line was reached; index 0 is line 1 of the file that the code is in. */
  readonly hits: Uint32Array;
}

/** What `loadCode` is to know of a template; its container is the server's, if left out. */
export type CodeOptions = Omit<LoadedTemplate, 'program' | 'context'> & {
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
  return { ...template, context, program: compileProgram(parseTemplate(code, { firstLine })) };
}

/** Runs a template once, to the end of all that it has started. Errors of the template are part of the result. */
export async function runTemplate(template: LoadedTemplate, options: RunOptions): Promise<RunResult> {
  const { environment, fields } = options;
  const run = new Run({ ...DEFAULT_BUDGET, ...options.budget }, new Uint32Array(template.program.lines));
  const completions: ('success' | 'failure')[] = [];
  let error: TemplateError | undefined;
  const onError = (thrown: unknown): void => {
    if (!(thrown instanceof TemplateError)) throw thrown;
    error ??= thrown;
  };
  const { debugMode, previewMode } = environment.container;
  const permissions = createPermissions(template.permissions, { debug: debugMode || previewMode });
  const replace = options.onCall && reportingTo(options.onCall);
  const realm = new Realm({ run, environment, permissions, onError, replace });
  const data = realm.copyIn({
    ...fields,
    gtmOnSuccess: () => void completions.push('success'),
    gtmOnFailure: () => void completions.push('failure'),
  });
  let value: unknown;
  try {
    const returned = template.program.execute(run, { data, require: realm.requireFunction() });
    value = copyOut(returned);
    if (returned instanceof SandboxPromise)
      returned.when(
        result => (value = copyOut(result)),
        () => {},
      );
  } catch (thrown) {
    onError(thrown);
  }
  await realm.loop.drain();
  return {
    outcome: completions[0] ?? 'none',
    completions,
    value,
    // Callbacks of the event run later, and count as well.
    get error() {
      return error;
    },
    get steps() {
      return run.steps;
    },
    hits: run.hits,
  };
}
