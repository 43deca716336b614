import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignMaps } from '../../src/comparing/aligned-maps.js';
import { mapDiff } from '../../src/comparing/map-diff.js';
import { mixedMaps } from '../../src/comparing/mixed-verdicts.js';
import type { ArgumentMap } from '../../src/map/model.js';
import { viewOf } from '../../src/query/view.js';
import { ALTERATIONS } from '../helpers/alterations.js';
import { maps, mapsSaying } from '../helpers/drafts.js';
import { mapOf } from '../helpers/maps.js';

const between = (old: ArgumentMap, now: ArgumentMap) => mapDiff(viewOf(old), viewOf(now));
const toldOf = (old: ArgumentMap, now: ArgumentMap) =>
  between(old, now).changes.map(({ of, sort, id, field }) => [of, sort, id, field ?? '-'].join(' '));

/** Words that no two entries share. */
const WORDS = 'apples bridges camels deserts engines forests gardens harbours'.split(' ');
const unlike = mapsSaying((id) => {
  const word = WORDS[Number(id.slice(1))]!;
  return `All ${word} and ${word}ish things need ${word}ers.`;
});

describe('one change is told as that change, and nothing else is', () => {
  test.each(Object.entries(ALTERATIONS))('%s', (_, alteration) => {
    fc.assert(
      fc.property(unlike, fc.nat(), (map, pick) => {
        const altered = alteration(map, pick);
        if (altered === null) return;
        expect(toldOf(map, altered.map)).toEqual(altered.told);
        // A verdict that turned was turned by it.
        for (const { way, because } of between(map, altered.map).verdicts)
          expect({ way, because: because.length }).toEqual({ way: 'alone', because: 1 });
      }),
      { numRuns: 60 },
    );
  });
});

test('all verdicts that are others are told, each with changes that turn it by themselves and of which none can be left out', () => {
  fc.assert(
    fc.property(maps, maps, (old, now) => {
      const [before, after] = [viewOf(old), viewOf(now)];
      const { changes, verdicts } = mapDiff(before, after);
      const turned = now.statements.filter(({ id }) => {
        const was = old.byId.get(id);
        return was !== undefined && before.labels.statusOf(was) !== after.labels.statusOf(now.byId.get(id)!);
      });
      const ofEntries = verdicts.filter(({ relation }) => relation === null);
      expect(ofEntries.map(({ entry }) => entry.now!.id).sort()).toEqual(turned.map(({ id }) => id).sort());
      const mixed = mixedMaps(alignMaps(old, now), changes);
      for (const { entry, relation, now: is, way, because } of verdicts) {
        const statusWith = (made: (change: (typeof changes)[number]) => boolean) => {
          const verdicts = mixed.verdicts(Uint8Array.from(changes, (change) => (made(change) ? 1 : 0)));
          return relation === null ? verdicts.statusOf(entry) : verdicts.statusOfRelation(relation);
        };
        expect(because).not.toEqual([]);
        if (way === 'together') {
          expect(statusWith((change) => because.includes(change))).toBe(is);
          for (const one of because)
            expect(statusWith((change) => change !== one && because.includes(change))).not.toBe(is);
        } else for (const one of because) expect(statusWith((change) => change === one)).toBe(is);
        // Without it the verdict can also be one that it has in neither version.
        const without = statusWith((change) => change !== because[0]);
        if (way === 'alone') expect(without).not.toBe(is);
        if (way === 'enough')
          for (const one of because) expect(statusWith((change) => change !== one)).toBe(is);
      }
    }),
    { numRuns: 150 },
  );
});

const BASE = `claims:
  - id: t
    text: Schools should start later.
    reasons:
      - id: sleep
        text: Early starts cost sleep.
        counterpoints:
          - id: screens
            text: Screens cost the sleep.
            replies: [{id: trials, text: Trials moved only the bell.}]
`;
const verdictsTo = (now: string) =>
  between(mapOf(BASE), mapOf(now)).verdicts.map(({ entry, old, now: is, way, because }) => [
    entry.now!.id,
    `${old} ${is}`,
    way,
    ...because.map(({ sort, id }) => `${sort} ${id}`),
  ]);

describe('the cause of a verdict', () => {
  const withoutReply = BASE.replace(/\n +replies.*/, '');
  test('is the one change that did it', () => {
    expect(verdictsTo(withoutReply)).toContainEqual(['sleep', 'in out', 'alone', 'removed trials']);
  });

  test('is each change that would have done it', () => {
    const now = `${withoutReply}counterpoints: [{id: naps, text: Naps make up for it., attacks: sleep}]\n`;
    expect(verdictsTo(now)).toContainEqual(['sleep', 'in out', 'enough', 'removed trials', 'added naps']);
  });

  test('is several changes that only do it together', () => {
    const old = `${BASE}counterpoints:
  - {id: small, text: The trials were small., attacks: trials}
  - {id: naps, text: Naps make up for it., attacks: sleep}
`;
    const now = old
      .replace(/.*id: small.*\n/, '')
      .replace('sleep}', 'sleep, replies: [{id: rare, text: Few nap.}]}');
    const { verdicts } = between(mapOf(old), mapOf(now));
    const { way, because } = verdicts.find(({ entry }) => entry.now!.id === 'sleep')!;
    expect([way, because.map(({ sort, id }) => `${sort} ${id}`).sort()]).toEqual([
      'together',
      ['added rare', 'removed small'],
    ]);
  });

  test('is told of a step, too, where its premises have the verdicts that they had', () => {
    const now = `${BASE}counterpoints: [{id: so-what, text: Sleep is private., attacks: sleep -> t}]\n`;
    const turned = between(mapOf(BASE), mapOf(now)).verdicts.map(({ relation, entry }) =>
      relation === null ? entry.now!.id : relation.now!.name,
    );
    expect(turned).toEqual(['t', 'sleep -> t']);
  });
});

describe('two versions', () => {
  test('of an entry without its id are paired by nearly the same text, and that is said', () => {
    const now = BASE.replace(
      'id: trials, text: Trials moved only the bell.',
      'id: bells, text: Trials only moved the bell.',
    );
    expect(toldOf(mapOf(BASE), mapOf(now))).toEqual(['entry renamed bells -', 'entry reworded bells text']);
    expect(between(mapOf(BASE), mapOf(now)).changes[0]).toMatchObject({ was: 'trials', by: 'words' });
  });

  test('of an entry with the same id are the same entry, whatever it says', () => {
    const now = BASE.replace('Trials moved only the bell.', 'Something else entirely.');
    expect(toldOf(mapOf(BASE), mapOf(now))).toEqual(['entry reworded trials text']);
  });

  test('an entry put between two others moves the one below it', () => {
    const now = `${BASE.replace('      - id: sleep', '      - id: health\n        text: It harms health.\n        reasons:\n      - id: sleep').replace(/ {6}- id: sleep[\s\S]*/, '')}          - {id: sleep, text: Early starts cost sleep., counterpoints: [{id: screens, text: Screens cost the sleep., replies: [{id: trials, text: Trials moved only the bell.}]}]}\n`;
    expect(toldOf(mapOf(BASE), mapOf(now))).toEqual([
      'entry added health -',
      'relation moved sleep -> health to',
    ]);
  });

  test('with another premise that declares a linked step are the same', () => {
    const old =
      'claims:\n  - {id: t, text: T.}\n  - {id: a, text: A., supports: {to: t, with: b}}\n  - {id: b, text: B.}\n';
    const now =
      'claims:\n  - {id: t, text: T.}\n  - {id: a, text: A.}\n  - {id: b, text: B., supports: {to: t, with: a}}\n';
    const undercut = (name: string) => `counterpoints: [{id: u, text: U., attacks: ${name} -> t}]\n`;
    expect(toldOf(mapOf(old + undercut('a')), mapOf(now + undercut('b')))).toEqual([]);
  });

  test('an attack that becomes a contradiction is one change', () => {
    const old = 'claims:\n  - {id: t, text: T.}\ncounterpoints:\n  - {id: c, text: C., attacks: t}\n';
    expect(toldOf(mapOf(old), mapOf(old.replace('attacks', 'contradicts')))).toEqual([
      'relation changed c -> t sign',
    ]);
  });

  test('a source that all its entries name by another id is renamed, and they say nothing else', () => {
    const old =
      'claims:\n  - {id: t, text: T.}\nevidence:\n  - {id: e, text: E., supports: t, source: report}\n';
    const sources = (id: string) => `sources:\n  ${id}: {type: report, title: R, author: A, issued: "2010"}`;
    const [before, after] = [
      mapOf(old, sources('report')),
      mapOf(old.replace('source: report', 'source: study'), sources('study')),
    ];
    expect(toldOf(before, after)).toEqual(['source renamed study -']);
    const inPlace = old.replace(
      'source: report',
      'source: {issued: "2010", type: report, title: R, author: A}',
    );
    expect(toldOf(before, mapOf(inPlace))).toEqual(['source removed report -']);
  });

  test('names of what is gone are no change of what is expected', () => {
    const expected = 'expect: {in: [trials, sleep]}';
    const gone = BASE.replace(/\n +replies.*/, '');
    expect(toldOf(mapOf(BASE, expected), mapOf(gone, 'expect: {in: [sleep]}'))).toEqual([
      'entry removed trials -',
    ]);
    expect(toldOf(mapOf(BASE, expected), mapOf(BASE, 'expect: {in: [sleep]}'))).toEqual([
      'expectation changed  in',
    ]);
  });

  test('a key that every object has is a key like others', () => {
    const source = (title: string) =>
      `sources:\n  constructor: {type: book, title: "${title}", author: A, issued: "2010"}`;
    const entries =
      'claims:\n  - {id: t, text: T.}\nevidence: [{id: toString, text: E., supports: t, source: constructor}]\n';
    expect(toldOf(mapOf(entries, source('One')), mapOf(entries, source('Two')))).toEqual([
      'source changed constructor title',
    ]);
  });
});

test('two attacks on each other are a contradiction in other words', () => {
  const entries = (x: string, t: string) =>
    mapOf(`claims: [{id: t, text: Start later.${t}}, {id: x, text: Start early., ${x}}]`);
  const [one, two] = [entries('contradicts: t', ''), entries('attacks: t', ', attacks: x')];
  expect(toldOf(one, two)).toEqual([]);
  expect(toldOf(two, one)).toEqual([]);
  expect(toldOf(one, entries('attacks: t', ''))).toEqual(['relation changed x -> t sign']);
});

test('a source with another id and one other field was renamed', () => {
  const sources = (id: string, year: number) =>
    mapOf('claims: [{id: t, text: T.}]', `sources: {${id}: {title: Sleep, author: A, issued: ${year}}}`);
  expect(toldOf(sources('a', 2014), sources('b', 2015))).toEqual([
    'source renamed b -',
    'source changed b issued',
  ]);
});

test('what denies an entry, or has another number, is no new name of it', () => {
  const entry = (id: string, text: string) =>
    mapOf(`claims: [{id: t, text: T.}, {id: ${id}, text: ${text}}]`);
  for (const [old, now] of [
    ['Later buses cost the town two million a year', 'Later buses cost the town nine million a year'],
    ['Early starts cost teenagers an hour of sleep', 'Early starts do not cost teenagers an hour of sleep'],
  ] as const)
    expect(toldOf(entry('a', old), entry('b', now)).sort()).toEqual(['entry added b -', 'entry removed a -']);
});
