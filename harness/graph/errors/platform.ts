import { errorGuide, errorReference, type GraphError, passing, permanent, rudderStack } from './row.ts';

const rateLimits = 'https://developers.facebook.com/docs/graph-api/overview/rate-limiting';
const slowDown = 'Send fewer requests for a while, and the same event again later.';
const newToken = 'Make a new access token in Events Manager.';

/**
 * Errors of the Graph API at large: outages, limits, rights and the state of a token (meta-capi.md 6.4).
 *
 * An HTML page with a status of 5xx, the last row of 6.4, has no code and therefore no row here.
 */
export const platformErrors = {
  unknownError: passing({
    code: 1,
    status: 500,
    message: 'An unknown error occurred',
    title: 'Unknown error at Meta',
    advice: 'Send the same event again later.',
    evidence: { section: '6.4', grade: 'D', source: errorGuide },
  }),
  serviceDown: passing({
    code: 2,
    status: 500,
    message: 'An unexpected error has occurred. Please retry your request later.',
    title: 'Service temporarily down',
    advice: 'Send the same event again later.',
    evidence: { section: '6.4', grade: 'D', source: errorGuide },
  }),
  missingCapability: permanent({
    code: 3,
    message: '(#3) Application does not have the capability to make this API call.',
    title: 'App without this capability',
    advice: 'Use the token that Events Manager makes for the dataset.',
    evidence: { section: '6.4', grade: 'D', source: errorGuide },
  }),
  applicationLimit: limit(4, 'Application request limit reached', 'D', errorGuide),
  userLimit: limit(17, 'User request limit reached', 'D', errorGuide),
  pageLimit: limit(32, 'Page request limit reached', 'T', rateLimits),
  actionLimit: limit(341, 'Application limit reached', 'D', errorGuide),
  callLimit: limit(613, 'Calls to this api have exceeded the rate limit.', 'T', rateLimits),
  insightsLimit: limit(80000, 'There have been too many calls from this ad-account.', 'T', rateLimits),
  audienceLimit: limit(80003, 'There have been too many calls to this ad-account.', 'P', rudderStack),
  adsLimit: limit(80004, 'There have been too many calls to this ad-account.', 'T', rateLimits),
  catalogLimit: limit(
    80014,
    'There have been too many calls for the batch uploads to this catalog account.',
    'T',
    rateLimits,
  ),
  unexplainedError: passing({
    code: 5000,
    message: '(#5000) Unknown error',
    title: 'Unknown error at Meta',
    advice: 'Send the same event again later.',
    evidence: { section: '6.4', grade: 'D P', source: errorReference },
  }),
  datasetNotReady: passing({
    code: 21009,
    transient: false,
    message: '(#21009) The data set upload is temporarily not ready.',
    title: 'Dataset temporarily not ready',
    advice: 'Send the same event again later.',
    evidence: { section: '6.4', grade: 'P', source: rudderStack },
  }),
  blocked: permanent({
    code: 368,
    retry: true,
    message: '(#368) The action attempted has been deemed abusive or is otherwise disallowed',
    title: 'Temporarily blocked for policy violations',
    advice: 'Look at Account Quality in Business Manager, and wait before sending again.',
    evidence: { section: '6.4', grade: 'D', source: errorGuide },
  }),
  permissionDenied: permanent({
    code: 10,
    message: '(#10) Application does not have permission for this action',
    title: 'Permission denied',
    advice: 'Give the system user of the token access to the dataset.',
    evidence: { section: '6.4', grade: 'D', source: errorGuide },
  }),
  permissionsError: permanent({
    code: 200,
    message: '(#200) Permissions error',
    title: 'Permission not granted or removed',
    advice: 'Give the system user of the token access to the dataset.',
    evidence: { section: '6.4', grade: 'D', source: `${errorGuide} (stands for the codes 200 to 299)` },
  }),
  sessionExpired: permanent({
    code: 102,
    status: 401,
    message: 'Session key invalid or no longer valid',
    title: 'Session expired',
    advice: newToken,
    evidence: { section: '6.4', grade: 'D', source: errorGuide },
  }),
  appNotInstalled: token(458, 'App removed by the user', 'D', errorGuide),
  userCheckpointed: token(459, 'User has to log in to Facebook', 'D', errorGuide),
  passwordChanged: token(460, 'Password of the user changed', 'D', errorGuide),
  tokenExpired: token(463, 'Access token expired', 'P', rudderStack),
  userUnconfirmed: token(464, 'User not confirmed', '?', 'general knowledge, not read again'),
  tokenRevoked: token(467, 'Access token no longer valid', '?', 'general knowledge, not read again'),
} satisfies Record<string, GraphError>;

type Grade = GraphError['evidence']['grade'];

function limit(code: number, words: string, grade: Grade, source: string): GraphError {
  return passing({
    code,
    message: `(#${code}) ${words}`,
    title: 'Request limit reached',
    advice: slowDown,
    evidence: { section: '6.4', grade, source },
  });
}

function token(subcode: number, title: string, grade: Grade, source: string): GraphError {
  return permanent({
    code: 190,
    subcode,
    status: 401,
    message: `Error validating access token: ${title}`,
    title,
    advice: newToken,
    evidence: { section: '6.4', grade, source },
  });
}
