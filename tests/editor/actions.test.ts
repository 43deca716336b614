import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/edit/text-edit.js';
import { actionsAt } from '../../src/editor/actions.js';
import { reading, SCHOOL } from '../helpers/maps.js';
import { checkedFile } from '../helpers/open-files.js';

/** The actions where some words stand. */
function offered(words: string, text = SCHOOL) {
  const checked = checkedFile(text);
  const at = text.indexOf(words);
  return actionsAt(checked, [at, at]);
}

/** The file after the action whose title has some words. */
function taken(title: string, words: string, text = SCHOOL): string {
  const found = offered(words, text).find((action) => action.title.includes(title));
  expect(found, title).toBeDefined();
  const after = applyEdits(text, found!.edits);
  expect(reading(after).problems).toEqual([]);
  return after;
}

describe('what mends a problem', () => {
  test('the word that was meant, the likeliest first', () => {
    const text = SCHOOL.replace('type: cause', 'type: cuase');
    expect(taken('Write "cause"', 'cuase', text)).toBe(SCHOOL);
    const [first] = offered('cuase', text);
    expect(first).toMatchObject({ isPreferred: true, mends: { code: 'bad-value' } });
  });

  test('an id or a key that was meant', () => {
    expect(taken('Write', 'duty-of-cre', SCHOOL.replace('[duty-of-care]', '[duty-of-cre]'))).toBe(SCHOOL);
    expect(taken('Write', 'thesi', SCHOOL.replace('thesis:', 'thesi:'))).toBe(SCHOOL);
  });

  test.each([
    ['a date', 'date: 2019-03-04', 'date: 4 March 2019', '4 March'],
    ['a flag', 'implicit: true', 'implicit: yes', 'yes'],
    ['a flag in quotes', 'implicit: true', 'implicit: "yes"', 'yes'],
  ])('%s as it is written here', (_, right, wrong, at) => {
    expect(taken('Write', at, SCHOOL.replace(right, wrong))).toBe(SCHOOL);
  });

  test('a gap is accepted', () => {
    const text = SCHOOL.replace(/\n *known: .*/, '');
    const after = taken('Accept this gap (known: unanswered)', '- id: sleep-is-private', text);
    expect(reading(after).map?.byId.get('sleep-is-private')?.known).toEqual({
      unanswered: 'FILL IN why you accept this',
    });
  });
});

describe('what can be added or changed', () => {
  test('an attack on an entry becomes one on its step', () => {
    expect(taken('Attack the step "sleep-suffers -> start-later"', 'phones-not-bells')).toMatch(
      /attacks: sleep-suffers -> start-later\n[\s\S]*attacks: sleep-suffers -> start-later/,
    );
    expect(
      offered('academy-says')
        .map(({ title }) => title)
        .join(),
    ).not.toContain('Attack');
  });

  test('a counterpoint to a claim, a reply to an objection', () => {
    expect(taken('Add a counterpoint to "duty-of-care"', 'A school must not')).toMatch(
      /counterpoints:\n *- id: new-counterpoint\n *text: FILL IN/,
    );
    expect(taken('Add a reply to "both-matter"', 'both-matter')).toMatch(/replies:\n *- id: new-reply/);
  });

  test('a source: in the list of sources, and named by the entry', () => {
    const after = taken('Add a source to "phones-not-bells"', 'phones-not-bells');
    expect(after).toMatch(/source: new-source/);
    expect(after).toMatch(/^ {2}new-source:\n {4}type: webpage/m);
    expect(
      offered('academy-says')
        .map(({ title }) => title)
        .join(),
    ).not.toContain('source');
  });

  test('something beside an error, but nothing where the file is no YAML', () => {
    const titles = offered('phones-not-bells', SCHOOL.replace('title:', 'titel:')).map(({ title }) => title);
    expect(titles).toContain('Add a reply to "phones-not-bells"');
    expect(offered('phones-not-bells', `${SCHOOL}\n\t- [`)).toEqual([]);
  });
});
