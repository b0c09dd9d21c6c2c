import type { TemplateKind } from '../../sandbox/environment.ts';
import type { CodeUse } from '../code/use.ts';
import type { CodeContext, Rule } from '../rule.ts';

/** A tag tells GTM how it went. The message is GTM's own (sgtm-sandbox.md, 4). */
export const tagResult = kindRule(
  'tag-result',
  'tag',
  ({ dataReads, usesWholeData }) =>
    usesWholeData || dataReads.some(({ name }) => name === 'gtmOnSuccess' || name === 'gtmOnFailure'),
  'Tag code must invoke data.gtmOnSuccess() or data.gtmOnFailure(). Until then GTM waits for the tag.',
);

/** A client claims the requests that it answers. GTM's words for it are unknown. */
export const clientClaim = kindRule(
  'client-claim',
  'client',
  ({ required, requiresUnknown }) => requiresUnknown || required.some(({ name }) => name === 'claimRequest'),
  "The client never claims a request. Call require('claimRequest')() for those that it answers.",
);

/** A variable returns its value. GTM's words for it are unknown. */
export const variableReturn = kindRule(
  'variable-return',
  'variable',
  ({ returnsValue }) => returnsValue,
  'The variable never returns a value, and is always undefined. End the code with return and the value.',
);

function kindRule(
  id: string,
  kind: TemplateKind,
  does: (code: CodeUse) => boolean,
  message: string,
): Rule<CodeContext> {
  return {
    id,
    severity: 'error',
    check({ template, code }) {
      if (template.kind !== kind || does(code)) return [];
      return [{ line: template.codeLine, column: 0, message }];
    },
  };
}
