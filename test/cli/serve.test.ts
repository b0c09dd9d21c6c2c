import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { serve } from './serving.ts';
import { sgtm, writeFiles } from './sgtm.ts';
import { tagText } from './template.ts';

describe('sgtm serve', () => {
  it('prints its address, runs the sample hits once, and tells what was sent and answered', async () => {
    const { url, output } = await serve();
    const printed = await output('Stop with');
    expect(printed).toContain(`runs at ${url}, with a stand-in for Meta.`);
    expect(printed.match(/^✓ .*/gm)?.map(line => line.split('  ')[0])).toEqual([
      '✓ page_view → PageView',
      '✓ add_to_cart → AddToCart',
      '✓ begin_checkout → InitiateCheckout',
      '✓ purchase → Purchase',
    ]);
    expect(printed.match(/200 events_received 1/g)).toHaveLength(4);
  });

  it('answers hits of a browser, with its cookies and CORS headers', async () => {
    const { url, output } = await serve('--no-samples');
    const answer = await fetch(
      `${url}/g/collect?v=2&en=page_view&dl=https%3A%2F%2Fshop.example.com%2F%3Ffbclid%3DAbC`,
      {
        headers: { origin: 'https://shop.example.com', 'user-agent': 'Mozilla/5.0' },
      },
    );
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://shop.example.com');
    expect(answer.headers.getSetCookie()).toEqual([expect.stringMatching(/^_fbc=fb\.1\.\d+\.AbC; /)]);
    expect(await output('page_view')).toContain(
      '✓ page_view → PageView  matched by client_ip_address, client_user_agent, fbc',
    );
  });

  it('goes on after hits that are none', async () => {
    const { url, output } = await serve('--no-samples');
    const statuses = [
      await fetch(`${url}/g/collect?v=2&ep.a=%E0%A4%A`),
      await fetch(`${url}/g/collect?v=2&en=scroll&_et=NaN&ep.b=%ZZ`),
      await fetch(`${url}/g/collect?v=2&en=big`, { method: 'POST', body: 'x'.repeat(2 * 1024 * 1024) }),
      await fetch(`${url}/nowhere`),
      await fetch(`${url}/healthz`),
      await fetch(`${url}/g/collect?v=2&en=still_there`),
    ].map(answer => answer.status);
    expect(statuses).toEqual([200, 200, 413, 400, 200, 200]);
    const printed = await output('still_there');
    expect(printed).toContain('Event 1 of 1 has no name, so it was dropped.');
    expect(printed).toContain('✓ scroll → scroll');
  });

  it('runs the template and the fields it is given', async () => {
    const files = await writeFiles({
      'tag.tpl': tagText("require('sendHttpRequest')(data.url).then(data.gtmOnSuccess);", {
        send_http: { allowedUrls: 'any' },
      }),
      'fields.json': { url: 'https://api.example.com/in' },
    });
    const { url, output } = await serve(
      '--no-samples',
      '--template',
      files['tag.tpl'],
      '--fields',
      files['fields.json'],
    );
    await fetch(`${url}/g/collect?v=2&en=page_view`);
    expect(await output('page_view')).toContain('✓ page_view → GET api.example.com/in  200');
  });

  it('ends with code 0 when it is told to stop', async () => {
    const { stop } = await serve('--no-samples');
    expect((await stop()).code).toBe(0);
  });

  it('lets no sender steer the terminal', async () => {
    const { url, output } = await serve('--no-samples');
    await fetch(`${url}/g/collect?v=2&en=%1b%5B2J%07clear%C2%9B`, { headers: { 'user-agent': 'x' } });
    expect(await output('clear')).toContain('✓ [2Jclear');
    await fetch(`${url}/mp/collect`, { method: 'POST', body: '\u001b[2Jdropped' });
    const printed = await output('Measurement Protocol request');
    expect(printed).toContain('is no JSON');
    expect(printed).not.toContain('\u001b');
  });

  it('never shows the token', async () => {
    const files = await writeFiles({ 'fields.json': { pixelId: '1', accessToken: 'very-secret' } });
    const { url, output } = await serve('--fields', files['fields.json']);
    await fetch(`${url}/g/collect?v=2&en=last_one&ip=1`, { headers: { 'user-agent': 'x' } });
    expect(await output('last_one')).not.toContain('very-secret');
  });
});

describe('sgtm serve refuses', () => {
  it('a port in use', async () => {
    const { url } = await serve('--no-samples');
    const port = new URL(url).port;
    expect(await sgtm('serve', '--port', port)).toEqual({
      stdout: '',
      stderr: `Cannot listen on 127.0.0.1, port ${port}: the port is in use. Stop what is listening there, or choose another port.\n`,
      code: 2,
    });
  });

  it('a port that is none', async () => {
    expect(await sgtm('serve', '--port', 'http')).toEqual({
      stdout: '',
      stderr: 'Expected a whole number from 0 to 65535 after --port, got http.\n',
      code: 2,
    });
  });

  it('a port in the environment that is none', async () => {
    vi.stubEnv('PORT', 'http');
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(await sgtm('serve')).toEqual({
      stdout: '',
      stderr: 'Expected a whole number from 0 to 65535 after PORT=, got http.\n',
      code: 2,
    });
  });

  it('a template that is not there', async () => {
    expect(await sgtm('serve', '--template', 'nowhere.tpl')).toEqual({
      stdout: '',
      stderr: 'Cannot read the template from nowhere.tpl: there is no such file.\n',
      code: 2,
    });
  });
});
