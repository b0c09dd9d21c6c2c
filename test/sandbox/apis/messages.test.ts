import { describe, expect, it } from 'vitest';
import { createEventScope } from '../../../harness/sandbox/apis/event-scope.ts';
import { testEnvironment } from '../environment.ts';
import { call } from './call.ts';

/** An environment in which somebody listens to messages of type `order`. */
function createListening() {
  const scope = createEventScope();
  const heard: unknown[] = [];
  scope.addListener('order', (type, message) => heard.push([type, message]));
  return { heard, scope, environment: testEnvironment({ scope }) };
}

describe('sendMessage', () => {
  it('sends an object', () => {
    const { heard, environment } = createListening();
    expect(call('sendMessage', ['order', { id: 1, items: [2] }], { environment })).toBeUndefined();
    expect(heard).toEqual([['order', { id: 1, items: [2] }]]);
  });

  it.each([undefined, null, 'x', 7, true, [[1]], [() => 1]])('does nothing with %o', message => {
    const { heard, environment } = createListening();
    expect(call('sendMessage', ['order', message], { environment })).toBeUndefined();
    expect(heard).toEqual([]);
  });

  it('takes a single argument', () => {
    const { heard, environment } = createListening();
    expect(call('sendMessage', ['order'], { environment })).toBeUndefined();
    expect(heard).toEqual([]);
  });
});

describe('addMessageListener', () => {
  it('hears messages of its type, as copies', () => {
    const { environment, scope } = createListening();
    const heard: unknown[][] = [];
    const listener = (...args: unknown[]) => void heard.push(args);
    expect(call('addMessageListener', ['status', listener], { environment })).toBeUndefined();
    const message = { n: [1] };
    scope.send('status', message);
    scope.send('order', {});
    message.n.push(2);
    expect(heard).toEqual([['status', { n: [1] }]]);
  });

  it.each([
    [7, '7'],
    [null, 'null'],
    [['a', 'b'], 'a,b'],
  ])('converts the type %j to text', (type, text) => {
    const { environment, scope } = createListening();
    const heard: unknown[] = [];
    call('addMessageListener', [type, (given: unknown) => void heard.push(given)], { environment });
    call('sendMessage', [type, {}], { environment });
    scope.send(text, {});
    expect(call('hasMessageListener', [type], { environment })).toBe(true);
    expect(heard).toEqual([text, text]);
  });

  it('wants a function', () => {
    expect(() => call('addMessageListener', ['x'])).toThrow(
      'Argument error in addMessageListener. Expected argument types [any, function], but received [string].',
    );
  });
});

describe('hasMessageListener', () => {
  it.each([
    ['order', true],
    ['status', false],
  ])('says of %s: %s', (type, answer) => {
    expect(call('hasMessageListener', [type], createListening())).toBe(answer);
  });
});

describe('the permission of messages', () => {
  const permissions = {
    use_message: {
      allowedActions: 'specific',
      messageTypes: [
        { type: 'sent', action: 'send' },
        { type: 'heard', action: 'listen' },
        { type: '7', action: 'send' },
      ],
    },
  };

  it.each<[string, unknown[]]>([
    ['sendMessage', ['sent', {}]],
    ['sendMessage', [7, {}]],
    ['addMessageListener', ['heard', () => {}]],
    ['hasMessageListener', ['heard']],
    ['hasMessageListener', ['sent']],
  ])('%s%o is permitted', (api, args) => {
    expect(() => call(api, args, { permissions })).not.toThrow();
  });

  it.each<[string, unknown[], string]>([
    ['sendMessage', ['heard', {}], 'Prohibited send of message: heard.'],
    ['addMessageListener', ['sent', () => {}], 'Prohibited listen of message: sent.'],
    ['hasMessageListener', ['other'], 'Prohibited send of message: other.'],
  ])('%s%o is denied', (api, args, message) => {
    expect(() => call(api, args, { permissions })).toThrow(message);
  });
});
