const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const RANDOM_LENGTH = 16;
const SERIAL_LENGTH = 4;

/**
 * Makes ids like those that Firestore gives to documents: 20 letters and digits. The last four count, so that no id is
 * given twice even where `random`, a number in [0, 1), always gives the same.
 */
export function createDocumentIds(random: () => number): () => string {
  let serial = 0;
  return () => {
    const letters = Array.from({ length: RANDOM_LENGTH }, () =>
      letter(Math.floor(random() * ALPHABET.length)),
    );
    return letters.join('') + inLetters(serial++);
  };
}

function inLetters(serial: number): string {
  const digits: string[] = [];
  for (let rest = serial; digits.length < SERIAL_LENGTH; rest = Math.floor(rest / ALPHABET.length)) {
    digits.unshift(letter(rest));
  }
  return digits.join('');
}

function letter(number: number): string {
  return ALPHABET.charAt(number % ALPHABET.length);
}
