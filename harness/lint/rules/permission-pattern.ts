import { isKeyPattern } from '../../sandbox/permissions/key-pattern.ts';
import { stringsOf } from '../../sandbox/permissions/parameters.ts';
import { isUrlPattern } from '../../sandbox/permissions/url-pattern.ts';
import type { PermissionEntry } from '../permissions.ts';
import type { Rule, TemplateContext } from '../rule.ts';

interface PatternList {
  readonly of: (entry: PermissionEntry) => string[];
  readonly isValid: (pattern: string) => boolean;
  readonly expected: string;
}

const URLS: PatternList = {
  of: ({ parameters: { allowedUrls, urls } }) => (allowedUrls === 'any' ? [] : stringsOf(urls)),
  isValid: isUrlPattern,
  expected: 'https://, a host, and a slash after it, like https://*.example.com/api/*',
};

const KEYS: PatternList = {
  of: ({ parameters: { eventDataAccess, allowedKeys, keyPatterns } }) =>
    eventDataAccess === 'any' || allowedKeys === 'any' ? [] : stringsOf(keyPatterns),
  isValid: isKeyPattern,
  expected: 'names joined by dots, like user_data.email_address or user_data.*',
};

const LISTS: ReadonlyMap<string, PatternList> = new Map([
  ['inject_hidden_iframe', URLS],
  ['inject_script', URLS],
  ['send_http', URLS],
  ['send_pixel', URLS],
  ['send_pixel_from_browser', URLS],
  ['read_data_layer', KEYS],
  ['read_event_data', KEYS],
  ['write_data_layer', KEYS],
]);

/** A pattern that matches nothing, and that makes the check deny what comes after it (sgtm-sandbox.md, 2). */
export const permissionPattern: Rule<TemplateContext> = {
  id: 'permission-pattern',
  severity: 'error',
  check: ({ permissions, at }) =>
    permissions.flatMap(entry => {
      const list = LISTS.get(entry.id);
      if (!list) return [];
      return list
        .of(entry)
        .filter(pattern => !list.isValid(pattern))
        .map(pattern => ({
          ...at(entry.declared),
          message: `${entry.id} has the pattern ${pattern}, which matches nothing. Expected ${list.expected}.`,
        }));
    }),
};
