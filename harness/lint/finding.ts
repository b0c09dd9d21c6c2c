/** An `error` is what GTM or the gallery refuses, or what cannot work; a `warning` what works but should be looked at. */
export type Severity = 'error' | 'warning';

/** A fault that the linter found, and what to do about it. */
export interface Finding {
  /** The path as the caller gave it; a file next to the template where a rule looks at those. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, as editors count. */
  readonly column: number;
  readonly severity: Severity;
  /** Id of the rule, explained in `docs/lint/<rule>.md`. */
  readonly rule: string;
  readonly message: string;
}
