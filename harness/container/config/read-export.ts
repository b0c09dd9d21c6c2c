import { UserError } from '../../user-error.ts';
import { type ContainerReading, compileContainer } from './compile.ts';
import type { TagConfig, TriggerConfig, VariableConfig } from './config.ts';
import { checkExport, type ExportedTag, type ExportedVersion } from './export.ts';
import { readClients } from './export-clients.ts';
import { readParameters } from './export-parameters.ts';
import { type Note, type PartOptions, readTemplates, reasonOf } from './export-templates.ts';
import { readTrigger } from './export-triggers.ts';
import { readBuiltIn, readVariable, shortcomingOf } from './export-variables.ts';

/** Something of an export that does not run, or not as it does in GTM. */
export interface Limitation {
  /** Like `tag "GA4"`. */
  readonly what: string;
  /** The rest of the sentence. */
  readonly reason: string;
}

/** The id of the trigger `All Events`, which exports refer to without holding it. One public export has it. */
const ALL_EVENTS_ID = '2147479574';

/**
 * Makes a container of the JSON that GTM's admin exports: what uses templates, and what is of a built-in type that is
 * known here. `limitations` lists everything else.
 *
 * @throws UserError if it is no export of a server container.
 */
export function readExport(
  value: unknown,
  file: string,
): ContainerReading & { readonly limitations: readonly Limitation[] } {
  const version = checkExport(value, file).containerVersion;
  const { containerVersionId, container, transformation = [] } = version;
  const contexts = container?.usageContext ?? [];
  if (contexts.length > 0 && !contexts.some(context => context.toUpperCase() === 'SERVER'))
    throw new UserError(
      `${file}: expected an export of a server container, got one of ${contexts.join(', ')}.`,
    );
  const limitations: Limitation[] = [];
  const note: Note = (what, reason) => void limitations.push({ what, reason });
  const templates = readTemplates(version, file, note);
  const reading = { templates, note };
  const triggers = readTriggers(version, note);
  const config = {
    ...(container?.publicId && { containerId: container.publicId }),
    ...(containerVersionId && { version: containerVersionId }),
    ...readClients(version, reading),
    variables: readVariables(version, reading),
    triggers,
    tags: readTags(version, triggers, reading),
  };
  for (const { name } of transformation) note(`transformation "${name}"`, 'transformations are not run');
  return { config, templates, container: compileContainer(config, file, templates), limitations };
}

function readTriggers({ trigger = [] }: ExportedVersion, note: Note): Record<string, TriggerConfig> {
  const triggers: Record<string, TriggerConfig> = { [ALL_EVENTS_ID]: {} };
  for (const exported of trigger) {
    const reading = readTrigger(exported);
    if ('trigger' in reading) triggers[exported.triggerId] = reading.trigger;
    else note(`trigger "${exported.name}"`, reading.reason);
  }
  return triggers;
}

function readVariables(
  { variable = [], builtInVariable = [] }: ExportedVersion,
  { templates, note }: PartOptions,
): Record<string, VariableConfig> {
  const variables: Record<string, VariableConfig> = {};
  for (const { name, type } of builtInVariable) {
    variables[name] = readBuiltIn(type) ?? UNDEFINED;
    if (variables[name] === UNDEFINED)
      note(`variable "${name}"`, `built-in variables of type ${type} are undefined here`);
  }
  for (const exported of variable) {
    const { name, type, parameter } = exported;
    const what = `variable "${name}"`;
    variables[name] = templates.has(type)
      ? { type: 'template', template: type, fields: readParameters(parameter) }
      : (readVariable(exported) ?? UNDEFINED);
    if (variables[name] === UNDEFINED) note(what, `${reasonOf(type, 'variables')}; its value is undefined`);
    const shortcoming = shortcomingOf(exported);
    if (shortcoming) note(what, shortcoming);
  }
  return variables;
}

const UNDEFINED: VariableConfig = { type: 'constant' };

function readTags(
  { tag = [], trigger = [] }: ExportedVersion,
  triggers: Readonly<Record<string, TriggerConfig>>,
  { templates, note }: PartOptions,
): TagConfig[] {
  const nameOf = (id: string) => trigger.find(({ triggerId }) => triggerId === id)?.name ?? id;
  const whyNot = ({ type, paused, firingTriggerId = [], blockingTriggerId = [] }: ExportedTag) => {
    if (paused) return 'it is paused';
    if (!templates.has(type)) return reasonOf(type, 'tags');
    const blocking = blockingTriggerId.find(id => !triggers[id]);
    if (blocking) return `its blocking trigger "${nameOf(blocking)}" does not run`;
    if (firingTriggerId.length === 0) return 'it has no firing trigger';
    if (!firingTriggerId.some(id => triggers[id])) return 'none of its firing triggers runs';
    return undefined;
  };
  return tag.flatMap(exported => {
    const { name, type, tagId, parameter, firingTriggerId = [], blockingTriggerId = [] } = exported;
    const reason = whyNot(exported);
    if (reason) {
      note(`tag "${name}"`, reason);
      return [];
    }
    if (exported.setupTag || exported.teardownTag)
      note(`tag "${name}"`, 'its set-up and clean-up tags do not run with it');
    return {
      ...(tagId && { id: tagId }),
      name,
      template: type,
      fields: readParameters(parameter),
      triggers: firingTriggerId.filter(id => triggers[id]),
      blockedBy: blockingTriggerId,
    };
  });
}
