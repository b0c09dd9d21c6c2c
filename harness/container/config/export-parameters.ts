import type { Parameter } from './export.ts';

/** A type as exports and the API write it, in one form: `CUSTOM_EVENT` and `customEvent` give `customevent`. */
export function simplifyType(type: string): string {
  return type.replaceAll('_', '').toLowerCase();
}

/**
 * Reads parameters into an object by their keys. One without a value, which the user has left empty, is left out.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/api/v2/parameter
 */
export function readParameters(parameters: readonly Parameter[] = []): Record<string, unknown> {
  const entries = parameters.map(parameter => [parameter.key ?? '', readValue(parameter)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function readValue({ type = 'template', value, list, map }: Parameter): unknown {
  const kind = simplifyType(type);
  if (kind === 'list') return (list ?? []).map(readValue);
  if (kind === 'map') return readParameters(map);
  if (value === undefined || value.includes('{{')) return value;
  if (kind === 'boolean') return value === 'true';
  return kind === 'integer' ? Number(value) : value;
}
