import { compileTemplate } from '../../tpl/load.ts';
import { readTemplate } from '../../tpl/read.ts';
import { UserError } from '../../user-error.ts';
import type { UsedTemplate } from './compile.ts';
import type { ExportedTemplate, ExportedVersion } from './export.ts';

/** Says that something of an export cannot be run as it is in GTM, and why. */
export type Note = (what: string, reason: string) => void;

/** What is needed to read the parts of an export that use templates. */
export interface PartOptions {
  readonly templates: ReadonlyMap<string, UsedTemplate>;
  readonly note: Note;
}

/** Why a part of that type does not run. `plural` says what it is: `tags`. */
export function reasonOf(type: string, plural: string): string {
  return type.startsWith('cvt_')
    ? 'the export has no template for it that runs'
    : `${plural} of type ${type} are Google's own, and how they work is not known here`;
}

/** Compiles the templates of an export, by the types under which tags, clients and variables use them. */
export function readTemplates(
  { customTemplate = [] }: ExportedVersion,
  file: string,
  note: Note,
): ReadonlyMap<string, UsedTemplate> {
  const templates = new Map<string, UsedTemplate>();
  for (const exported of customTemplate) {
    try {
      const template = readTemplate(exported.templateData, `${file}, template "${exported.name}"`);
      if (template.context === 'web') continue;
      const used = { loaded: compileTemplate(template), parameters: template.parameters };
      for (const type of typesOf(exported, template.info.id)) templates.set(type, used);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      note(`template "${exported.name}"`, error.message);
    }
  }
  return templates;
}

/**
 * The types that lead to a template: `cvt_5TP8W` with the id in the gallery for what was imported from there,
 * `cvt_<container>_<template>` for what was not, and for some of what was. Public exports have all of these; some have
 * the id in `___INFO___` instead of its placeholder.
 */
function typesOf({ containerId, templateId, galleryReference }: ExportedTemplate, infoId: string): string[] {
  return [
    `cvt_${containerId}_${templateId}`,
    ...(galleryReference?.galleryTemplateId ? [`cvt_${galleryReference.galleryTemplateId}`] : []),
    ...(infoId === 'cvt_temp_public_id' ? [] : [infoId]),
  ];
}
