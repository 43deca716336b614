import { describe, expect, test } from 'vitest';
import { EXPORTS } from '../../src/formats/exports.js';
import type { Topic } from '../../src/query/practice-topics.js';
import { view } from '../helpers/maps.js';

const map = view(`claims:
  - {id: t, text: T.}
evidence:
  - {id: e, text: E., supports: t}
counterpoints:
  - {id: c, text: C., attacks: t}
replies:
  - {id: r, text: R., attacks: c}`);

describe.each(Object.entries(EXPORTS))('the export %s', (_, form) => {
  const made = async (kinds: Topic[] = [], selected = map.structure.order) => {
    const write = await form.load();
    const pieces = write({ view: map, selected, kinds, count: null, about: [], seed: '1' });
    return pieces === null ? null : [...pieces].join('');
  };

  test('says in words what it is and what it loses', () => {
    expect(form.summary).toMatch(/\w+/);
    expect(form.loses).toMatch(/^[^.]+$/);
  });

  test('writes what is selected, each entry to its line end', async () => {
    const text = await made();
    expect(text).toContain('R.');
    expect(text).toMatch(/\n$/);
  });

  test('asks the kinds of questions that are named', async () => {
    expect(await made(['evidence'])).toContain('E.');
    expect(await made(['evidence'])).not.toContain('R.');
    expect((await made(['evidence', 'replies']))!.length).toBeGreaterThan((await made(['evidence']))!.length);
  });

  test('is nothing where nothing can be asked', async () => {
    expect(await made([], [])).toBeNull();
  });
});
