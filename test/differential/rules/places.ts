import { HASH_OF_NOTHING, hashOf, libraries } from '../normalizers.ts';
import { COUNTRIES, OTHER_STATES } from '../texts.ts';
import { asciiLetters, BUILDER, type Difference, isCode, kept, lower, type Rule, SDK } from './rule.ts';

/** What the SDK leaves of a city or state. */
function sdkText(place: string): string {
  return lower(place).replace(/[0-9\s().-]/g, '');
}

/** Whether the parameter builder finds a state in a text. What it does not know, it would cut to `xx`. */
function hasState(text: string): boolean {
  return libraries.builder('st', `xx${text}`) !== hashOf('xx');
}

/** Whether it is just a state of the United States or Canada, of a customer who may live there. */
function isAmericanState({ value, customer }: Difference): boolean {
  const text = kept(value);
  const isAmerican = !customer.country || COUNTRIES.get(lower(customer.country))?.code === 'us';
  return isAmerican && hasState(text) && !hasState(text.slice(1)) && !hasState(text.slice(0, -1));
}

/** Cities, states and provinces. */
export const PLACE_RULES: readonly Rule[] = [
  {
    id: 'place-hash-of-nothing',
    fields: ['ct', 'st'],
    libraries: SDK,
    applies: ({ value, theirs }) => theirs === HASH_OF_NOTHING && sdkText(value) === '',
  },
  {
    id: 'place-digits',
    fields: ['ct', 'st'],
    libraries: SDK,
    applies: ({ value, theirs, ours }) =>
      /\d/.test(value) && theirs === hashOf(sdkText(value)) && ours === hashOf(kept(value)),
  },
  {
    id: 'place-punctuation',
    fields: ['ct', 'st'],
    libraries: SDK,
    applies: ({ value, theirs, ours }) =>
      kept(value) !== lower(value).replace(/[\s().-]/g, '') &&
      theirs === hashOf(sdkText(value)) &&
      (ours === hashOf(kept(value)) || isCode(ours)),
  },
  {
    id: 'city-other-letters',
    fields: ['ct'],
    libraries: BUILDER,
    applies: ({ value, ours }) => /[^\0-\x7f]/.test(kept(value)) && ours === hashOf(kept(value)),
  },
  {
    id: 'city-leading-digit',
    fields: ['ct'],
    libraries: BUILDER,
    applies: ({ value, theirs, ours }) =>
      theirs === null && /^\d/.test(kept(value)) && ours === hashOf(kept(value)),
  },
  {
    id: 'state-name',
    fields: ['st'],
    libraries: SDK,
    applies: ({ value, theirs, ours }) => theirs === hashOf(sdkText(value)) && isCode(ours),
  },
  {
    id: 'state-other-names',
    fields: ['st'],
    libraries: BUILDER,
    applies: ({ value, ours }) => ours !== null && ours === hashOf(OTHER_STATES.get(kept(value)) ?? ''),
  },
  {
    id: 'state-cut',
    fields: ['st'],
    libraries: BUILDER,
    applies: difference => {
      const { value, theirs, ours } = difference;
      const isCut = theirs === hashOf(asciiLetters(value).slice(0, 2));
      return isCut && ours === hashOf(kept(value)) && !isAmericanState(difference);
    },
  },
  {
    id: 'state-within-name',
    fields: ['st'],
    libraries: BUILDER,
    applies: difference => {
      const { value, ours } = difference;
      return hasState(asciiLetters(value)) && ours === hashOf(kept(value)) && !isAmericanState(difference);
    },
  },
  {
    id: 'state-other-letters',
    fields: ['st'],
    libraries: BUILDER,
    applies: ({ value, theirs, ours }) =>
      theirs === null && asciiLetters(value) === '' && ours === hashOf(kept(value)),
  },
];
