import { decodeText, setFirst } from './choices.ts';

/** Decoded parameters by name, in the order of the wire. */
export type Parameters = ReadonlyMap<string, string>;

/**
 * Reads the parameters of one event. What stands in its body line overrides what the URL says for all events of the
 * request, and comes before it in order (ga4-event-data.md, 1 and 3).
 */
export function readParameters(bodyLine: string, queryString: string): Parameters {
  const parameters = new Map<string, string>();
  for (const pair of `${bodyLine}&${queryString}`.split('&')) {
    const equals = pair.includes('=') ? pair.indexOf('=') : pair.length;
    const name = decodeText(pair.slice(0, equals));
    if (name !== '') setFirst(parameters, name, decodeText(pair.slice(equals + 1)));
  }
  return parameters;
}
