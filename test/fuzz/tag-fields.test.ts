import fc from 'fast-check';
import { test } from 'vitest';
import { fuzz, UNHURRIED } from './fuzz.ts';
import { expectSound } from './sound.ts';
import { eventData, fields } from './tag-input.ts';

// The ids are given, so that something is sent.
const given = fields.map(values => ({ ...values, pixelId: '1234567890', accessToken: 'secret-token' }));

test(
  'the tag never throws, ends once and sends what Meta understands, whatever event data and fields hold',
  () => fuzz('fields', 20_000, fc.asyncProperty(eventData, given, expectSound)),
  UNHURRIED,
);
