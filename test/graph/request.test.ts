import { describe, expect, it } from 'vitest';
import { readRequest } from '../../harness/graph/request.ts';
import { post } from './fixtures.ts';

describe('readRequest', () => {
  it('reads a JSON request with a Bearer token', () => {
    expect(readRequest(post({ data: [{ event_name: 'Lead' }], test_event_code: 'TEST1' }))).toEqual({
      method: 'POST',
      path: '/v26.0/1234567890/events',
      version: 'v26.0',
      datasetId: '1234567890',
      token: 'TOKEN',
      tokenInHeader: true,
      secretProof: undefined,
      parameters: { data: [{ event_name: 'Lead' }], test_event_code: 'TEST1' },
    });
  });

  it('reads a form with the token in it, and leaves token and proof out of the parameters', () => {
    const form = new URLSearchParams({
      data: '[{"event_name":"Lead"}]',
      access_token: 'IN FORM',
      appsecret_proof: 'proof',
      partner_agent: 'me',
    });
    const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };

    expect(readRequest({ method: 'post', url: '/v26.0/12/events/', headers, body: String(form) })).toEqual({
      method: 'POST',
      path: '/v26.0/12/events/',
      version: 'v26.0',
      datasetId: '12',
      token: 'IN FORM',
      tokenInHeader: false,
      secretProof: 'proof',
      parameters: { data: [{ event_name: 'Lead' }], partner_agent: 'me' },
    });
  });

  it('reads events that are JSON texts in a list', () => {
    expect(readRequest(post({ data: ['{"event_name":"Lead"}', 'text'] })).parameters).toEqual({
      data: [{ event_name: 'Lead' }, 'text'],
    });
  });

  it('lets a parameter of the body go before one of the query, and both before the header', () => {
    const url = '/v26.0/12/events?access_token=IN%20QUERY&upload_tag=query';

    expect(readRequest(post({ access_token: 'IN BODY', upload_tag: 'body' }, { url }))).toMatchObject({
      token: 'IN BODY',
      tokenInHeader: false,
      parameters: { upload_tag: 'body' },
    });
    expect(readRequest(post({}, { url }))).toMatchObject({
      token: 'IN QUERY',
      tokenInHeader: false,
      parameters: { upload_tag: 'query' },
    });
    expect(readRequest(post({ access_token: '' })).token).toBe('TOKEN');
  });

  it.each([
    ['/12/events', undefined, '12'],
    ['/v26.0/events', undefined, undefined],
    ['/v26.0//events', undefined, undefined],
    ['/v26.0/12/activities', undefined, undefined],
    ['/v26.0/12/events/13', undefined, undefined],
    ['https://graph.facebook.com:99999/v26.0/12/events', undefined, undefined],
  ])('reads the path of %s', (url, version, datasetId) => {
    expect(readRequest(post({}, { url }))).toMatchObject({ version, datasetId });
  });

  it.each(['{"data":', '[]', '"text"', 'null', 'data=[]'])('cannot read the body %s', body => {
    expect(readRequest(post(body)).parameters).toBe(undefined);
  });

  it.each([undefined, ''])('takes the body %j for one without parameters', body => {
    expect(readRequest({ ...post({}), body }).parameters).toEqual({});
  });

  it('keeps a data parameter that is no list', () => {
    expect(readRequest(post({ data: '{"event_name":' })).parameters).toEqual({ data: '{"event_name":' });
  });
});
