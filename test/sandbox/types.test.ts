import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { API_FAMILIES } from '../../harness/sandbox/apis/index.ts';

test('every API is a module for code in JavaScript', () => {
  const declarations = readFileSync('harness/sandbox/types/modules.d.ts', 'utf8');
  const modules = [...declarations.matchAll(/declare module '(\w+)'/g)].map(([, name]) => name);

  expect(modules.sort()).toEqual(API_FAMILIES.server.flatMap(family => Object.keys(family)).sort());
});
