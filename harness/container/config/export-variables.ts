import { toRecord } from '../../sandbox/apis/coerce.ts';
import type { BuiltInType, TableRow, VariableConfig } from './config.ts';
import type { ExportedEntity } from './export.ts';
import { readParameters, simplifyType } from './export-parameters.ts';
import { BUILT_IN_NAMES } from './variables.ts';

type Parameters = Readonly<Record<string, unknown>>;

/**
 * Variables by their types. `c`, `ed`, `k`, `smm` and `remm` are as in public exports of server containers; for `rh`,
 * request headers, the evidence is weak.
 */
const TYPES: Readonly<Record<string, (parameters: Parameters) => VariableConfig>> = {
  c: ({ value }) => ({ type: 'constant', value }),
  ed: ({ keyPath }) => ({ type: 'eventData', key: String(keyPath) }),
  k: ({ name, decodeCookie }) => ({ type: 'cookie', name: String(name), decode: decodeCookie === true }),
  remm: ({ input, map, fullMatch, ignoreCase }) => ({
    type: 'regexTable',
    input: String(input),
    rows: rowsOf(map).map(({ key, value }) => {
      const whole = fullMatch === true ? `^(?:${key})$` : key;
      return { key: ignoreCase === true ? `(?i)${whole}` : whole, value };
    }),
  }),
  rh: ({ headerName }) => ({ type: 'header', name: String(headerName) }),
  smm: ({ input, map }) => ({ type: 'lookupTable', input: String(input), rows: rowsOf(map) }),
};

/** Built-in variables by the simplified types of an export. */
const BUILT_IN = new Map<string, BuiltInType>(
  Object.values(BUILT_IN_NAMES).map(type => [simplifyType(type), type]),
);

/** Reads a variable of a built-in type; `undefined` if the type is not known. */
export function readVariable({ type, parameter }: ExportedEntity): VariableConfig | undefined {
  const parameters = readParameters(parameter);
  const variable = Object.hasOwn(TYPES, type) ? TYPES[type]?.(parameters) : undefined;
  if (!variable || parameters.setDefaultValue !== true) return variable;
  return { ...variable, default: parameters.defaultValue };
}

/** Reads a variable that was switched on; `undefined` if it is not known. */
export function readBuiltIn(type: string): VariableConfig | undefined {
  const builtIn = BUILT_IN.get(simplifyType(type));
  return builtIn && { type: builtIn };
}

/** Why the value of a variable is not quite what GTM's would be; `undefined` if it is. */
export function shortcomingOf({ parameter, formatValue = {} }: ExportedEntity): string | undefined {
  if (Object.keys(formatValue).length > 0) return 'its format options are not applied';
  if (readParameters(parameter).replaceAfterMatch === true)
    return 'groups of its patterns are not put into values';
  return undefined;
}

function rowsOf(map: unknown): TableRow[] {
  const rows = (Array.isArray(map) ? map : []).map(toRecord);
  return rows.map(({ key = '', value = '' }) => ({ key: String(key), value }));
}
