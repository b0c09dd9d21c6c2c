import { nearestName } from '../../sandbox/apis/nearest.ts';
import type { ContainerContext } from '../../sandbox/environment.ts';
import { lookUpApi } from '../code/apis.ts';
import type { CodeContext, Rule } from '../rule.ts';

/** A member that an API has in JavaScript but not in the sandbox, such as `Math.random`. */
export const unknownApiMember: Rule<CodeContext> = {
  id: 'unknown-api-member',
  severity: 'error',
  check: ({ code, template }) =>
    code.apiMembers.flatMap(({ name, at }) => {
      const message = faultOf(name, template.context);
      return message ? [{ ...at, message }] : [];
    }),
};

function faultOf(name: string, context: ContainerContext): string | undefined {
  const [base = '', member = '', ...deeper] = name.split('.');
  const api = lookUpApi(base, context);
  if (typeof api === 'string' || deeper.length > 0) return undefined;
  if (!('members' in api)) return `${base} is a function: it has no ${member}. Call it.`;
  const members = Object.keys(api.members);
  if (members.includes(member)) return undefined;
  const nearest = nearestName(member, members);
  return `${base} has no ${member}. ${nearest ? `Did you mean ${nearest}?` : `It has ${members.join(', ')}.`}`;
}
