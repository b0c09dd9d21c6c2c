import type { Field } from '../../harness/tpl/fields.ts';
import { learnMore } from './help.ts';

const DAYS = [{ type: 'POSITIVE_NUMBER', errorMessage: 'Enter a number of days.' }] as const;

/** What the browser keeps. */
export const COOKIES = {
  type: 'GROUP',
  name: 'cookieGroup',
  displayName: 'Cookies',
  groupStyle: 'ZIPPY_CLOSED',
  subParams: [
    {
      type: 'CHECKBOX',
      name: 'generateFbp',
      checkboxText: 'Create _fbp where the pixel has not',
      simpleValueType: true,
      help: `The pixel makes this id of the browser itself, unless it is blocked. ${learnMore('parameters/fbp-and-fbc')}`,
    },
    {
      type: 'TEXT',
      name: 'cookieDomain',
      displayName: 'Domain of the cookies',
      simpleValueType: true,
      valueHint: 'auto',
      help: 'Empty or auto: the domain of your website with all its subdomains, which the pixel uses as well.',
      valueValidators: [
        {
          type: 'REGEX',
          args: ['^(auto|[A-Za-z0-9.-]+)?$'],
          errorMessage: 'Enter a domain such as example.com.',
        },
      ],
    },
    {
      type: 'TEXT',
      name: 'cookieDays',
      displayName: 'Lifetime of _fbp and _fbc',
      simpleValueType: true,
      valueHint: '90',
      valueUnit: 'days',
      valueValidators: DAYS,
    },
    {
      type: 'CHECKBOX',
      name: 'httpOnlyCookies',
      checkboxText: 'Keep _fbp and _fbc from scripts (HttpOnly)',
      simpleValueType: true,
      help: 'The pixel cannot read them any more, and makes its own.',
    },
    {
      type: 'CHECKBOX',
      name: 'rememberCustomer',
      checkboxText: 'Remember customer information for later events',
      simpleValueType: true,
      help: 'In the cookie _gtmeec, which the tags of Meta and Stape use too: hashes only, out of reach of scripts (HttpOnly, Secure, SameSite). It is deleted when consent is withdrawn, and starts anew with another e-mail address.',
      subParams: [
        {
          type: 'TEXT',
          name: 'rememberDays',
          displayName: 'Remember for',
          simpleValueType: true,
          valueHint: '90',
          valueUnit: 'days',
          valueValidators: DAYS,
        },
      ],
    },
  ],
} as const satisfies Field;
