import { createCipheriv, createDecipheriv } from 'node:crypto';
import { FPLC_BYTES } from './choices.ts';

/** Gives that many bytes that nobody can guess. */
export type RandomBytes = (size: number) => Uint8Array;

/** Turns client ids into values of the cookie FPLC, which a page on another domain sends back as `_fplc`. */
export interface Linker {
  /** Seals a client id of at most 98 ASCII characters in 168 characters of base64url. */
  seal(clientId: string): string;
  /** The client id in a value that this linker sealed; `undefined` for anything else. */
  open(value: string): string | undefined;
}

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const TEXT_BYTES = FPLC_BYTES - IV_BYTES - TAG_BYTES;

/**
 * Makes a linker whose key lives as long as it does. Values are sealed because scripts can read FPLC, while FPID is
 * kept from them.
 */
export function createLinker(randomBytes: RandomBytes): Linker {
  const key = randomBytes(KEY_BYTES);
  return {
    seal(clientId) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(CIPHER, key, iv);
      const text = Buffer.alloc(TEXT_BYTES);
      text.write(clientId);
      const sealed = [iv, cipher.update(text), cipher.final(), cipher.getAuthTag()];
      return Buffer.concat(sealed).toString('base64url');
    },
    open(value) {
      const sealed = Buffer.from(value, 'base64url');
      if (sealed.length !== FPLC_BYTES) return undefined;
      const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, IV_BYTES));
      decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
      const text = decipher.update(sealed.subarray(IV_BYTES, -TAG_BYTES));
      return isGenuine(decipher) ? text.toString().replace(/\0+$/, '') : undefined;
    },
  };
}

function isGenuine(decipher: { final(): Buffer }): boolean {
  try {
    decipher.final();
    return true;
  } catch {
    return false;
  }
}
