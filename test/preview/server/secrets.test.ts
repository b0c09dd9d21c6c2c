import { describe, expect, it } from 'vitest';
import { createSecrets } from '../../../harness/preview/server/secrets.ts';

const FIELDS = {
  pixelId: '123',
  accessToken: 'EAAB-very-long',
  additionalDatasets: [{ pixelId: '4', token: 'EAAB-other' }],
};

function learned(fields: Record<string, unknown> = FIELDS) {
  const secrets = createSecrets();
  secrets.learn(fields);
  return secrets;
}

describe('secrets', () => {
  it('are masked wherever they occur', () => {
    const value = { ...FIELDS, log: ['sent EAAB-very-long', { url: 'https://x.test/?t=EAAB-other&a=1' }] };
    expect(JSON.parse(learned().toJson(value))).toEqual({
      pixelId: '123',
      accessToken: '•••accessToken•••',
      additionalDatasets: [{ pixelId: '4', token: '•••additionalDatasets[0].token•••' }],
      log: ['sent •••accessToken•••', { url: 'https://x.test/?t=•••additionalDatasets[0].token•••&a=1' }],
    });
  });

  it('that are short are masked only where they stand alone', () => {
    expect(
      learned({ token: 'local' }).toJson(['local', 'localhost', 'Bearer local', 'a=local&b', 'my_local']),
    ).toBe('["•••token•••","localhost","Bearer •••token•••","a=•••token•••&b","my_local"]');
  });

  it('of several tags have masks that lead back to each', () => {
    const secrets = learned({ accessToken: 'first-secret' });
    secrets.learn({ accessToken: 'second-secret' });
    secrets.learn({ token: 'first-secret' });
    const shown = JSON.parse(secrets.toJson(['first-secret', 'second-secret']));
    expect(shown).toEqual(['•••accessToken•••', '•••accessToken 2•••']);
    expect(secrets.restore(shown)).toEqual(['first-secret', 'second-secret']);
  });

  it('are no references to variables', () => {
    expect(learned({ accessToken: '{{Token}}' }).toJson('{{Token}}')).toBe('"{{Token}}"');
  });

  it.each([
    ['Bearer abc', 'Bearer •••'],
    ['https://graph.facebook.com/?access_token=abc&x=1', 'https://graph.facebook.com/?access_token=•••&x=1'],
    ['{"access_token":"abc","data":[]}', '{"access_token":"•••","data":[]}'],
    ['{\\"access_token\\":\\"abc\\"}', '{\\"access_token\\":\\"•••\\"}'],
  ])('that no field has are known by what holds them: %s', (text, masked) => {
    expect(JSON.parse(createSecrets().toJson(text))).toBe(masked);
  });

  it('come back in place of their masks, wherever these were moved', () => {
    const secrets = learned();
    const shown = JSON.parse(secrets.toJson(FIELDS));
    expect(
      secrets.restore({ ...shown, accessToken: 'new', moved: [{}, ...shown.additionalDatasets] }),
    ).toEqual({
      ...FIELDS,
      accessToken: 'new',
      moved: [{}, ...FIELDS.additionalDatasets],
    });
  });

  it('of the past stay masked', () => {
    const secrets = learned();
    secrets.learn({ accessToken: 'another-one' });
    expect(secrets.toJson(['EAAB-very-long', 'another-one'])).toBe(
      '["•••accessToken•••","•••accessToken 2•••"]',
    );
    expect(secrets.restore('•••accessToken 2•••')).toBe('another-one');
  });

  it('leave empty values alone', () => {
    expect(learned({ token: '' }).toJson(['', 'a'])).toBe('["","a"]');
  });
});
