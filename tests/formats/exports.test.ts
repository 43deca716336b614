import { describe, expect, test } from 'vitest';
import { EXPORTS } from '../../src/formats/exports.js';
import { view } from '../helpers/maps.js';

const map = view(`claims:
  - {id: t, text: T.}
counterpoints:
  - {id: c, text: C., attacks: t}
replies:
  - {id: r, text: R., attacks: c}`);

describe.each(Object.entries(EXPORTS))('the export %s', (_, form) => {
  const made = async (selected = map.structure.order, word: string | null = null) => {
    const { pieces, empty } = (await form.load())({ view: map, selected, word, seed: '1' });
    return { text: [...pieces].join(''), empty };
  };

  test('says in words what it is and what it loses', () => {
    expect(form.summary).toMatch(/\w+/);
    expect(form.loses).toMatch(/^[^.]+$/);
  });

  test('writes what is selected', async () => {
    const { text, empty } = await made();
    expect(empty).toBeNull();
    expect(text).toContain('R.');
    expect(text.endsWith('\n')).toBe(true);
  });

  test('takes each of its words, and writes less with it than without', async () => {
    const { text } = await made();
    for (const word of Object.keys(form.takes?.words ?? {})) {
      expect((await made(map.structure.order, word)).text.length).toBeLessThan(text.length);
    }
  });

  test('says so where nothing is in it', async () => {
    expect((await made([])).empty).toMatch(/^No question .+\.$/);
  });
});
