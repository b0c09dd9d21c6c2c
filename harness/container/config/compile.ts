import type { TemplateKind } from '../../sandbox/environment.ts';
import type { LoadedTemplate } from '../../sandbox/run.ts';
import type { Field } from '../../tpl/fields.ts';
import { UserError } from '../../user-error.ts';
import type { Config, FieldValues, TagConfig } from './config.ts';
import { type Container, DEFAULT_GA4_CLIENT, type TemplateSetup, type Variable } from './container.ts';
import { compileExpression } from './expression.ts';
import { checkReferences } from './references.ts';
import { BUILT_IN_TRIGGERS, compileTrigger, type Trigger } from './triggers.ts';
import { BUILT_IN_NAMES, compileVariable } from './variables.ts';

/** A template that a container uses. */
export interface UsedTemplate {
  readonly loaded: LoadedTemplate;
  readonly parameters: readonly Field[];
}

/** A container as it was read, and what it was read from. */
export interface ContainerReading {
  readonly config: Config;
  readonly container: Container;
  /** By the names under which the configuration has them. */
  readonly templates: ReadonlyMap<string, UsedTemplate>;
}

/** What uses a template: its name, the template's, and what is in its fields. */
interface TemplateUse {
  readonly name: string;
  readonly template: string;
  readonly fields?: FieldValues;
}

/**
 * Makes a container of how it is written down. `templates` has all that the configuration names.
 *
 * @param file names the configuration in messages.
 * @throws UserError where a template is of the wrong kind, a reference leads nowhere, or a variable depends on itself.
 */
export function compileContainer(
  config: Config,
  file: string,
  templates: ContainerReading['templates'],
): Container {
  const { containerId, version, clients = [], ga4Client, tags } = config;
  const setUp = (kind: TemplateKind, { name, template, fields = {} }: TemplateUse): TemplateSetup => {
    const { loaded: found } = templates.get(template) as UsedTemplate;
    if (found.kind === kind)
      return { name, template: found, templateId: template, fields: compileExpression(fields) };
    throw new UserError(
      `${file}: ${kind} "${name}" needs a template of a ${kind}, but ${template} is one of a ${found.kind}.`,
    );
  };
  const triggers = compileTriggers(config);
  const container: Container = {
    version: { ...(containerId && { containerId }), ...(version && { version }) },
    clients: [...clients]
      .sort((a, b) => (b.priority ?? 0) - (a.priority ?? 0))
      .map(client => setUp('client', client)),
    ga4Client: { ...DEFAULT_GA4_CLIENT, ...ga4Client },
    tags: tags.map((tag, index) => ({
      ...setUp('tag', tag),
      id: tag.id ?? String(index + 1),
      firing: findTriggers(tag.triggers, triggers, { tag, file }),
      blocking: findTriggers(tag.blockedBy ?? [], triggers, { tag, file }),
    })),
    variables: compileVariables(config, setUp),
  };
  checkReferences(container, file);
  return container;
}

function compileTriggers({ triggers }: Config): ReadonlyMap<string, Trigger> {
  const all = Object.entries({ ...BUILT_IN_TRIGGERS, ...triggers });
  return new Map(all.map(([name, trigger]) => [name, compileTrigger(trigger)]));
}

function findTriggers(
  names: readonly string[],
  triggers: ReadonlyMap<string, Trigger>,
  { tag, file }: { readonly tag: TagConfig; readonly file: string },
): Trigger[] {
  return names.map(name => {
    const trigger = triggers.get(name);
    if (trigger) return trigger;
    throw new UserError(
      `${file}: tag "${tag.name}" has the trigger "${name}", but there is no such trigger. Known are ${[...triggers.keys()].join(', ')}.`,
    );
  });
}

function compileVariables(
  { variables = {} }: Config,
  setUp: (kind: TemplateKind, use: TemplateUse) => TemplateSetup,
): ReadonlyMap<string, Variable> {
  const builtIn = Object.entries(BUILT_IN_NAMES).map(([name, type]) => [name, { type }] as const);
  const compiled = [...builtIn, ...Object.entries(variables)].map(([name, variable]): [string, Variable] => [
    name,
    compileVariable(variable, config => setUp('variable', { ...config, name })),
  ]);
  return new Map(compiled);
}
