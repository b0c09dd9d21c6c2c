/** Keeps secrets out of what is shown. */
export interface Secrets {
  /** Learns the secrets among the values of a template's fields. */
  learn(fields: Readonly<Record<string, unknown>>): void;
  /** Writes a value as JSON with every secret masked. */
  toJson(value: unknown): string;
  /** Puts the secrets back into what a page has been shown. */
  restore(value: unknown): unknown;
}

/** Names of fields that hold secrets. */
const SECRET_NAME = /token|secret|password|api_?key|private_?key/i;

/** What holds a secret on the wire, wherever the template may have it from. */
const SECRET_ON_WIRE = /(access_token\\?["']?\s*[:=]\s*\\?["']?|\bBearer\s+)([^\s"'&\\•]+)/gi;

/** Shorter ones are masked only where they stand alone, lest "local" be cut out of "localhost". */
const LONG = 8;

/** Makes an empty set of secrets. */
export function createSecrets(): Secrets {
  const masks = new Map<string, string>();
  const paths = new Map<string, number>();

  /** No two secrets have the same mask: each has to be found again by its own. */
  function add(path: string, secret: string): void {
    const number = (paths.get(path) ?? 0) + 1;
    paths.set(path, number);
    masks.set(secret, `•••${path}${number > 1 ? ` ${number}` : ''}•••`);
  }

  function mask(text: string): string {
    let masked = text;
    for (const [secret, replacement] of masks)
      masked =
        secret.length < LONG
          ? replaceWord(masked, secret, replacement)
          : masked.replaceAll(secret, replacement);
    return masked.replace(SECRET_ON_WIRE, '$1•••');
  }

  return {
    learn(fields) {
      for (const [path, secret] of findSecrets(fields, '')) if (!masks.has(secret)) add(path, secret);
    },
    toJson: value => JSON.stringify(value, (_, item) => (typeof item === 'string' ? mask(item) : item)),
    restore(value) {
      const secrets = new Map([...masks].map(([secret, masked]) => [masked, secret]));
      return JSON.parse(JSON.stringify(value), (_, item) => secrets.get(item) ?? item);
    },
  };
}

function replaceWord(text: string, word: string, replacement: string): string {
  const parts = text.split(word);
  return parts.reduce((before, after) => {
    const isAlone = !/\w$/.test(before) && !/^\w/.test(after);
    return before + (isAlone ? replacement : word) + after;
  });
}

/** Every secret with the path of its field. A reference to a variable is none. */
function findSecrets(value: unknown, path: string): [path: string, secret: string][] {
  if (typeof value === 'string')
    return SECRET_NAME.test(path) && !/^(\{\{[^{}]+\}\})?$/.test(value) ? [[path, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, item]) => {
    if (isList) return findSecrets(item, `${path}[${key}]`);
    return findSecrets(item, path === '' ? key : `${path}.${key}`);
  });
}
