import { expect, test } from 'vitest';
import { parsePath } from '../../harness/stores/firestore-path.ts';

test.each([
  ['users', { collection: 'users', id: undefined }],
  ['users/1', { collection: 'users', id: '1' }],
  ['users/1/orders', { collection: 'users/1/orders', id: undefined }],
  ['users/1/orders/2 b', { collection: 'users/1/orders', id: '2 b' }],
])('reads %s', (path, parsed) => {
  expect(parsePath(path)).toEqual(parsed);
});

test.each(['', '/', '/users', 'users/', '/users/1', 'users/1/', 'users//1'])('refuses %j', path => {
  let thrown: unknown;
  try {
    parsePath(path);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toEqual({ reason: 'invalid_argument' });
});
