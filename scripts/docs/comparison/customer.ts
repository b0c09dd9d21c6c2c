import { createHash } from 'node:crypto';
import type { SandboxRun } from '../../../harness/library/run.ts';
import { type Probe, sentEvent } from './probe.ts';

const HASH = 'b4c9a289323b21a01c3e940f150eb9b8c542587f1abfd8f0e1cc1ffc5e475514';

/** Says which of the texts was hashed into a parameter. */
function hashOf(parameter: string, ...texts: readonly string[]): (run: SandboxRun) => string {
  return run => {
    if (run.error) return 'stops with an error: nothing is sent';
    const value = sentEvent(run)?.user_data[parameter];
    if (value === undefined) return 'left out';
    const text = texts.find(candidate => createHash('sha256').update(candidate).digest('hex') === value);
    if (text === undefined) return `sends \`${String(value)}\``;
    return text === '' ? 'the hash of an empty text' : `the hash of \`${text}\``;
  };
}

/** Probes of customer information. */
export const CUSTOMER_PROBES: readonly Probe[] = [
  {
    title: 'A blank e-mail address',
    event: { user_data: { email_address: ' ' } },
    sees: hashOf('em', ''),
    cells: ['left out', 'the hash of an empty text', 'the hash of an empty text', 'left out'],
    test: 'test/src/customer/email.test.ts',
  },
  {
    title: "The e-mail address as `user_data.email`, as GTM's user-provided data has it",
    event: { user_data: { email: 'jane@example.com' } },
    sees: hashOf('em', 'jane@example.com'),
    cells: [
      'the hash of `jane@example.com`',
      'left out',
      'the hash of `jane@example.com`',
      'the hash of `jane@example.com`',
    ],
    test: 'test/src/event-data.test.ts',
  },
  {
    title: 'The phone number `+1 (650) 555-1212`',
    event: { user_data: { phone_number: '+1 (650) 555-1212' } },
    sees: hashOf('ph', '16505551212', '1650 5551212', '+1 (650) 555-1212'),
    cells: [
      'the hash of `16505551212`',
      'the hash of `1650 5551212`',
      'the hash of `16505551212`',
      'the hash of `16505551212`',
    ],
    test: 'test/src/customer/phone.test.ts',
  },
  {
    title: 'The British number `07911 123456`, country `GB`',
    event: { user_data: { phone_number: '07911 123456', address: { country: 'GB' } } },
    sees: hashOf('ph', '447911123456', '07911123456', '07911 123456'),
    cells: [
      'the hash of `447911123456`',
      'the hash of `07911123456`',
      'the hash of `07911123456`',
      'the hash of `07911123456`',
    ],
    test: 'test/src/customer/phone.test.ts',
  },
  {
    title: 'A phone number that is a number',
    event: { user_data: { phone_number: 16505551212 } },
    sees: hashOf('ph', '16505551212'),
    cells: [
      'the hash of `16505551212`',
      'stops with an error: nothing is sent',
      'the hash of `16505551212`',
      'the hash of `16505551212`',
    ],
    test: 'test/src/customer/phone.test.ts',
  },
  {
    title: "The last name `O'Neil`",
    event: { user_data: { address: { last_name: "O'Neil" } } },
    sees: hashOf('ln', 'oneil', "o'neil"),
    cells: ['the hash of `oneil`', "the hash of `o'neil`", "the hash of `o'neil`", 'the hash of `oneil`'],
    test: 'test/src/customer/name.test.ts',
  },
  {
    title: 'The US postal code `94025-1234`',
    event: { user_data: { address: { postal_code: '94025-1234', country: 'US' } } },
    sees: hashOf('zp', '94025', '94025-1234', '940251234'),
    cells: [
      'the hash of `94025`',
      'the hash of `94025-1234`',
      'the hash of `94025-1234`',
      'the hash of `94025`',
    ],
    test: 'test/src/customer/zip.test.ts',
  },
  {
    title: 'The country `Germany`',
    event: { user_data: { address: { country: 'Germany' } } },
    sees: hashOf('country', 'de', 'germany'),
    cells: ['the hash of `de`', 'the hash of `germany`', 'the hash of `germany`', 'the hash of `germany`'],
    test: 'test/src/customer/country.test.ts',
  },
  {
    title: 'A hash in capital letters',
    event: { user_data: { email_address: HASH.toUpperCase() } },
    sees: run => (sentEvent(run)?.user_data.em === HASH ? 'in small letters' : 'in capital letters'),
    cells: ['in small letters', 'in capital letters', 'in capital letters', 'in small letters'],
    test: 'test/src/customer/hash.test.ts',
  },
];
