/** IPv4, or IPv6 possibly in brackets; behind it the end, a port, or the next address of a list. */
const ADDRESS =
  '^\\s?\\[?((?:\\d{1,3}\\.){3}\\d{1,3}|[0-9A-Fa-f]{0,4}:[0-9A-Fa-f]{0,4}:[0-9A-Fa-f:.]{0,40})(?:\\]|:\\d{1,5}$|,|\\s|$)';

/**
 * Address of the visitor without port and brackets: IPv4, or IPv6 as it is. Of a list, as `X-Forwarded-For` has it, the
 * first. `undefined` for what is no address, since Meta takes valid ones only.
 */
export function ipAddress(address: string | undefined): string | undefined {
  const found = address ? address.match(ADDRESS) : undefined;
  return found ? found[1] : undefined;
}
