import type { Tally } from './tally.ts';

/** What progress is shown on: a stream such as `process.stderr`. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** A bar on a terminal. Nothing is shown where there is no terminal. */
export interface Progress {
  /** `done` of `total` bytes were read. */
  show(done: number, total: number): void;
  /** Takes the bar away, so that something else can be written. */
  clear(): void;
}

const ERASE_LINE = '\r\u001b[2K';
const WIDTH = 24;

/** Shows how much of the input was read, and where its rows are. */
export function createProgress(terminal: Terminal, tally: Tally): Progress {
  let shown = '';
  const show = (text: string): void => {
    if (!terminal.isTTY || text === shown) return;
    terminal.write(ERASE_LINE + text);
    shown = text;
  };
  return {
    show(done, total) {
      // The last line of a file may lack its line break, and a file may grow.
      const part = done < total ? done / total : 1;
      const full = Math.round(part * WIDTH);
      const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
      const { sent, refused, expired, left } = tally;
      const counts = `${sent} sent, ${refused} refused, ${expired} expired, ${left} left`;
      show(`${bar} ${Math.floor(part * 100)} %  ${counts}`);
    },
    clear: () => show(''),
  };
}
