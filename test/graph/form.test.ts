import { describe, expect, it } from 'vitest';
import { readForm } from '../../harness/graph/form.ts';

/** A multipart body as browsers and curl write it. */
function multipart(boundary: string, ...parts: string[]): string {
  return `${parts.map(part => `--${boundary}\r\nContent-Disposition: form-data; ${part}\r\n`).join('')}--${boundary}--\r\n`;
}

describe('readForm', () => {
  it('reads an urlencoded form', () => {
    const body = 'data=%5B1%5D&partner_agent=a+b&empty=';

    expect(readForm('application/x-www-form-urlencoded; charset=UTF-8', body)).toEqual({
      data: '[1]',
      partner_agent: 'a b',
      empty: '',
    });
  });

  it('reads a multipart form', () => {
    const body = multipart(
      'xYz',
      'name="id"\r\n\r\n7',
      'name="cd[contents]"\r\n\r\n[{"id":"a"}]\r\n\r\nsecond paragraph',
      'name="say %22hi%22"\r\n\r\n',
      'filename="a.json"; name="data"\r\nContent-Type: application/json\r\n\r\n[]',
    );

    expect(readForm('multipart/form-data; boundary=xYz', body)).toEqual({
      id: '7',
      'cd[contents]': '[{"id":"a"}]\r\n\r\nsecond paragraph',
      'say "hi"': '',
      data: '[]',
    });
  });

  it('reads what the platform writes', async () => {
    const form = new FormData();
    form.set('ev', 'Purchase');
    form.set('cd[name]', 'Zoë & co');
    const request = new Request('http://127.0.0.1', { method: 'POST', body: form });

    expect(readForm(request.headers.get('content-type') ?? '', await request.text())).toEqual({
      ev: 'Purchase',
      'cd[name]': 'Zoë & co',
    });
  });

  it('takes a boundary in quotes, and the last of several values', () => {
    const body = multipart('a b', 'name="id"\r\n\r\n7', 'name="id"\r\n\r\n8');

    expect(readForm('Multipart/Form-Data; charset=utf-8; boundary="a b"', body)).toEqual({ id: '8' });
  });

  it.each([
    ['no boundary', 'multipart/form-data', 'name="id"'],
    ['no parts', 'multipart/form-data; boundary=x', 'hello'],
    [
      'a part without a name',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Type: a/b\r\n\r\n7\r\n--x--',
    ],
    ['a part without an end of its headers', 'multipart/form-data; boundary=x', '--x\r\nname="id"\r\n--x--'],
  ])('finds nothing where there is %s', (_, contentType, body) => {
    expect(readForm(contentType, body)).toEqual({});
  });

  it.each(['application/json', 'text/plain', ''])('takes %j for no form', contentType => {
    expect(readForm(contentType, 'id=7')).toBe(undefined);
  });
});
