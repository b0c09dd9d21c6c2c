import type { TplRule } from '../../tpl/errors.ts';
import { CONTEXT_SECTIONS } from '../../tpl/sections.ts';
import type { Severity } from '../finding.ts';
import type { FileContext, Rule } from '../rule.ts';

/**
 * What reading a file finds. Everything that a published template has got away with is a warning (sgtm-sandbox.md, 8:
 * oddities).
 */
const SEVERITIES: Readonly<
  Record<Exclude<TplRule, 'duplicate-section' | 'missing-section' | 'yaml'>, Severity>
> = {
  'repeated-bom': 'warning',
  crlf: 'warning',
  'text-before-sections': 'warning',
  'indented-marker': 'warning',
  'unknown-section': 'error',
  'section-order': 'warning',
  json: 'error',
  'json-trailing-comma': 'warning',
  'json-control-character': 'warning',
  info: 'error',
  tests: 'warning',
};

const found = (id: TplRule, { problems }: FileContext) => problems.filter(({ rule }) => rule === id);

const isTemplate = ({ sections }: FileContext): boolean =>
  sections.has('INFO') &&
  (sections.has(CONTEXT_SECTIONS.server.code) || sections.has(CONTEXT_SECTIONS.web.code));

/** Sections, their order and their markers, JSON, and what YAML holds. */
export const formRules: readonly Rule<FileContext>[] = [
  ...Object.entries(SEVERITIES).map(
    ([id, severity]): Rule<FileContext> => ({
      id,
      severity,
      check: context => found(id as TplRule, context),
    }),
  ),
  {
    id: 'not-a-template',
    severity: 'error',
    check: context => (isTemplate(context) ? [] : found('missing-section', context)),
  },
  {
    id: 'missing-section',
    severity: 'warning',
    check: context => (isTemplate(context) ? found('missing-section', context) : []),
  },
];
