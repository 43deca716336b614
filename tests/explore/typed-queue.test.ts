import { describe, expect, test } from 'vitest';
import { typedQueue } from '../../src/explore/typed-queue.js';

describe('what is typed', () => {
  test('is taken in its order: text by characters, or as much of it as is there', () => {
    const queue = typedQueue();
    queue.add([{ text: 'a語🙂b' }, { key: 'up' }]);
    queue.add([{ text: 'cd' }, { paste: 'pasted text' }]);
    expect([queue.take(false), queue.take(false), queue.take(true)]).toEqual([
      { text: 'a' },
      { text: '語' },
      { text: '🙂b' },
    ]);
    expect([queue.take(true), queue.take(false), queue.take(true)]).toEqual([
      { key: 'up' },
      { text: 'c' },
      { text: 'd' },
    ]);
    expect(queue.isPlayed()).toBe(false);
    expect(queue.take(false)).toEqual({ paste: 'pasted text' });
    expect(queue.isPlayed()).toBe(true);
    expect(queue.take(false)).toBeNull();
  });

  test('is counted since it was asked last: each character and key, a paste once', () => {
    const queue = typedQueue();
    queue.add([{ text: 'abc' }, { key: 'up' }, { paste: 'abc' }]);
    expect([queue.countAdded(), queue.countAdded()]).toEqual([5, 0]);
  });

  test('is a flood where a key came together with others', () => {
    const queue = typedQueue();
    expect(queue.isInFlood()).toBe(false);
    queue.add([{ text: 'q' }]);
    expect(queue.isInFlood()).toBe(false);
    queue.take(false);
    queue.forget();
    queue.add([{ text: 'qn' }]);
    expect(queue.isInFlood()).toBe(true);
  });
});
