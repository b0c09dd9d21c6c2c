import { createGithubReporter } from './github.ts';
import { createJsonReporter } from './json.ts';
import { createJunitReporter } from './junit.ts';
import { createPrettyReporter } from './pretty.ts';

/** The reporters of `sgtm test`, by the name that `--reporter` takes. */
export const REPORTERS = {
  pretty: createPrettyReporter,
  json: createJsonReporter,
  junit: createJunitReporter,
  github: createGithubReporter,
} as const;

/** A name that `--reporter` takes. */
export type ReporterName = keyof typeof REPORTERS;
