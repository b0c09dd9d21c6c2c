import type { ApiFamily, RawApi } from '../api.ts';
import { toNumber } from '../interpreter/convert.ts';

/**
 * `Math`: `abs`, `ceil`, `floor`, `max`, `min`, `pow`, `round`, `sqrt` and nothing else. Arguments are converted to
 * numbers.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#math
 */
export const mathApis: ApiFamily = {
  Math: {
    members: {
      abs: numeric(Math.abs),
      ceil: numeric(Math.ceil),
      floor: numeric(Math.floor),
      max: numeric(Math.max),
      min: numeric(Math.min),
      pow: numeric(Math.pow),
      round: numeric(Math.round),
      sqrt: numeric(Math.sqrt),
    },
  },
};

function numeric(compute: (...numbers: number[]) => number): RawApi {
  return { parameters: [], raw: (_context, ...values) => compute(...values.map(toNumber)) };
}
