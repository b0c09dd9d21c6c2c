import { nearestName } from '../../sandbox/apis/nearest.ts';
import type { ContainerContext } from '../../sandbox/environment.ts';
import { PERMISSION_CHECKS } from '../../sandbox/permissions/checks.ts';
import { readPermission } from '../permissions.ts';
import type { Rule, TemplateContext } from '../rule.ts';

/** An entry of the permissions that is no permission of the template's kind of container. */
export const unknownPermission: Rule<TemplateContext> = {
  id: 'unknown-permission',
  severity: 'error',
  check({ template, at }) {
    return template.permissions.flatMap(declared => {
      const message = faultOf(readPermission(declared)?.id, template.context);
      return message ? [{ ...at(declared), message }] : [];
    });
  },
};

function faultOf(id: string | undefined, context: ContainerContext): string | undefined {
  if (id === undefined)
    return 'Expected {"instance": {"key": {"publicId": "…"}, "param": […]}} as GTM exports it.';
  const known = PERMISSION_CHECKS[context];
  if (known.has(id)) return undefined;
  const nearest = nearestName(id, known.keys());
  const containers = context === 'server' ? 'Server containers' : 'Web containers';
  return `${containers} have no permission ${id}. ${nearest ? `Did you mean ${nearest}?` : 'Remove it.'}`;
}
