/**
 * Address of the visitor without port and brackets: IPv4, or IPv6 as it is. Of a list, as `X-Forwarded-For` has it, the
 * first. `undefined` for what is no address, since Meta takes valid ones only.
 */
export function ipAddress(address: string | undefined): string | undefined {
  if (!address) return undefined;
  // Four numbers up to 255; behind them the end, a port, or the next address of a list.
  const found = address.match(
    '^\\s?((?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))(?::\\d{1,5}$|,|\\s|$)',
  );
  if (found) return found[1];
  return address.indexOf(':') >= 0 ? ipv6Address(address) : undefined;
}

/** Eight groups of hex digits, or fewer and one `::` in the place of the others; the last two may be an IPv4 address. */
function ipv6Address(text: string): string | undefined {
  const found = text.match('^\\s?\\[?([0-9A-Fa-f:]{2,39}(?:\\d{1,3}(?:\\.\\d{1,3}){3})?)(?:\\]|,|\\s|$)');
  const address = found ? (found[1] as string) : ':';
  const halves = address.split('::');
  const groups = address.split(':').filter(group => group !== '');
  const last = groups[groups.length - 1] || '';
  const isMapped = last.indexOf('.') > 0;
  const count = groups.length + (isMapped ? 1 : 0);
  const isWhole = halves.length === 1 ? count === 8 : halves.length === 2 && count < 8;
  const isClean =
    !address.match('^:[^:]|[^:]:$|:::|[0-9A-Fa-f]{5}') && (!isMapped || ipAddress(last) === last);
  return isWhole && isClean ? address : undefined;
}
