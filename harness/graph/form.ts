/**
 * Reads a form, urlencoded or multipart; `undefined` if `contentType` names neither. Of a name given twice the last
 * value counts. Files are read as text: neither `/events` nor the pixel has any.
 */
export function readForm(contentType: string, body: string): Record<string, string> | undefined {
  const type = contentType.toLowerCase();
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return Object.fromEntries(new URLSearchParams(body));
  }
  if (!type.startsWith('multipart/form-data')) return undefined;
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? [];
  return Object.fromEntries(readParts(body, quoted ?? plain ?? ''));
}

/** RFC 7578: each part has headers, an empty line and a value; what precedes the first boundary is no part. */
function readParts(body: string, boundary: string): [name: string, value: string][] {
  const parts = `\r\n${body}`.split(`\r\n--${boundary}`).slice(1);
  return parts.flatMap(part => {
    const end = part.indexOf('\r\n\r\n');
    const name = /\bname="([^"]*)"/i.exec(part.slice(0, Math.max(end, 0)))?.[1];
    return name === undefined ? [] : [[decodeName(name), part.slice(end + 4)]];
  });
}

/** Browsers escape what would break the quotes, and nothing else (https://html.spec.whatwg.org/#multipart-form-data). */
function decodeName(name: string): string {
  return name.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n');
}
