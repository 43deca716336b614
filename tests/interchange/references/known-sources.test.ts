import { describe, expect, test } from 'vitest';
import { sortSources } from '../../../src/interchange/references/known-sources.js';

const THERE = [
  { id: 'sleep', title: 'Why Teenagers Sleep', author: 'Byron, Ada', issued: '2011', DOI: '10.1/a' },
  { id: 'page', title: 'Home', URL: 'https://www.x.org/a/' },
];

const sorted = (...found: { id: string; [field: string]: unknown }[]) => {
  const { added, known, renamed } = sortSources(found, THERE);
  const pairs = (list: typeof known) => list.map((pair) => `${pair.found} ${pair.there}`);
  return { added: added.map(({ id }) => id), known: pairs(known), renamed: pairs(renamed) };
};

describe('a source that the file has is not added', () => {
  test.each([
    ['the same id, and nothing that differs', { id: 'sleep', volume: '1' }, 'sleep'],
    ['the same DOI', { id: 'x', DOI: '10.1/A' }, 'sleep'],
    ['the same address', { id: 'x', URL: 'http://x.org/a' }, 'page'],
    ['the same title', { id: 'x', title: 'Why teenagers sleep!', issued: '2011-12' }, 'sleep'],
  ])('%s', (_, source, there) => {
    expect(sorted(source)).toEqual({ added: [], known: [`${source.id} ${there}`], renamed: [] });
  });
});

describe('another work is added', () => {
  test.each([
    ['another title under the same id', { id: 'sleep', title: 'Other' }, 'sleep-2'],
    ['another DOI', { id: 'sleep', title: 'Why teenagers sleep', DOI: '10.1/b' }, 'sleep-2'],
    ['another year', { id: 'sleep', title: 'Why teenagers sleep', issued: '2012' }, 'sleep-2'],
    ['another author', { id: 'x', title: 'Why teenagers sleep', author: 'One, A.' }, 'x'],
  ])('%s', (_, source, id) => {
    const renamed = id === source.id ? [] : [`${source.id} ${id}`];
    expect(sorted(source)).toEqual({ added: [id], known: [], renamed });
  });

  test('once, also where it was found twice', () => {
    expect(sorted({ id: 'n', title: 'New' }, { id: 'n2', title: 'New' })).toEqual({
      added: ['n'],
      known: ['n2 n'],
      renamed: [],
    });
  });
});
