import type { OPERATORS } from './operators.ts';

/** Values of a template's fields, in which references like `{{Pixel ID}}` may stand. */
export type FieldValues = Readonly<Record<string, unknown>>;

/** A row of a table: what to compare with, and what it gives. */
export interface TableRow {
  readonly key: string;
  readonly value: unknown;
}

/** Variables that GTM has built in, by the types of the Tag Manager API. */
export type BuiltInType =
  | 'clientName'
  | 'containerId'
  | 'containerVersion'
  | 'debugMode'
  | 'environmentName'
  | 'eventName'
  | 'queryString'
  | 'randomNumber'
  | 'requestMethod'
  | 'requestPath';

/** A variable as it is written down. `default` stands in where there is no value. */
export type VariableConfig = { readonly default?: unknown } & (
  | { readonly type: 'constant'; readonly value?: unknown }
  | { readonly type: 'cookie'; readonly name: string; readonly decode?: boolean }
  | { readonly type: 'eventData'; readonly key: string }
  | { readonly type: 'header'; readonly name: string }
  | { readonly type: 'lookupTable'; readonly input: string; readonly rows: readonly TableRow[] }
  | { readonly type: 'queryParameter'; readonly name: string }
  | { readonly type: 'regexTable'; readonly input: string; readonly rows: readonly TableRow[] }
  | { readonly type: 'template'; readonly template: string; readonly fields?: FieldValues }
  | { readonly type: BuiltInType }
);

/** A condition of a trigger: how the value of a variable must compare with another value. */
export interface ConditionConfig {
  /** The name, without braces. */
  readonly variable: string;
  readonly op: keyof typeof OPERATORS;
  readonly value: unknown;
  readonly negate?: boolean;
}

/** A trigger as it is written down: everything in it must hold, so that `{}` fires on every event. */
export interface TriggerConfig {
  /** The event's name. */
  readonly event?: string;
  /** An RE2 pattern that matches anywhere in the event's name. */
  readonly eventMatches?: string;
  readonly when?: readonly ConditionConfig[];
}

/** A client as it is written down. */
export interface ClientConfig {
  readonly name: string;
  readonly template: string;
  /** The higher, the sooner it is offered a request; 0 if left out. */
  readonly priority?: number;
  readonly fields?: FieldValues;
}

/** A tag as it is written down. */
export interface TagConfig {
  readonly name: string;
  readonly template: string;
  readonly fields?: FieldValues;
  /** Names of triggers, any of which fires the tag. */
  readonly triggers: readonly string[];
  /** Names of triggers, any of which keeps it from firing. */
  readonly blockedBy?: readonly string[];
  /** As event callbacks hear it; its number in the list if left out. */
  readonly id?: string;
}

/** Settings of the built-in client for GA4, by their keys in GTM's exports. */
export interface Ga4Client {
  /** `GA4` if left out. */
  readonly name: string;
  /** Who keeps client ids: the browser (`js`, if left out), or the container in its cookie FPID (`server`). */
  readonly cookieManagement: 'js' | 'server';
}

/** A container as it is written down in `sgtm.json`. Templates are paths from there. */
export interface Config {
  readonly containerId?: string;
  readonly version?: string;
  readonly ga4Client?: Partial<Ga4Client>;
  readonly clients?: readonly ClientConfig[];
  readonly variables?: Readonly<Record<string, VariableConfig>>;
  readonly triggers?: Readonly<Record<string, TriggerConfig>>;
  readonly tags: readonly TagConfig[];
}
