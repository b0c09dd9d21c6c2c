import type { Warning } from './schema.ts';

/**
 * Versions of the Graph API, the oldest first, and the day on which Meta ends each
 * (https://developers.facebook.com/docs/graph-api/changelog/versions/, meta-capi.md 1.1). `undefined`: not announced.
 */
export const apiVersions: readonly { readonly version: string; readonly ends: string | undefined }[] = [
  { version: 'v16.0', ends: '2025-05-14' },
  { version: 'v19.0', ends: '2026-05-21' },
  { version: 'v20.0', ends: '2026-09-24' },
  { version: 'v21.0', ends: '2027-01-21' },
  { version: 'v22.0', ends: '2027-05-20' },
  { version: 'v23.0', ends: '2027-10-08' },
  { version: 'v24.0', ends: '2028-02-18' },
  { version: 'v25.0', ends: '2028-07-29' },
  { version: 'v26.0', ends: undefined },
];

/**
 * Warns of a version that is out of service, or that is not known to exist. Neither is refused: Meta is said to answer
 * old versions with a newer one, and what came after v26.0 is not known. `now` is in milliseconds.
 */
export function checkVersion(version: string, now: number): Warning[] {
  // Versions end in their order, so one that is not listed has ended when a later one has.
  const listed = apiVersions.find(row => numberOf(row.version) >= numberOf(version));
  const newest = apiVersions.at(-1)?.version;
  if (!listed) return [{ path: 'url', message: `${version} is not known; the newest known is ${newest}` }];
  if (!listed.ends || now < Date.parse(listed.ends)) return [];
  return [
    { path: 'url', message: `${version} is out of service since ${listed.ends} or before; use ${newest}` },
  ];
}

function numberOf(version: string): number {
  return Number(version.slice(1));
}
