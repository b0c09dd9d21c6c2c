import { type PermissionCheck, show, unless } from './check.ts';
import { rowsOf } from './parameters.ts';

/**
 * `use_message`, asked with `send` or `listen` and a message type, which must equal a listed one.
 *
 * Published templates grant either `send` or `listen`. The word for both is unknown, so that a row's action grants
 * every action whose name it contains.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/server-side/permissions#use_message
 */
export const useMessage: PermissionCheck = ({ allowedActions, messageTypes }, [action, type]) => {
  const allowed =
    allowedActions === 'any' ||
    rowsOf(messageTypes).some(
      row =>
        row.type === type && (action === 'send' || action === 'listen') && `${row.action}`.includes(action),
    );
  return unless(allowed, `Prohibited ${show(action)} of message: ${show(type)}.`);
};
