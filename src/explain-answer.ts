import { JSON } from './apis.ts';
import { log } from './log.ts';
import { recordOf, textOf, type Values } from './values.ts';

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

  /** What to do about an error, by its subcode or else its code (meta-capi.md, 6.3 and 6.4). */
  function adviceOn(): unknown {
    const bySubcode: Values = {
      '33': 'Check the dataset (pixel) ID, and that the access token belongs to it.',
      '2804003': 'The event is older than 7 days. Send events as they happen, or correct event_time.',
      '2804004': 'The event lies in the future. Correct event_time or the clock.',
      '2804008': 'Check contents: a list of objects, each with an id.',
      '2804009': 'A Purchase needs a value.',
      '2804010': 'A Purchase needs a currency.',
      '2804011': 'Meta does not take this currency. Convert the value.',
      '2804019': 'The event has no name.',
      '2804023': 'A value needs a currency.',
      '2804036': 'The lead id is unknown to Meta. Leave it out.',
      '2804043':
        'extinfo of the app is not valid: platform and version of the operating system must be there.',
      '2804050': 'Add customer information: an e-mail address, a phone number, an external id, fbc or fbp.',
      '2804065': 'The page does not belong to the dataset.',
      '2804066': 'Meta does not take this event name for messages.',
      '2804087': 'The ctwa_clid is no click that Meta knows.',
      '2804116': 'A Purchase by message needs page_id or whatsapp_business_account_id.',
    };
    const byCode: Values = {
      '3': 'The token lacks a permission. Generate a new one in Events Manager.',
      '10': 'The token lacks a permission. Generate a new one in Events Manager.',
      '100': 'Meta takes a parameter for invalid. Compare the event with Test events in Events Manager.',
      '104': 'Enter an access token.',
      '190': 'The access token is not valid any more. Generate a new one in Events Manager.',
      '200': 'The token may not use this dataset. Generate one in the Events Manager of the dataset.',
      '368': 'Meta has blocked the account for a while. See Business Support Home.',
      '2635': 'This version of the API has ended. Choose a newer one in the tag.',
    };
    return (
      bySubcode[subcode] ||
      byCode[code] ||
      'See https://developers.facebook.com/docs/graph-api/guides/error-handling.'
    );
  }
}
