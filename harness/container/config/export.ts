import type { SchemaObject } from 'ajv';
import { createCheck } from './check.ts';

/**
 * What is read of a container export, which GTM's admin makes (Admin, Export Container). The format is that of a
 * `ContainerVersion` in the Tag Manager API, except that exports write types in upper case, `CUSTOM_EVENT`, and the API
 * does not, `customEvent`. Both are understood.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/api/v2/reference/accounts/containers/versions
 */
export interface ContainerExport {
  readonly containerVersion: ExportedVersion;
}

/** The version of a container that was exported. */
export interface ExportedVersion {
  readonly containerVersionId?: string;
  readonly container?: { readonly publicId?: string; readonly usageContext?: readonly string[] };
  readonly builtInVariable?: readonly ExportedBuiltIn[];
  readonly client?: readonly ExportedEntity[];
  readonly customTemplate?: readonly ExportedTemplate[];
  readonly tag?: readonly ExportedTag[];
  readonly transformation?: readonly { readonly name: string }[];
  readonly trigger?: readonly ExportedTrigger[];
  readonly variable?: readonly ExportedEntity[];
}

/** What has a type and parameters: a client or a variable. */
export interface ExportedEntity {
  readonly name: string;
  readonly type: string;
  readonly parameter?: readonly Parameter[];
  /** Of a client: a number. */
  readonly priority?: number | Parameter;
  /** Of a variable: conversions of its value; empty if there are none. */
  readonly formatValue?: Readonly<Record<string, unknown>>;
}

/** A tag. */
export interface ExportedTag extends ExportedEntity {
  readonly tagId?: string;
  readonly firingTriggerId?: readonly string[];
  readonly blockingTriggerId?: readonly string[];
  readonly paused?: boolean;
  readonly setupTag?: readonly unknown[];
  readonly teardownTag?: readonly unknown[];
}

/** A trigger; all its conditions must hold. */
export interface ExportedTrigger {
  readonly triggerId: string;
  readonly name: string;
  readonly type: string;
  readonly customEventFilter?: readonly ExportedCondition[];
  readonly filter?: readonly ExportedCondition[];
}

/** A condition: parameters `arg0` and `arg1`, and perhaps `negate` and `ignore_case`. */
export interface ExportedCondition {
  readonly type: string;
  readonly parameter?: readonly Parameter[];
}

/** A variable that was switched on rather than made. */
export interface ExportedBuiltIn {
  readonly name: string;
  readonly type: string;
}

/** A template; `templateData` is the text of its `.tpl` file. */
export interface ExportedTemplate {
  readonly name: string;
  readonly templateId: string;
  readonly containerId?: string;
  readonly templateData: string;
  readonly galleryReference?: { readonly galleryTemplateId?: string };
}

/** A value with its type: a list has `list`, a map `map`, everything else a text in `value`. */
export interface Parameter {
  readonly type?: string;
  readonly key?: string;
  readonly value?: string;
  readonly list?: readonly Parameter[];
  readonly map?: readonly Parameter[];
}

const TEXT = { type: 'string' };
const TEXTS = { type: 'array', items: TEXT };
const PARAMETERS = { type: 'array', items: { $ref: '#/$defs/parameter' } };
const CONDITIONS = list({ type: TEXT, parameter: PARAMETERS }, ['type']);
const ENTITY = { name: TEXT, type: TEXT, parameter: PARAMETERS, formatValue: { type: 'object' } };

function list(properties: SchemaObject, required: readonly string[]): SchemaObject {
  return { type: 'array', items: { type: 'object', properties, required } };
}

/** The parts that are read; an export holds much more. */
const EXPORT_SCHEMA: SchemaObject = {
  type: 'object',
  properties: {
    containerVersion: {
      type: 'object',
      properties: {
        containerVersionId: TEXT,
        container: { type: 'object', properties: { publicId: TEXT, usageContext: TEXTS } },
        builtInVariable: list({ name: TEXT, type: TEXT }, ['name', 'type']),
        client: list({ ...ENTITY, priority: { type: ['number', 'object'] } }, ['name', 'type']),
        customTemplate: list({ name: TEXT, templateId: TEXT, templateData: TEXT }, [
          'name',
          'templateId',
          'templateData',
        ]),
        tag: list({ ...ENTITY, firingTriggerId: TEXTS, blockingTriggerId: TEXTS }, ['name', 'type']),
        transformation: list({ name: TEXT }, ['name']),
        trigger: list(
          { triggerId: TEXT, name: TEXT, type: TEXT, customEventFilter: CONDITIONS, filter: CONDITIONS },
          ['triggerId', 'name', 'type'],
        ),
        variable: list(ENTITY, ['name', 'type']),
      },
    },
  },
  required: ['containerVersion'],
  $defs: {
    parameter: {
      type: 'object',
      properties: { type: TEXT, key: TEXT, value: TEXT, list: PARAMETERS, map: PARAMETERS },
    },
  },
};

/** Makes sure that JSON is a container export. @throws UserError for the first thing that is not as GTM writes it. */
export const checkExport = createCheck<ContainerExport>(EXPORT_SCHEMA);
