import fc from 'fast-check';
import { expect, test } from 'vitest';
import { viewOf, viewWithLabels, viewWithNewWords } from '../../src/query/view.js';
import { labelMap } from '../../src/verdict/map-labels.js';
import { maps } from '../helpers/drafts.js';
import { view } from '../helpers/maps.js';

test('a view with other labels shows those, and shares the rest', () => {
  const own = view('claims:\n  - {id: t, text: T.}\ncounterpoints:\n  - {id: a, text: A., attacks: t}\n');
  const { map } = own;
  const labels = labelMap(map, { fixed: new Map([[map.byId.get('a')!, 'out']]) });
  const other = viewWithLabels(own, labels);
  expect(other.labels).toBe(labels);
  expect([own, other].map(({ record }) => record(map.thesis).status)).toEqual(['out', 'in']);
  expect(other.gaps()).toBe(own.gaps());
  expect(other.answers).toBe(own.answers);
});

test('the gaps of few statements are found without those of the others, and are the same', () => {
  fc.assert(
    fc.property(maps, (map) => {
      const all = viewOf(map).gaps();
      for (const statement of map.statements)
        expect(viewOf(map).gapsOf(statement)).toEqual(all.get(statement) ?? []);
      const one = viewOf(map);
      for (const statement of map.statements) expect(one.gapsOf(statement)).toEqual(all.get(statement) ?? []);
    }),
  );
});

test('a view after new words shares all but the gaps', () => {
  const own = view('claims:\n  - {id: t, text: T., at: 1}\n');
  const { thesis } = own.map;
  const codes = (of: typeof own) =>
    of
      .gaps()
      .get(thesis)
      ?.map(({ code }) => code) ?? [];
  expect(codes(own)).toEqual([]);
  Object.assign(thesis, { text: 'Is it so?' });
  const other = viewWithNewWords(own);
  expect(codes(other)).toEqual(['question']);
  expect(other.record(thesis).text).toBe('Is it so?');
  expect([other.labels === own.labels, other.answers === own.answers, other.core() === own.core()]).toEqual([
    true,
    true,
    true,
  ]);
});
