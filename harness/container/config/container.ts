import type { ContainerVersion, IncomingRequest } from '../../sandbox/environment.ts';
import type { LoadedTemplate } from '../../sandbox/run.ts';
import type { EventData } from '../hit.ts';
import type { Ga4Client } from './config.ts';
import type { Evaluate, Expression } from './expression.ts';
import type { Trigger } from './triggers.ts';

/** A template with what was put into its fields. */
export interface TemplateSetup {
  /** Of the tag, client or variable. */
  readonly name: string;
  readonly template: LoadedTemplate;
  /** What has the same one shares its `templateDataStorage`. */
  readonly templateId: string;
  readonly fields: Expression;
}

/** A tag, and when it runs: when a firing trigger does and no blocking one. */
export interface Tag extends TemplateSetup {
  readonly id: string;
  readonly firing: readonly Trigger[];
  readonly blocking: readonly Trigger[];
}

/** What a variable can see. */
export interface VariableScope {
  /** `undefined` in a client, before there is an event. */
  readonly event: EventData | undefined;
  readonly request: IncomingRequest;
  readonly clientName: string;
  readonly container: ContainerVersion;
  readonly random: () => number;
  /** Gives the value of another variable. */
  readonly evaluate: Evaluate;
  /** Runs a variable's template; gives what it returned, `undefined` if it failed. */
  readonly run: (setup: TemplateSetup) => Promise<unknown>;
}

/** A variable, and the names of those that it refers to. */
export interface Variable {
  readonly references: readonly string[];
  readonly evaluate: (scope: VariableScope) => unknown;
}

/** A container as it runs: templates are compiled, and every reference leads somewhere. */
export interface Container {
  /** What `getContainerVersion` says of it. */
  readonly version: Partial<Pick<ContainerVersion, 'containerId' | 'version'>>;
  /** Templates in the order in which they are offered a request, before the built-in GA4 client. */
  readonly clients: readonly TemplateSetup[];
  readonly ga4Client: Ga4Client;
  readonly tags: readonly Tag[];
  readonly variables: ReadonlyMap<string, Variable>;
}

/** A tag by itself: what is in its fields is taken as it is. */
export interface SingleTag {
  readonly template: LoadedTemplate;
  /** Read for each event. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Makes the container of one tag that runs on every event. */
export function createTagContainer(tag: SingleTag): Container {
  const { template } = tag;
  const { name } = template;
  const fields: Expression = { references: [], evaluate: async () => tag.fields };
  return {
    version: {},
    clients: [],
    ga4Client: DEFAULT_GA4_CLIENT,
    tags: [{ id: '1', name, template, templateId: name, fields, firing: [EVERY_EVENT], blocking: [] }],
    variables: new Map(),
  };
}

/** The built-in client for GA4 as it is unless a container says otherwise. */
export const DEFAULT_GA4_CLIENT: Ga4Client = { name: 'GA4', cookieManagement: 'js' };

const EVERY_EVENT: Trigger = { references: [], fires: async () => true };
