import { describe, expect, it } from 'vitest';
import { createEventScope } from '../../../harness/sandbox/apis/event-scope.ts';

const TAGS = [{ id: '1', status: 'success', executionTime: 5 }];

describe('the messages of a scope', () => {
  it('reach who listens to their type, in the order of listening', () => {
    const scope = createEventScope();
    const heard: unknown[] = [];
    scope.addListener('order', (type, message) => heard.push(['first', type, message]));
    scope.addListener('order', (type, message) => heard.push(['second', type, message]));
    scope.addListener('other', () => expect.unreachable());
    scope.send('order', { id: 1 });
    scope.send('unheard', { id: 2 });
    expect(heard).toEqual([
      ['first', 'order', { id: 1 }],
      ['second', 'order', { id: 1 }],
    ]);
  });

  it('reach the scope around it after its own, and no other', () => {
    const client = createEventScope();
    const [event, sibling] = [createEventScope(client), createEventScope(client)];
    const heard: string[] = [];
    client.addListener('order', () => heard.push('client'));
    event.addListener('order', () => heard.push('event'));
    sibling.addListener('order', () => heard.push('sibling'));
    event.send('order', {});
    expect(heard).toEqual(['event', 'client']);
    heard.length = 0;
    client.send('order', {});
    expect(heard).toEqual(['client']);
  });

  it('have a listener in the scope itself or around it', () => {
    const client = createEventScope();
    const event = createEventScope(client);
    client.addListener('a', () => {});
    event.addListener('b', () => {});
    const answers = ['a', 'b', 'c'].map(type => [client.hasListener(type), event.hasListener(type)]);
    expect(answers).toEqual([
      [true, true],
      [false, true],
      [false, false],
    ]);
  });
});

describe('the end of an event', () => {
  it('calls back with the tags, and waits for what that starts', async () => {
    const scope = createEventScope();
    const order: unknown[] = [];
    for (const name of ['first', 'second']) {
      scope.onComplete(async tags => {
        order.push([name, tags]);
        await Promise.resolve();
        order.push(`${name} is through`);
      });
    }
    expect(scope.tags).toBeUndefined();
    await scope.complete(TAGS);
    expect(scope.tags).toBe(TAGS);
    expect(order).toEqual([['first', TAGS], ['second', TAGS], 'first is through', 'second is through']);
  });
});
