import { describe, expect, test } from 'vitest';
import { EXPORTS } from '../../src/formats/exports.js';
import type { Topic } from '../../src/query/practice-topics.js';
import { exported, exportInput } from '../helpers/exports.js';
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
  test('says in words what it is, what it loses, and why there is none', () => {
    expect(form.summary).toMatch(/\w+/);
    expect(form.loses).toMatch(/^[^.]+$/);
    expect(form.empty).toMatch(/^there would be .*[^.]$/);
  });

  test('is nothing where nothing is selected', async () => {
    expect(await (await form.load())(exportInput(map, { selected: [] }))).toBeNull();
  });
});

describe.each(Object.entries(EXPORTS).filter(([, { takes }]) => takes.includes('kinds')))(
  'the cards %s',
  (_, form) => {
    const made = async (kinds: Topic[] = []) => exported(await form.load(), map, { kinds });

    test('write what is selected, each card to its line end', async () => {
      const text = await made();
      expect(text).toContain('R.');
      expect(text).toMatch(/\n$/);
    });

    test('ask the kinds of questions that are named', async () => {
      expect(await made(['evidence'])).toContain('E.');
      expect(await made(['evidence'])).not.toContain('R.');
      expect((await made(['evidence', 'replies']))!.length).toBeGreaterThan(
        (await made(['evidence']))!.length,
      );
    });
  },
);
