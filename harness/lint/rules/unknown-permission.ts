import { nearestName } from '../../sandbox/apis/nearest.ts';
import { PERMISSION_CHECKS } from '../../sandbox/permissions/checks.ts';
import { readPermission } from '../permissions.ts';
import type { Rule, TemplateContext } from '../rule.ts';

/** An entry of `___SERVER_PERMISSIONS___` that is no permission of server containers. */
export const unknownPermission: Rule<TemplateContext> = {
  id: 'unknown-permission',
  severity: 'error',
  check({ template, at }) {
    if (template.context === 'web') return [];
    return template.permissions.flatMap(declared => {
      const message = faultOf(readPermission(declared)?.id);
      return message ? [{ ...at(declared), message }] : [];
    });
  },
};

function faultOf(id: string | undefined): string | undefined {
  if (id === undefined)
    return 'Expected {"instance": {"key": {"publicId": "…"}, "param": […]}} as GTM exports it.';
  if (PERMISSION_CHECKS.has(id)) return undefined;
  const nearest = nearestName(id, PERMISSION_CHECKS.keys());
  return `Server containers have no permission ${id}. ${nearest ? `Did you mean ${nearest}?` : 'Remove it.'}`;
}
