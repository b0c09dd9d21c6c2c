import { mutate } from '../mutate.ts';
import { vitest } from '../vitest.ts';

vitest.test('the even mutants', () => mutate(0, 2));
