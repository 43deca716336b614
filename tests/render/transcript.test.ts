import { describe, expect, test } from 'vitest';
import { shownSteps } from '../../src/explore/shown-step.js';
import { walkSummary } from '../../src/explore/walk-summary.js';
import { renderTranscriptMarkdown, type Walker } from '../../src/render/transcript.js';
import { press, typing, walk } from '../helpers/walks.js';

/** The page of a walk after some keys. */
function pageOf(keys: string, walker: Walker = { name: null, day: null }): string {
  const on = walk();
  const state = press(on, keys);
  const steps = shownSteps(on, [...state.seen], state);
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
      '## Seen',
      '## What follows',
      '## start-later',
      '## sleep-suffers',
      '## sleep-is-private',
      '## academy-says',
    ]);
  });

  test('says why something was doubted, and which objections were met', () => {
    const page = pageOf(`n - return G - w ${typing('Hm')} return : 4 return + escape`);
    expect(under('Doubted', page)).toBe(
      `- Early starts cost teenagers sleep. (sleep-suffers) Reason: the objection “Screens at night, not bells in the morning…” (phones-not-bells).
- A school must not harm its pupils' health. (duty-of-care) Reason: “Hm”.`,
    );
    expect(under('Doubted', pageOf('n - 2 return'))).toContain(
      'Reason: you doubt its evidence “The academy of paediatricians advises 8:30 or later” (academy-says).',
    );
    expect(under('Objections met', page)).toBe(
      '- Against “Screens at night, not bells in the morning…” (phones-not-bells): Trials that moved only the bell saw sleep rise. (both-matter)',
    );
  });

  test('says why something was agreed with', () => {
    expect(under('Agreed with', pageOf(`n + w ${typing('So')} return`))).toBe(
      '- Early starts cost teenagers sleep. (sleep-suffers) Reason: “So”.',
    );
  });

  test('says without blame what was agreed with and cannot both stand', () => {
    const page = pageOf('n + escape : 4 return + escape');
    expect(under('What does not fit', page)).toBe(
      '- You agree with “Early starts cost teenagers sleep” (sleep-suffers) and with “Screens at night, not bells in the morning…” (phones-not-bells), which attacks it. They cannot both stand.',
    );
    expect(under('Objections met', page)).toContain('(phones-not-bells) It was agreed with, too.');
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

  test('says which verdicts change', () => {
    expect(under('What follows', pageOf(': 5 return - escape'))).toBe(
      `- In this file, the thesis (start-later) falls. With your stances it still falls.
- With these stances, the main reason “Early starts cost teenagers sleep” (sleep-suffers) falls. In this file it stands.
- With these stances, “Screens at night, not bells in the morning…” (phones-not-bells) stands. In this file it falls.
- A verdict says what follows from the file and these stances, not what is true.`,
    );
  });
});
