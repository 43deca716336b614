import { describe, expect, test } from 'vitest';
import { seenSteps } from '../../src/explore/shown-step.js';
import { walkSummary } from '../../src/explore/walk-summary.js';
import { renderSummary } from '../../src/render/summary.js';
import { renderTranscriptMarkdown, type Walker } from '../../src/render/transcript.js';
import { look, view } from '../helpers/maps.js';
import { press, typing, walk } from '../helpers/walks.js';

/** The page of a walk after some keys. */
function pageOf(keys: string, walker: Walker = { name: null, day: null }, on = walk()): string {
  const state = press(on, keys);
  const steps = seenSteps(on, state);
  return renderTranscriptMarkdown({ steps, summary: walkSummary(on, state), walker }, on.view);
}

/** The part of a page under a heading. */
const under = (heading: string, page: string) => page.split(`## ${heading}\n`)[1]?.split('\n## ')[0]?.trim();

describe('the page of a walk', () => {
  test('names who walked and when, only where that is wanted', () => {
    expect(pageOf('n')).not.toMatch(/^(Name|Date):/m);
    const page = pageOf('n', { name: 'Ada *L.*', day: '2026-11-26' });
    expect(page).toContain('\nName: Ada \\*L.\\*\n\nDate: 2026-11-26\n');
  });

  test('has the path, then what it came to, then the cards', () => {
    const page = pageOf('1 return 3 return b n');
    expect(
      under('The path', page),
    ).toBe(`1. “Secondary schools should start after half past eight” (start-later)
2. “Early starts cost teenagers sleep” (sleep-suffers)
3. “Even so, a family's nights are no reason…” (sleep-is-private)
4. “The academy of paediatricians advises 8:30 or later” (academy-says)`);
    expect(page.match(/^## .*$/gm)).toEqual([
      '## The path',
      '## What you saw',
      '## What follows',
      '## start-later',
      '## sleep-suffers',
      '## sleep-is-private',
      '## academy-says',
    ]);
  });

  test('says why something was doubted, and which objections were met', () => {
    const page = pageOf(`n - return G - w ${typing('Hm')} return : 4 return + escape`);
    expect(under('What you doubt', page)).toBe(
      `- Early starts cost teenagers sleep. (sleep-suffers) Reason: the objection “Screens at night, not bells in the morning…” (phones-not-bells).
- A school must not harm its pupils' health. (duty-of-care) Reason: “Hm”.`,
    );
    expect(under('What you doubt', pageOf('n - 2 return'))).toContain(
      'Reason: you doubt its evidence “The academy of paediatricians advises 8:30 or later” (academy-says).',
    );
    expect(under('Objections that you met', page)).toBe(
      '- Against “Screens at night, not bells in the morning…” (phones-not-bells): Trials that moved only the bell saw sleep rise. (both-matter)',
    );
  });

  test('says why something was agreed with', () => {
    expect(under('What you agree with', pageOf(`n + w ${typing('So')} return`))).toBe(
      '- Early starts cost teenagers sleep. (sleep-suffers) Reason: “So”.',
    );
  });

  test('says without blame what was agreed with and cannot both stand', () => {
    const page = pageOf('n + escape : 4 return + escape');
    expect(under('What does not fit', page)).toBe(
      '- You agree with “Early starts cost teenagers sleep” (sleep-suffers) and with “Screens at night, not bells in the morning…” (phones-not-bells), which attacks it. They cannot both stand.',
    );
    expect(under('Objections that you met', page)).toContain('(phones-not-bells) You agree with it, too.');
  });

  test('of a walk with --hide it has what was revealed, and says that there is more', () => {
    const card = (keys: string) => {
      const page = pageOf(keys, undefined, walk({ hide: true }));
      return `## sleep-suffers\n${page.split('\n## sleep-suffers\n')[1]}`;
    };
    expect(card('n')).toContain('- claim, for the motion\n');
    expect(card('n')).toContain('- not seen: 4 more to reveal, then the verdict\n');
    expect(card('n')).toContain('- start-later (together with duty-of-care; by consequences)\n');
    expect(card('n')).not.toMatch(/academy-says|phones|private|stands|falls|duty-of-care:/);
    expect(card('n return return')).toContain('**counterpoint** phones-not-bells');
    expect(card('n return return')).not.toContain('sleep-is-private');
    const all = card('n return return return return return');
    expect(all).toContain('sleep-is-private');
    expect(all).toContain('this step falls');
    expect(all).not.toContain('not seen');
  });

  test('says that what follows is still hidden, as long as the verdict on the thesis is', () => {
    const hiding = walk({ hide: true });
    expect(under('What follows', pageOf('return n - escape', undefined, hiding))).toBe(
      '- This is hidden until the verdict on the thesis (start-later) is revealed on its card.',
    );
    expect(under('What follows', pageOf('return return return n - escape', undefined, hiding))).toMatch(
      /the thesis \(start-later\) falls/,
    );
  });

  test('names a doubt that does not fit an agreement, directly or by what lies between', () => {
    expect(under('What does not fit', pageOf('+ escape n - escape'))).toBe(
      '- You agree with “Secondary schools should start after half past eight” (start-later), but you doubt “Early starts cost teenagers sleep” (sleep-suffers), which it needs.',
    );
    expect(under('What does not fit', pageOf('+ escape : 5 return - escape'))).toBe(
      '- You agree with “Secondary schools should start after half past eight” (start-later), but “Early starts cost teenagers sleep” (sleep-suffers), which it needs, falls because you doubt “Trials that moved only the bell saw sleep…” (both-matter).',
    );
  });

  test('does not tell the stance on the thesis as a result', () => {
    expect(under('What follows', pageOf('+ escape'))).toContain(
      'You agree with the thesis yourself.\n- Without your own stance on the thesis, it would still fall.',
    );
  });

  test('says which verdicts change, in groups', () => {
    expect(under('What follows', pageOf(': 5 return - escape'))).toBe(
      `- In this file, the thesis (start-later) falls. With your stances it would still fall.
- With your stances, this would stand:
  - “Screens at night, not bells in the morning…” (phones-not-bells)
- With your stances, this would fall:
  - “Early starts cost teenagers sleep” (sleep-suffers), a main reason
- A verdict says what follows from the file and your stances, not what is true.`,
    );
  });

  test('of many changed verdicts names some, and counts the others where they are many', () => {
    const page = (count: number) => {
      const reasons = Array.from({ length: count }, (_, i) => `{id: r${i}, text: R${i}., with: [p]}`);
      const of = view(`claims: [{id: t, text: T., reasons: [{id: x, text: X., evidence: [${reasons}]}]}]
counterpoints: [${Array.from({ length: count }, (_, i) => `{id: o${i}, text: O., attacks: q${i}, with: [p]}`)}]
evidence: [{id: p, text: P.}, ${Array.from({ length: count }, (_, i) => `{id: q${i}, text: Q.}`)}]`);
      const on = walk({ of });
      return renderSummary(walkSummary(on, press(on, ': p return - escape')), of, look()).join('\n');
    };
    expect(page(11)).not.toContain('more');
    expect(page(12)).toMatch(/^ {4}and 4 more$/m);
  });

  test('of an objection that goes both ways one is told, and cards outside the selection are counted', () => {
    const of = view(`claims: [{id: t, text: T.}]
counterpoints: [{id: o, text: O., contradicts: t}]`);
    const on = { ...walk({ of, selection: { kind: ['claim'] } }), narrowedBy: ['--kind claim'] };
    const page = renderSummary(walkSummary(on, press(on, '+ return + escape')), of, look(120)).join('\n');
    expect(page).toContain('  1 of 1 card (--kind claim), and 1 card outside this selection.');
    expect(page).toContain('  Against “T” (t): O. (o) You agree with it, too.');
    expect(page).not.toContain('Against “O”');
    expect(page.match(/They cannot both stand/g)).toHaveLength(1);
  });
});
