import { describe, expect, test } from 'vitest';
import { drawCards } from '../../src/formats/draw-cards.js';
import type { ExportInput } from '../../src/formats/export-form.js';
import { exportInput } from '../helpers/exports.js';
import { view } from '../helpers/maps.js';

const map = view(`sources:
  s: {title: A title, URL: "https://example.org/"}
claims:
  - {id: t, text: T., core: true}
  - {id: u, text: U., supports: t, scheme: sign}
  - {id: v, text: V., supports: t, scheme: sign}
evidence:
  - {id: e, text: E., supports: t, source: s}
  - {id: f, text: F., supports: u, source: s}
counterpoints:
  - {id: c, text: C., attacks: t, core: true}
  - {id: d, text: D., attacks: u}
replies:
  - {id: r, text: R., attacks: c}
  - {id: q, text: Q., attacks: d}`);

const drawn = (asked: Partial<ExportInput> = {}) => drawCards(exportInput(map, asked));
const idsOf = (asked: Partial<ExportInput> = {}) => drawn(asked).map(({ id }) => id);

describe('which cards are written', () => {
  test('labels and names of sources are asked only if they are named', () => {
    const topics = new Set(drawn().map(({ topic }) => topic));
    expect(topics).not.toContain('kinds');
    expect(topics).not.toContain('sources');
    expect(drawn({ kinds: ['kinds'] }).length).toBeGreaterThan(0);
    expect(drawn({ kinds: ['sources'] }).length).toBeGreaterThan(0);
  });

  test('of a few, those about the core come first', () => {
    const core = drawn().filter(({ level }) => level === 1);
    for (let count = 1; count <= core.length; count += 1)
      expect(drawn({ count }).every(({ level }) => level === 1)).toBe(true);
    expect(idsOf({ count: core.length + 1 })).toEqual(expect.arrayContaining(core.map(({ id }) => id)));
  });

  test('a larger number has those of a smaller one, in the order of all', () => {
    const all = idsOf();
    for (let count = 1; count <= all.length + 1; count += 1) {
      const some = idsOf({ count });
      expect(some).toHaveLength(Math.min(count, all.length));
      expect(all.filter((id) => some.includes(id))).toEqual(some);
      expect(some).toEqual(expect.arrayContaining(idsOf({ count: count - 1 || 1 })));
    }
  });
});
