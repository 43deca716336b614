import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeOutline } from '../../src/formats/outline.js';
import { type View, viewOf } from '../../src/query/view.js';
import { oneLine } from '../../src/words/text.js';
import { exported } from '../helpers/exports.js';
import { fourHostileTexts, mapWithTexts } from '../helpers/hostile.js';
import { school, view } from '../helpers/maps.js';
import { readMarkdown } from '../helpers/markdown.js';

const outlineOf = async (of: View, ids: readonly string[] | null = null, verdicts = false) =>
  (await exported(writeOutline, of, {
    selected: of.structure.order.filter(({ id }) => ids === null || ids.includes(id)),
    verdicts,
  }))!;

/** The anchors of a page, and where its links within it lead. */
const anchorsOf = (page: string) => [...page.matchAll(/<a id="([^"]*)"><\/a>/g)].map(([, id]) => id!);
const targetsOf = (page: string) => [...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, id]) => id!);

test('an outline has headings for the upper levels and nested lists below', async () => {
  expect(await outlineOf(school(), null, true)).toMatchInlineSnapshot(`
    "# Later school starts

    A. Writer, 2019-03-04

    Motion: Secondary schools should start after 8:30.

    7 entries.

    ## <a id="entry:start-later"></a>Thesis: Secondary schools should start after half past eight

    **Falls.** For the motion. In the text: 1.1, 9.3.

    ### <a id="entry:sleep-suffers"></a>Claim: Early starts cost teenagers sleep

    **Stands.** Supports [Secondary schools should start after half past eight](#entry:start-later), together with [A school must not harm its pupils' health](#entry:duty-of-care) (by consequences; this step falls). For the motion. In the text: 3.1.

    - <a id="entry:academy-says"></a>**Evidence:** The academy of paediatricians advises 8:30 or later.\\
      **Stands.** Supports [Early starts cost teenagers sleep](#entry:sleep-suffers) (this step stands). For the motion. Source: [Academy of Paediatrics 2014](#source:sleep-2014), p. 3.
    - <a id="entry:phones-not-bells"></a>**Counterpoint:** Screens at night, not bells in the morning, cost the sleep.\\
      **Falls.** Rebuts [Early starts cost teenagers sleep](#entry:sleep-suffers) (this attack falls). Against the motion. Said by parents' association.
      - <a id="entry:both-matter"></a>**Reply:** Trials that moved only the bell saw sleep rise.\\
        **Stands.** Rebuts [Screens at night, not bells in the morning…](#entry:phones-not-bells) (this attack stands). For the motion.
    - <a id="entry:sleep-is-private"></a>**Counterpoint:** Even so, a family's nights are no reason to move a public timetable.\\
      **Stands.** Undercuts the step from [Early starts cost teenagers sleep](#entry:sleep-suffers) to [Secondary schools should start after half past eight](#entry:start-later) (this attack stands). Against the motion.

    ### <a id="entry:duty-of-care"></a>Claim: A school must not harm its pupils' health

    **Stands.** Supports [Secondary schools should start after half past eight](#entry:start-later), together with [Early starts cost teenagers sleep](#entry:sleep-suffers) (by consequences; this step falls). For the motion. Not said in the text, but needed.

    ## Sources

    - <a id="source:sleep-2014"></a>Academy of Paediatrics (2014-08-25). "School start times for adolescents". <https://example.org/sleep>
    "
  `);
});

const STEPS = view(`claims:
  - {id: t, text: T.}
  - {id: a, text: A., supports: t, with: b, scheme: example}
  - {id: b, text: B., supports: t}
counterpoints:
  - {id: u, text: U., attacks: a -> t}
  - {id: v, text: V., attacks: u -> a -> t}
  - {id: c, text: C., contradicts: b}
  - {id: e, text: E.}
evidence:
  - {id: d, text: D., attacks: c}`);

describe('an outline says in words', () => {
  test.each([
    ['support', 'Supports [T](#entry:t).'],
    ['linked premises', 'Supports [T](#entry:t), together with [B](#entry:b) (by example).'],
    ['the same from the other premise', 'Supports [T](#entry:t), together with [A](#entry:a) (by example).'],
    ['an undercut', 'Undercuts the step from [A](#entry:a) to [T](#entry:t).'],
    [
      'an undercut of an undercut',
      'Undercuts the step from [U](#entry:u) to the step from [A](#entry:a) to [T](#entry:t).',
    ],
    ['a contradiction', 'Contradicts [B](#entry:b).'],
    ['the other half of it', 'Contradicts [C](#entry:c).'],
    ['an attack by evidence', 'Rebuts [C](#entry:c).'],
  ])('%s', async (_, words) => {
    expect(await outlineOf(STEPS)).toContain(words);
  });
});

describe('every entry', () => {
  test('has one anchor, and every link leads to one', async () => {
    const page = await outlineOf(STEPS);
    const entries = anchorsOf(page).filter((id) => id.startsWith('entry:'));
    expect(entries.sort()).toEqual(STEPS.map.statements.map(({ id }) => `entry:${id}`).sort());
    expect(targetsOf(page).filter((id) => !anchorsOf(page).includes(id))).toEqual([]);
  });

  test('that only leads to others stands in brackets, without its text', async () => {
    const page = await outlineOf(STEPS, ['t', 'd']);
    expect(page).toContain('2 of 8 entries. Entries in brackets only lead to the others.');
    expect(page).toContain('(Counterpoint: C)');
    expect(page).not.toContain('Contradicts');
    expect(targetsOf(page).filter((id) => !anchorsOf(page).includes(id))).toEqual([]);
  });

  test('that was chosen stands below the one that is above all chosen, wherever else it is, too', async () => {
    const map = view(`claims:
  - {id: t, text: T.}
  - {id: a, text: A., supports: t}
  - {id: b, text: B., supports: t}
  - {id: c, text: C., supports: [a, b]}
  - {id: d, text: D., supports: b}`);
    const page = await outlineOf(map, ['b', 'c', 'd']);
    expect(anchorsOf(page)).toEqual(['b', 'c', 'd'].map((id) => `entry:${id}`));
  });

  test('that is met again has a link instead', async () => {
    expect((await outlineOf(STEPS)).match(/See (above|below): \[B\]\(#entry:b\)/g)).toHaveLength(1);
  });
});

test('verdicts are told only if they are asked for', async () => {
  const words = /stands|falls|undecided/i;
  expect(await outlineOf(STEPS)).not.toMatch(words);
  expect(await outlineOf(STEPS, null, true)).toMatch(words);
});

test('circles and what is connected with nothing end, too', async () => {
  const page = await outlineOf(
    view(`claims:
  - {id: t, text: T.}
  - {id: a, text: A., supports: b}
  - {id: b, text: B., supports: [a, c]}
  - {id: c, text: C., supports: a}`),
  );
  expect(anchorsOf(page)).toHaveLength(4);
  expect(page).toContain('See above: [A](#entry:a)');
});

/** All that an outline may make of Markdown. */
const TAGS = /^\/?(h[1-6]|p|ul|li|strong)$|^br \/$/;

test.each([
  ['CommonMark', false],
  ['GitHub', true],
])('nothing in a text is markup, and no text is lost: %s', async (_, github) => {
  await fc.assert(
    fc.asyncProperty(fourHostileTexts, async (texts) => {
      const page = await outlineOf(viewOf(mapWithTexts(texts)), null, true);
      const read = readMarkdown(page, { github });
      expect(read.tags.filter((tag) => !TAGS.test(tag))).toEqual([]);
      for (const text of texts) expect(oneLine(read.text)).toContain(oneLine(text));
      for (const [address, text] of read.links)
        if (!address.startsWith('#')) expect(decodeURI(address)).toBe(decodeURI(encodeURI(text)));
    }),
    { numRuns: 60 },
  );
});
