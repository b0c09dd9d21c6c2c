import { expect, test } from 'vitest';
import { readConsent } from '../../../harness/container/ga4/consent.ts';

/** One letter per consent type, `g` granted and `d` denied, then whether it was updated. */
function summary(gcd: string) {
  const { consentGrantedState, isUpdate } = readConsent(gcd);
  return [
    Object.values(consentGrantedState)
      .map(granted => (granted ? 'g' : 'd'))
      .join(''),
    isUpdate,
  ];
}

test('gives the object that a server container showed', () => {
  expect(readConsent('11l1l1l1l1')).toEqual({
    consentGrantedState: {
      ad_storage: true,
      analytics_storage: true,
      ad_user_data: true,
      ad_personalization: true,
    },
    isUpdate: false,
    updateType: '',
  });
});

test.each([
  ['default denied', '13p3p3p2p5l1', 'dddd', false],
  ['default granted', '13t3t3t3t5l1', 'gggg', false],
  ['denied, then granted', '13r3r3r2r5l1', 'gggg', true],
  ['granted, then denied', '13u3u3t3u5l1', 'ddgd', true],
  ['updated only', '13m3n3m3n5l1', 'dgdg', true],
  ['declared', '13l3l3R3l5l1', 'gggg', false],
  ['implicit', '13l3l3l2l1', 'gggd', false],
  ['cut short', '13p', 'dggg', false],
  ['nonsense', '*****', 'gggg', false],
])('decides by update, default, declaration, and what is implicit: %s', (_title, gcd, states, isUpdate) => {
  expect(summary(gcd)).toEqual([states, isUpdate]);
});
