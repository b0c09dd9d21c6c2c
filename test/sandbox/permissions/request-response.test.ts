import { describe, expect, it } from 'vitest';
import { denial } from './denial.ts';

describe('read_request', () => {
  const PARTS = [
    ['body'],
    ['header', 'referer'],
    ['path'],
    ['query_parameter'],
    ['query_parameter', 'v'],
    ['remote_address'],
  ];

  function denied(
    parameters: Record<string, string | boolean | readonly Record<string, string>[]>,
  ): string[] {
    const permissions = { read_request: { requestAccess: 'specific', ...parameters } };
    return PARTS.map(part => denial(permissions, ['read_request', ...part])).filter(
      message => message !== undefined,
    );
  }

  it('admits every part under any', () => {
    expect(denied({ requestAccess: 'any' })).toEqual([]);
  });

  it('admits no part that is not ticked', () => {
    expect(denied({ headerAccess: 'any', queryParameterAccess: 'any' })).toEqual([
      'Prohibited read from request: body.',
      'Prohibited read from request: header "referer".',
      'Prohibited read from request: path.',
      'Prohibited read from request: query_parameter.',
      'Prohibited read from request: query_parameter "v".',
      'Prohibited read from request: remote_address.',
    ]);
  });

  it('admits each part that is ticked', () => {
    expect(
      denied({
        bodyAllowed: true,
        headersAllowed: true,
        headerAccess: 'any',
        pathAllowed: true,
        queryParametersAllowed: true,
        queryParameterAccess: 'any',
        remoteAddressAllowed: true,
      }),
    ).toEqual([]);
  });

  it.each([
    ['Referer', undefined],
    ['X-GEO-city', undefined],
    ['cookie', 'Prohibited read from request: header "cookie".'],
    [undefined, 'Prohibited read from request: header.'],
  ])('compares header names without regard to case: %s', (name, expected) => {
    const headerWhitelist = [{ headerName: 'referer' }, { headerName: 'X-Geo-City' }, { other: 'x' }];
    const permissions = {
      read_request: {
        requestAccess: 'specific',
        headersAllowed: true,
        headerAccess: 'specific',
        headerWhitelist,
      },
    };
    expect(denial(permissions, ['read_request', 'header', name])).toBe(expected);
  });

  it.each([
    ['v', undefined],
    ['V', 'Prohibited read from request: query_parameter "V".'],
    [undefined, 'Prohibited read from request: query_parameter.'],
  ])('compares query parameters letter by letter, and keeps the whole query back: %s', (name, expected) => {
    const permissions = {
      read_request: {
        requestAccess: 'specific',
        queryParametersAllowed: true,
        queryParameterAccess: 'specific',
        queryParameterWhitelist: [{ queryParameter: 'v' }, { other: 'x' }],
      },
    };
    expect(denial(permissions, ['read_request', 'query_parameter', name])).toBe(expected);
  });

  it('denies a part that does not exist', () => {
    const permissions = { read_request: { requestAccess: 'specific', bodyAllowed: true } };
    expect(denial(permissions, ['read_request', 'soul'])).toBe('Prohibited read from request: soul.');
  });
});

describe('access_response', () => {
  it('admits every part under any, but only to write', () => {
    const permissions = { access_response: { writeResponseAccess: 'any' } };
    for (const part of ['status', 'header', 'body']) {
      expect(denial(permissions, ['access_response', 'write', part])).toBeUndefined();
    }
    expect(denial(permissions, ['access_response', 'read', 'body'])).toBe(
      'Prohibited read of response: body.',
    );
  });

  it.each([
    ['status', 'writeStatusAllowed'],
    ['body', 'writeBodyAllowed'],
  ])('admits the %s where it is ticked', (part, flag) => {
    const request = ['access_response', 'write', part] as const;
    const specific = { writeResponseAccess: 'specific', writeHeaderAccess: 'any' };
    expect(denial({ access_response: { ...specific, [flag]: true } }, request)).toBeUndefined();
    expect(denial({ access_response: specific }, request)).toBe(`Prohibited write of response: ${part}.`);
  });

  it.each([
    ['any', 'x-other', undefined],
    ['specific', 'content-type', undefined],
    ['specific', 'x-other', 'Prohibited write of response: header "x-other".'],
  ])('under %s header access decides on %s', (writeHeaderAccess, name, expected) => {
    const permissions = {
      access_response: {
        writeResponseAccess: 'specific',
        writeHeadersAllowed: true,
        writeHeaderAccess,
        writeHeaderWhitelist: [{ headerName: 'Content-Type' }],
      },
    };
    expect(denial(permissions, ['access_response', 'write', 'header', name])).toBe(expected);
  });

  it('admits no header where headers are not ticked', () => {
    const permissions = { access_response: { writeResponseAccess: 'specific', writeHeaderAccess: 'any' } };
    expect(denial(permissions, ['access_response', 'write', 'header', 'vary'])).toBe(
      'Prohibited write of response: header "vary".',
    );
  });
});
