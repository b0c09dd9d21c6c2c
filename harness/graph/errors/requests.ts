import { errorGuide, errorReference, type GraphError, invalidParameter, permanent } from './row.ts';

/** Errors of the request as a whole: path, version, token, rights and the list `data` (meta-capi.md 6.3, 6.4, 10). */
export const requestErrors = {
  unknownPath: permanent({
    code: 2500,
    message: 'Unknown path components: {path}',
    title: 'Unknown path',
    advice: 'Send events to /{version}/{dataset id}/events.',
    evidence: { section: '6.4', grade: 'L', source: 'GET probes of v25.0 and v23.0' },
  }),
  deprecatedVersion: permanent({
    code: 2635,
    message:
      '(#2635) You are calling a deprecated version of the Ads API. Please update to the latest version.',
    title: 'API version missing or out of service',
    advice: 'Choose a current API version, as in /v26.0/123/events.',
    evidence: { section: '1.1', grade: 'T', source: 'integrators; seen on ads endpoints, not on /events' },
  }),
  unsupportedRequest: permanent({
    code: 100,
    subcode: 33,
    type: 'GraphMethodException',
    message:
      "Unsupported {method} request. Object with ID '{id}' does not exist, cannot be loaded due to missing permissions, " +
      'or does not support this operation. Please read the Graph API documentation at ' +
      'https://developers.facebook.com/docs/graph-api',
    title: 'Dataset unknown to this token, or method not offered',
    advice: 'POST to the dataset (pixel) id of Events Manager with a token that was made for this dataset.',
    evidence: { section: '6.3', grade: 'D P', source: errorReference },
  }),
  missingToken: permanent({
    code: 104,
    message: 'An access token is required to request this resource.',
    title: 'Access token missing',
    advice: 'Send the access token as a Bearer header or as access_token in the body.',
    evidence: { section: '6.4', grade: 'T', source: 'several integrators' },
  }),
  invalidToken: permanent({
    code: 190,
    status: 401,
    message: 'Invalid OAuth access token - Cannot parse access token',
    title: 'Access token invalid',
    advice: 'Make a new access token in Events Manager and paste all of it.',
    evidence: { section: '6.4', grade: 'L', source: 'recorded on v26.0 with a Bearer header, 2026-09-05' },
  }),
  missingPermission: permanent({
    code: 100,
    message: '(#100) Missing Permission',
    title: 'Token without rights on this dataset',
    advice: 'Assign the dataset to the system user of the token, or make the token on the dataset itself.',
    evidence: { section: '6.4', grade: 'L', source: 'GET probes of v25.0 and v23.0' },
  }),
  missingSecretProof: permanent({
    code: 100,
    type: 'GraphMethodException',
    message: 'API calls from the server require an appsecret_proof argument',
    title: 'App secret proof missing',
    advice: 'Send appsecret_proof, or turn "Require app secret" off in the settings of the app.',
    evidence: { section: '6.4', grade: 'T', source: 'several integrators; some name code 1' },
  }),
  invalidSecretProof: permanent({
    code: 100,
    type: 'GraphMethodException',
    message: 'Invalid appsecret_proof provided in the API argument',
    title: 'App secret proof wrong',
    advice: 'Compute HMAC-SHA256 of the access token with the secret of the app that issued the token.',
    evidence: { section: '6.4', grade: 'T', source: 'several integrators; some name code 1' },
  }),
  unreadableBody: invalidParameter({
    title: 'Unreadable request body',
    userMessage: 'The body is neither a JSON object nor a form.',
    advice: 'Send a JSON object with content type application/json, or a form whose data is a JSON list.',
    evidence: { section: '11.4', grade: '?', source: 'no recorded answer; text and code are ours' },
  }),
  emptyData: permanent({
    code: 100,
    message: '(#100) param data must be non-empty.',
    title: 'No events',
    advice: 'Put at least one event into the list data.',
    evidence: { section: '6.4', grade: 'D L', source: errorGuide },
  }),
  dataNotAList: invalidParameter({
    title: 'Data is not a list of events',
    userMessage: 'The parameter data is neither a list nor a JSON text of a list.',
    advice: 'Send data as a list of events, even for a single one.',
    evidence: { section: '11.4', grade: '?', source: 'no recorded answer; text and code are ours' },
  }),
  tooManyEvents: invalidParameter({
    title: 'Too many events',
    userMessage: 'A request holds at most 1000 events.',
    advice: 'Split the events into requests of at most 1000.',
    evidence: { section: '10', grade: 'D ?', source: 'the limit is documented, the text is ours' },
  }),
} satisfies Record<string, GraphError>;
