import { type PermissionCheck, show, unless } from './check.ts';
import { type PermissionParameters, stringsOf } from './parameters.ts';

/**
 * `get_url` and `get_referrer`, asked with a component of the URL, for `query` with a parameter's name after it. Without a
 * component the whole URL is meant, without a name the whole query: those are admitted only where any are.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/templates/permissions#get_url
 */
export const readPageUrl: PermissionCheck = (parameters, [component, name]) => {
  const isPart =
    parameters.urlParts === 'any' || (typeof component === 'string' && parameters[component] === true);
  const hasQuery = component === undefined || component === 'query';
  return unless(
    isPart && (!hasQuery || readsQuery(parameters, name)),
    `Prohibited read from URL: ${[component ?? 'all of it', ...(name === undefined ? [] : [name])].map(show).join(' ')}.`,
  );
};

function readsQuery({ queriesAllowed, queryKeys }: PermissionParameters, name: unknown): boolean {
  return queriesAllowed === 'any' || stringsOf(queryKeys).some(key => key === name);
}
