import { advice } from './advice.ts';
import { JSON } from './apis.ts';
import { log } from './log.ts';
import { recordOf, textOf } from './values.ts';

/**
 * Logs Meta's answer: the numbers and the trace id of an error and what to do about it, but not its message, which may
 * quote the token.
 */
export function explainAnswer(pixelId: string, answer: SandboxHttpResponse): void {
  const body = recordOf(JSON.parse(answer.body || ''));
  const error = recordOf(body.error);
  const code = textOf(error.code) || '';
  const subcode = textOf(error.error_subcode) || '';
  log({
    step: 'answered',
    dataset: pixelId,
    status: answer.statusCode,
    events_received: body.events_received,
    code: code || undefined,
    error_subcode: subcode || undefined,
    fbtrace_id: textOf(error.fbtrace_id || body.fbtrace_id),
    advice: code ? adviceOn() : undefined,
  });

  /** By subcode, else message, else code; the codes 200 to 299 mean the same (meta-capi.md, 6.4). */
  function adviceOn(): string {
    const general = code.match('^2\\d\\d$') ? '200' : code;
    const lines = advice();
    for (const key of [code + '/' + subcode, textOf(error.message) || code, general]) {
      const line = lines.filter(text => text.indexOf(key + ': ') === 0)[0];
      if (line) return line.slice(key.length + 2);
    }
    return 'See https://developers.facebook.com/docs/graph-api/guides/error-handling.';
  }
}
