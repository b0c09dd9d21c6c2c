import { permissionIdsOf } from '../../sandbox/apis/index.ts';
import type { ContainerContext } from '../../sandbox/environment.ts';
import { PERMISSION_CHECKS } from '../../sandbox/permissions/checks.ts';
import { lookUpApi } from '../code/apis.ts';
import { isQueried } from '../permissions.ts';
import type { CodeContext, Rule } from '../rule.ts';

/** A permission that an API asks for and the template does not declare: the call is denied. */
export const undeclaredPermission: Rule<CodeContext> = {
  id: 'undeclared-permission',
  severity: 'error',
  check({ code, permissions, template }) {
    const declared = new Set(permissions.map(({ id }) => id));
    return code.required.flatMap(({ name, at }) =>
      askedBy(name, template.context)
        .filter(id => !declared.has(id) && !isQueried(code, id))
        .map(id => ({
          ...at,
          message: `${name} needs the permission ${id}. Declare it in the Permissions tab.`,
        })),
    );
  },
};

/** A permission that no API in the code asks for: the user is asked to grant more than the template needs. */
export const unusedPermission: Rule<CodeContext> = {
  id: 'unused-permission',
  severity: 'warning',
  check({ code, permissions, template: { context }, at }) {
    if (code.requiresUnknown) return [];
    const asked = new Set(code.required.flatMap(({ name }) => askedBy(name, context)));
    return permissions
      .filter(({ id }) => PERMISSION_CHECKS[context].has(id) && !asked.has(id))
      .map(({ id, declared }) => ({
        ...at(declared),
        message: `No API in the code asks for the permission ${id}. Remove it.`,
      }));
  },
};

function askedBy(apiName: string, context: ContainerContext): string[] {
  const api = lookUpApi(apiName, context);
  return typeof api === 'string' ? [] : permissionIdsOf(api);
}
