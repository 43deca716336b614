import { describe, expect, test } from 'vitest';
import { completionAt } from '../../src/editor/completion.js';
import type { Proposal } from '../../src/editor/proposal.js';
import { viewOf } from '../../src/query/view.js';
import { withCursor } from '../helpers/cursors.js';
import { reading, SCHOOL, school } from '../helpers/maps.js';

function proposed(text: string, view: ReturnType<typeof school> | null = school()): readonly Proposal[] {
  const { page, offset } = withCursor(text);
  return completionAt(page, offset, view)?.proposals ?? [];
}

const labels = (text: string) => proposed(text).map(({ label }) => label);
/** The lines of an entry behind the example file. */
const entry = (lines: string) => SCHOOL.replace('expect:', `  - id: new\n    text: New.\n${lines}\nexpect:`);
/** The text after the first proposal was taken. */
function taken(text: string): string {
  const { page, offset } = withCursor(text);
  const { span, proposals } = completionAt(page, offset, school())!;
  return page.source.slice(0, span[0]) + proposals[0]!.insert.text + page.source.slice(span[1]);
}

describe('ids', () => {
  test('the thesis is a claim, each with its headline and what it says', () => {
    const found = proposed('thesis: ‸');
    expect(found.map(({ label }) => label)).toEqual(['start-later', 'sleep-suffers', 'duty-of-care']);
    expect(found[1]).toMatchObject({ of: 'claim', detail: expect.stringMatching(/^Early starts/) });
    expect(found[1]!.meaning).toContain('claim, for the motion, stands');
  });

  test.each([
    ['with', 'with: [‸]'],
    ['contradicts', 'contradicts: ‸'],
    ['a nested list', 'reasons:\n      - ‸'],
    ['attacks, with its keys', 'attacks: {to: ‸}'],
  ])('%s: any entry but the own', (_, key) => {
    const found = labels(entry(`    ${key}`));
    expect(found).toEqual(expect.arrayContaining(['phones-not-bells', 'academy-says']));
    expect(found).not.toContain('new');
  });

  test('a source is named by its id', () => {
    expect(labels(entry('    source: ‸'))).toEqual(['sleep-2014']);
  });

  test('steps are offered where they can stand, and behind an arrow only those', () => {
    expect(labels(entry('    attacks: ‸'))).toContain('sleep-suffers -> start-later');
    expect(labels(entry('    with: [‸]')).join()).not.toContain('->');
    expect(labels('expect:\n  in: [sleep-suffers -> ‸]')).toEqual(['sleep-suffers -> start-later']);
    expect(labels(entry('    attacks: sleep-is-private->sl‸'))).toEqual([
      'sleep-is-private -> sleep-suffers -> start-later',
    ]);
  });

  test('an id is found by its letters and by the words of its entry', () => {
    expect(labels(entry('    attacks: pho‸'))[0]).toBe('phones-not-bells');
    expect(labels(entry('    with: paediatricians‸'))).toEqual(['academy-says']);
    // First what begins so.
    expect(labels(entry('    with: s‸')).slice(0, 3)).toEqual([
      'start-later',
      'sleep-suffers',
      'sleep-is-private',
    ]);
    expect(labels(entry('    with: s‸'))).toContain('phones-not-bells');
  });

  test('words are found in any order, those of a source, too', () => {
    expect(labels(entry('    with: paediatricians acad‸'))).toEqual(['academy-says']);
    expect(labels(entry('    with: acad paediatricians‸'))).toEqual(['academy-says']);
    expect(labels(entry('    source: paediatrics academy‸'))).toEqual(['sleep-2014']);
  });

  test('what is there already, the own target and own steps are left out', () => {
    expect(labels(entry('    with: [duty-of-care, ‸]'))).not.toContain('duty-of-care');
    expect(labels(entry('    with: [duty-of-care‸]'))).toContain('duty-of-care');
    expect(labels(SCHOOL.replace('[duty-of-care]', '[‸]'))).not.toContain('start-later');
    const own = labels(SCHOOL.replace('attacks: sleep-suffers -> start-later', 'attacks: ‸'));
    expect(own).toContain('sleep-suffers -> start-later');
    expect(own.filter((name) => name.startsWith('sleep-is-private'))).toEqual([]);
  });

  test('the rest of an id behind the cursor is replaced', () => {
    const { page, offset } = withCursor('thesis: sta‸rt-now # c');
    const [from, to] = completionAt(page, offset, school())!.span;
    expect(page.source.slice(from, to)).toBe('start-now');
  });

  test('the types of sources are those of CSL', () => {
    expect(labels('sources:\n  s:\n    type: rep‸')).toEqual(['report']);
    expect(labels(entry('    source: {type: ‸}'))).toContain('webpage');
  });

  test('an entry that is written since the file was last right is offered, too', () => {
    expect(labels(`${SCHOOL.replace('thesis: start-later', 'thesis: ‸')}  - id: latest\n   text`)).toContain(
      'latest',
    );
    expect(
      proposed(SCHOOL.replace('thesis: start-later', 'thesis: ‸'), null).map(({ label }) => label),
    ).toContain('phones-not-bells');
  });

  test('no id is offered where a new one is written', () => {
    expect(labels('claims:\n  - id: ‸')).toEqual([]);
  });
});

describe('keys', () => {
  test('of the header, those that it needs first, each with its meaning', () => {
    const [first] = proposed('‸');
    expect(first).toMatchObject({ label: 'title', detail: 'required', meaning: 'The title of the text.' });
  });

  test('of an entry, but those that it has', () => {
    const found = labels(entry('    ‸'));
    expect(found).toContain('counterpoints');
    expect(found).not.toContain('text');
    expect(found).not.toContain('thesis');
  });

  test('of a source, a step with its keys, an expectation, a term', () => {
    expect(labels('sources:\n  s:\n    ‸')).toContain('container-title');
    expect(labels(entry('    attacks: {‸}'))).toEqual(['to', 'with', 'scheme']);
    expect(labels('expect:\n  ‸')).toEqual(['in', 'out', 'undecided', 'suppose']);
    expect(labels('terms:\n  - ‸')).toEqual(['term', 'means', 'at']);
  });

  test('the gaps that can be accepted, with what they are', () => {
    const [found] = proposed(entry('    known: {unans‸}'));
    expect(found).toMatchObject({
      label: 'unanswered',
      meaning: expect.stringContaining('no entry answers'),
    });
  });

  test('first the gaps that the entry has', () => {
    const open = SCHOOL.replace('known: {unanswered: the author never takes it up}', '');
    const view = viewOf(reading(open).map!);
    const { page, offset } = withCursor(SCHOOL.replace('{unanswered: the author never takes it up}', '{‸}'));
    expect(completionAt(page, offset, view)?.proposals[0]?.label).toBe('unanswered');
  });

  test('what is put in: a colon only where there is none, and places to fill in', () => {
    expect(taken('the‸')).toBe('thesis: ');
    expect(taken('the‸: a')).toBe('thesis: a');
    const [list] = proposed(entry('    counterp‸'));
    expect(list!.insert).toEqual({
      text: 'counterpoints:',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet has such places.
      snippet: 'counterpoints:\n      - id: ${1:id}\n        text: $0',
    });
  });
});

describe('values', () => {
  test.each([
    ['type', 'type: ‸', 'prediction'],
    ['scheme', 'scheme: ‸', 'expert opinion'],
    ['a scheme by a part of its name', 'scheme: opin‸', 'expert opinion'],
    ['tags of the file', 'tags: [‸]', 'health'],
    ['speakers of the file', 'by: ‸', "parents' association"],
    ['a flag', 'implicit: ‸', 'true'],
  ])('%s', (_, key, value) => {
    expect(labels(entry(`    ${key}`))).toContain(value);
  });

  test('languages, by their codes and names', () => {
    expect(proposed('language: d‸')).toContainEqual(
      expect.objectContaining({ label: 'de', detail: 'German' }),
    );
  });

  test('the questions of the scheme that the entry names', () => {
    const found = labels(entry('    scheme: analogy\n    questions:\n      - ‸'));
    expect(found.length).toBeGreaterThan(1);
  });

  test('nothing in a text, a comment, or a place that the form does not have', () => {
    for (const text of ['title: ‸', 'title: a\n  b‸', '# ‸', 'nothing:\n  here: ‸'])
      expect(labels(text)).toEqual([]);
  });

  test('a space is put in where YAML needs one, and quotes stay', () => {
    expect(taken(entry('    type:‸'))).toContain('type: fact');
    expect(taken(entry('    scheme: "expert‸"'))).toContain('scheme: "expert opinion"');
  });
});
