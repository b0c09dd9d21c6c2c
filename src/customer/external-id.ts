/**
 * The advertiser's own id of the customer, only trimmed: the pixel hashes what it gets, and the two must be alike
 * (customer information parameters, `external_id`; meta-capi.md, 2.5, row 10).
 */
export function normalizeExternalId(id: string): string {
  return id.trim();
}
