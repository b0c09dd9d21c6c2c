import { describe, expect, it } from 'vitest';
import { checkArguments } from '../../../harness/sandbox/apis/arguments.ts';
import { TemplateError } from '../../../harness/sandbox/errors.ts';

describe('checkArguments', () => {
  it.each([
    [[], []],
    [['string'], ['string']],
    [['string', 'number?'], ['string']],
    [
      ['string', 'number?'],
      ['string', 'undefined'],
    ],
    [
      ['string', 'number?'],
      ['string', 'number'],
    ],
    [['object|function?'], []],
    [['object|function?'], ['object']],
    [['object|function?'], ['function']],
    [['string|number'], ['number']],
    [['any'], []],
    [['any'], ['null']],
    [
      ['any?', 'string'],
      ['undefined', 'string'],
    ],
    [['string'], ['string', 'object', 'null']],
  ])('takes for %j arguments of %j', (parameters, received) => {
    expect(checkArguments('api', parameters, received)).toBeUndefined();
  });

  it.each([
    [['string'], ['number'], '[string], but received [number].'],
    [['string'], [], '[string], but received [].'],
    [['string'], ['undefined'], '[string], but received [undefined].'],
    [['object?'], ['null'], '[object?], but received [null].'],
    [['object'], ['array'], '[object], but received [array].'],
    [['object|function?'], ['string'], '[object|function?], but received [string].'],
    [
      ['string', 'number'],
      ['string', 'string', 'null'],
      '[string, number], but received [string, string, null].',
    ],
    [['function'], ['object'], '[function], but received [object].'],
  ])("refuses for %j arguments of %j in Google's words", (parameters, received, types) => {
    expect(() => checkArguments('sha256Sync', parameters, received)).toThrow(
      new TemplateError(`Argument error in sha256Sync. Expected argument types ${types}`),
    );
  });
});
