import { describe, expect, it } from 'vitest';
import { pendingApis } from '../../../harness/sandbox/apis/pending.ts';
import { call } from './call.ts';

describe('pendingApis', () => {
  it.each(
    Object.entries(pendingApis).flatMap(([name, api]) =>
      'members' in api ? Object.keys(api.members).map(member => `${name}.${member}`) : [name],
    ),
  )('%s can be required, and says so when it is called', name => {
    expect(() => call(name, ['x', () => {}])).toThrow(
      `${name} is not emulated yet. Set the template's fields so that it is not called, or run it in GTM.`,
    );
  });
});
