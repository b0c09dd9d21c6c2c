import { nearestName } from '../../sandbox/apis/nearest.ts';
import type { Rule, TemplateContext } from '../rule.ts';

/** The categories of the gallery (sgtm-sandbox.md, 5). The last four are from memory of Google's page. */
const CATEGORIES = [
  'ADVERTISING',
  'AFFILIATE_MARKETING',
  'ANALYTICS',
  'ATTRIBUTION',
  'CHAT',
  'CONVERSIONS',
  'DATA_WAREHOUSING',
  'EMAIL_MARKETING',
  'EXPERIMENTATION',
  'LEAD_GENERATION',
  'MARKETING',
  'PERSONALIZATION',
  'REMARKETING',
  'SESSION_RECORDING',
  'TAG_MANAGEMENT',
  'UTILITY',
  'HEAT_MAP',
  'SALES',
  'SOCIAL',
  'SURVEY',
];

const MAX_CATEGORIES = 3;

const listed = ({ template: { info } }: TemplateContext): readonly unknown[] =>
  Array.isArray(info.categories) ? info.categories : [];

/** A category that the gallery does not have. Not an error, as the list is not complete for certain. */
export const unknownCategory: Rule<TemplateContext> = {
  id: 'unknown-category',
  severity: 'warning',
  check: context =>
    listed(context)
      .map((category, i) => ({ category: String(category), key: `${i}` }))
      .filter(({ category }) => !CATEGORIES.includes(category))
      .map(({ category, key }) => {
        const nearest = nearestName(category, CATEGORIES);
        const advice = nearest
          ? `Did you mean ${nearest}?`
          : 'docs/lint/unknown-category.md lists those it has.';
        return {
          ...context.at(listed(context), key),
          message: `The gallery has no category ${category}. ${advice}`,
        };
      }),
};

/** The gallery needs a category to list the template under. GTM's exporter leaves `categories` out. */
export const galleryCategories: Rule<TemplateContext> = {
  id: 'gallery-categories',
  severity: 'error',
  check(context) {
    if (listed(context).length > 0) return [];
    const message = `Add "categories": ["…"] to ___INFO___, with 1 to ${MAX_CATEGORIES} that the gallery has, such as ANALYTICS.`;
    return [{ ...context.at(context.template.info), message }];
  },
};

/** More categories than Google's page allows. Not an error, as published templates have five. */
export const tooManyCategories: Rule<TemplateContext> = {
  id: 'too-many-categories',
  severity: 'warning',
  check(context) {
    const { length } = listed(context);
    if (length <= MAX_CATEGORIES) return [];
    const message = `There are ${length} categories, the gallery asks for 1 to ${MAX_CATEGORIES}. Keep the ones that fit best.`;
    return [{ ...context.at(context.template.info, 'categories'), message }];
  },
};
