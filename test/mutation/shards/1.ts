import { mutate } from '../mutate.ts';
import { vitest } from '../vitest.ts';

vitest.test('the odd mutants', () => mutate(1, 2));
