/** Whether a text matches a pattern in which `*` stands for any run of characters, the empty one included. */
export function matchesWildcard(pattern: string, text: string): boolean {
  const [start = '', ...rest] = pattern.split('*');
  const end = rest.pop();
  if (end === undefined) return text === start;
  if (!text.startsWith(start)) return false;
  let position = start.length;
  for (const literal of rest) {
    const found = text.indexOf(literal, position);
    if (found === -1) return false;
    position = found + literal.length;
  }
  return text.length - end.length >= position && text.endsWith(end);
}
