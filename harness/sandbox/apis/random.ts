import { type ApiFamily, defineApi } from '../api.ts';

/** Range of `generateRandom` where the one given holds no integer. */
const WHOLE_RANGE = [0, 2_147_483_647] as const;

/** Chance, drawn from the environment's `random`. */
export const randomApis: ApiFamily = {
  /**
   * `generateRandom(min: number, max: number)` → integer, both ends included. If `min` exceeds `max`, the range is 0 to
   * 2147483647.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#generaterandom
   */
  generateRandom: defineApi({
    parameters: ['number', 'number'],
    run({ environment }, min, max) {
      const [low, high] = [Math.ceil(min), Math.floor(max)];
      const [from, to] = low <= high ? [low, high] : WHOLE_RANGE;
      return from + Math.floor(environment.random() * (to - from + 1));
    },
  }),
};
