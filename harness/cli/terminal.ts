/** Control characters, but for line ends and colours. */
const STEERING = /(?!\n)\p{Cc}(?!\[\d+m)/gu;

/** Makes a text fit to be printed for people: what a sender or a template writes shall not steer the terminal. */
export function forTerminal(text: string): string {
  return text.replace(STEERING, '');
}
