/** First names, one of them nothing but punctuation, one over two lines. */
export const FIRST_NAMES = [
  ...['Mary', 'JOHN', 'ng', 'Valéry', '정', 'Łukasz', 'Βασίλης', 'محمد', 'İpek', 'José', 'Mary-Ann'],
  ...['Jean Luc', "D'Arcy", 'D’Arcy', 'J.', 'Anna 💐', 'Mary–Jane', 'Dr. Max', 'Anna (privat)', '-'],
  ...['.', '3rd', 'نیم‌فاصله', 'Anna\nMaria'],
];

/** Last names. */
export const LAST_NAMES = [
  ...['Smith', 'GARCÍA', 'Müller', '王', 'Søndergaard', 'Þórsdóttir', 'ไชยวงศ์', "O'Neil", 'O’Neil'],
  ...['Smith-Jones', 'van der Berg', 'St. John', 'García,', 'Müller_2', '«Weber»', '***'],
];

/** E-mail addresses, international ones, and what is none. */
export const EMAILS = [
  ...['John_Smith@gmail.com', 'a@b.co', 'first.last+tag@sub.example.museum', "o'hara@example.ie"],
  ...['müller@example.de', 'info@müller.de', '用户@例え.jp', '..abc@docomo.example', 'a..b@example.jp'],
  ...['a.@example.jp', 'John <john@example.com>', '<john@example.com>', 'mailto:john@example.com'],
  ...['john@example.com,', '"j"@example.com', 'john@example', 'john@example.c', 'john@example..com'],
  ...['john@.example.com', 'john@-example.com', 'john@exa_mple.com', 'john@192.168.10.20'],
  ...['john\u200b@example.com', '"John" <mailto:john@example.com>;', 'info@xn--mller-kva.de'],
  ...['<müller@example.de>', 'john @example.com', 'john@example.com>', 'o’hara@example.ie'],
  ...['john@@example.com', '@example.com', 'n/a', '`john@example.com', 'john example.com'],
  `${'x'.repeat(65)}@example.com`,
];

/** Genders, titles, and other answers. */
export const GENDERS = [
  ...['f', 'M', 'Female', 'male', 'woman', 'Girl', 'man', 'BOY', 'M.', '(f)', 'f/', 'fe male', 'male1'],
  ...['mäle', 'Mrs', 'sir', 'she', 'king', 'Lady', 'x', 'divers', 'weiblich', 'unknown', '0'],
];

/** Cities. */
export const CITIES = [
  ...['Paris', 'NEW YORK', 'San Francisco', 'Winston-Salem', 'St. Louis', "Coeur d'Alene"],
  ...['Frankfurt/Main', 'Bern, BE', 'Zürich', 'São Paulo', '東京', 'Москва', 'İzmir', 'Paris 15'],
  ...['8000 Zürich', '6 October', '100', '-', '…'],
];

/** States and provinces of several countries. */
export const STATES = [
  ...['CA', 'az', 'California', 'NEW YORK', 'Ontario', 'Georgia', 'New South Wales', 'Bayern'],
  ...['Île-de-France', 'NSW', 'Baja California', 'Kansas City', 'Washington D.C.'],
  ...['District of Columbia', 'Puerto Rico', 'Québec', 'Victoria', "Hawai'i", 'C/a/lifornia'],
  ...['Région 5', 'Texas 2', '13', '-', '東京都', 'US-CA'],
];

/** Codes of states and provinces that the parameter builder does not know by these names, in letters alone. */
export const OTHER_STATES: ReadonlyMap<string, string> = new Map([
  ['districtofcolumbia', 'dc'],
  ['washingtondc', 'dc'],
  ['puertorico', 'pr'],
  ['québec', 'qc'],
]);

/** Postal codes. */
export const ZIPS = [
  ...['94035', '94035-1234', '940351234', '94035 1234', '94035–1234', '1987', '75018', 'M1 1AE'],
  ...['m11ae', 'K1A 0B1', '01310-100', '00-950', 'D.94035', '〒100-0001', '1', '-', 'A1.', '10117'],
];

/** A country that customers name: its alpha-2 code, and the calling code that a national number needs. */
interface Country {
  readonly code: string;
  readonly callingCode: string;
}

/** Countries as customers name them, in lower case. */
export const COUNTRIES: ReadonlyMap<string, Country> = new Map(
  [
    ['us', '1', 'us', 'usa', 'u.s.', 'united states'],
    ['de', '49', 'de', 'germany'],
    ['at', '43', 'aut'],
    ['ch', '41', 'che', 'switzerland'],
    ['fr', '33', 'fr'],
    ['gb', '44', 'gb', 'uk', 'u.k.', 'great britain'],
    ['it', '39', 'it'],
    ['nl', '31', 'holland'],
    ['ci', '225', 'côte d’ivoire'],
    ['ge', '995', 'ge', 'georgia'],
    ['xk', '383', 'xk'],
    ['kr', '82', 'korea, republic of', 'korea (the republic of)', 'republic of korea'],
    ['ir', '98', 'iran (islamic republic of)'],
    ['sy', '963', 'syrian arab republic'],
    ['tz', '255', 'tanzania, united republic of'],
    ['ve', '58', 'venezuela (bolivarian republic of)'],
    ['va', '39', 'holy see (vatican city state)'],
    ['vi', '1', 'virgin islands (u.s.)'],
    ['ng', '234', 'federal republic of nigeria'],
    ['tt', '1', 'trinidad & tobago'],
  ].flatMap(([code = '', callingCode = '', ...names]) => names.map(name => [name, { code, callingCode }])),
);

/** What customers write for a country, and is none that can be told. */
export const NO_COUNTRIES = [
  ...['xx', 'Deutschland', 'Österreich', '中国', 'Germany (EU)', 'Nigeria (EN)', '1', '-'],
];

/** Ids of customers. */
export const EXTERNAL_IDS = [
  ...['user-1', '42', 'customer_789', 'User-1', 'ABC', '6BA7B810-9DAD-11D1-80B4-00C04FD430C8'],
  ...['user 1', 'Käufer', ' '],
];
