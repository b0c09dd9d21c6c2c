import { expect, test } from 'vitest';
import { nameOfFolder, packageName } from '../../harness/init/project.ts';

test.each([
  ['order-tag', 'Order Tag'],
  ['/work/My_first  tag/', 'My First Tag'],
  ['GA4', 'GA4'],
])('the folder %s suggests the name %s', (folder, name) => {
  expect(nameOfFolder(folder)).toBe(name);
});

test.each([
  ['Order tag', 'order-tag'],
  ['  GA4 → Café (beta)!', 'ga4-cafe-beta'],
  ['注文', 'template'],
])('the package of %s is called %s', (name, expected) => {
  expect(packageName(name)).toBe(expected);
});
