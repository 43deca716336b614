import { expect, test } from 'vitest';
import { topicNamed } from '../../src/query/topics.js';
import { sheetText } from '../../src/sheets/text.js';
import { view } from '../helpers/maps.js';
import { sheetPage } from '../helpers/sheets.js';

/** Claims in Toulmin's layout. */

const of = view(`claims:
  - {id: t, text: Lessons should start later., supports: []}
  - {id: r, text: Pupils are tired., supports: {to: t, with: [i], scheme: consequences}}
  - {id: i, text: Schools must not tire pupils., implicit: true, supports: []}
  - {id: k, text: The law says so., supports: i}
counterpoints:
  - {id: c, text: Buses cannot come later., attacks: t}`);

const text = (key: boolean) => sheetText(sheetPage('toulmin', of, { key }), 1_000);
const box = (name: string) => text(true).split(`${name}: `)[1]!.split('*\n')[1]!.split('\n\n')[0]!;

test('each part of an argument has its box', () => {
  expect(box('Grounds')).toContain('Pupils are tired.');
  expect(box('Grounds')).not.toContain('Schools must not');
  expect(box('Warrant')).toContain('Schools must not tire pupils. (implied)');
  expect(box('Warrant')).not.toContain('(consequences)');
  expect(box('Backing')).toContain('The law says so.');
  expect(box('Rebuttal')).toContain('Buses cannot come later.');
  expect(box('Qualifier')).toContain('So far the claim does not hold');
});

test('to fill in, it gives nothing but the claim', () => {
  expect(text(false)).toContain('Lessons should start later.');
  expect(text(false)).not.toMatch(/tired|law|Buses|So far the claim/);
});

test('claims without reasons have no layout', () => {
  expect(text(false)).not.toContain('Claim: Pupils are tired.');
});

test('a rebuttal attacks what is printed, and a rule is what leads to the claim', () => {
  const deep = view(`claims:
  - {id: t, text: Lessons should start later., supports: []}
  - {id: r, text: Pupils are tired., supports: t, scheme: values}
  - {id: s, text: Pupils yawn., supports: r}
counterpoints:
  - {id: c, text: Pupils are awake., attacks: r}
  - {id: d, text: Nobody yawns., attacks: s}`);
  const [layout] = sheetText(sheetPage('toulmin', deep, { key: true }), 1_000).split(': Pupils are tired');
  expect(layout).toContain('- Pupils are awake.');
  expect(layout).not.toContain('Nobody yawns.');
  expect(layout).toContain(
    '- We should support what helps things that matter, and reject what harms them. (values)',
  );
  expect(layout).toContain('None here.');
});

test('each step has its warrant: what it implies, else its rule', () => {
  const steps = view(`claims:
  - {id: t, text: Lessons should start later., supports: []}
  - {id: r, text: Pupils are tired., supports: {to: t, with: [i], scheme: consequences}}
  - {id: i, text: Schools must not tire pupils., implicit: true}
  - {id: s, text: Another town did so., supports: t, scheme: analogy}
  - {id: u, text: Teachers want it., supports: t, scheme: our own}`);
  const layout = sheetText(sheetPage('toulmin', steps, { key: true }), 1_000);
  expect(layout).toContain('- Schools must not tire pupils. (implied)');
  expect(layout).toContain('(analogy)');
  expect(layout).not.toContain('(consequences)');
});

test('what is left out so that a layout fits a page is no warrant of the grounds', () => {
  const long = 'which somebody says with very many words '.repeat(5);
  const full = view(`claims:
  - {id: t, text: Lessons should start later.}
  - {id: r, text: "Pupils are tired, ${long}.", supports: t, scheme: consequences}
  - {id: s, text: "Another town did so, ${long}.", supports: t, scheme: analogy}
counterpoints:
  - {id: c, text: "Buses cannot come later, ${long}.", attacks: t}
  - {id: d, text: "Parents work, ${long}.", attacks: t}
  - {id: e, text: "Evenings are short, ${long}.", attacks: t}`);
  const layout = sheetText(sheetPage('toulmin', full, { key: true }), 1_000);
  expect(layout).toMatch(/\(consequences\)(?:.|\n)*\(analogy\)|\(analogy\)(?:.|\n)*\(consequences\)/);
  expect(layout.match(/Buses cannot|Parents work|Evenings are/g)!.length).toBeLessThan(3);
});

const CHOICE = view(`claims:
  - {id: t, text: Lessons should start later., at: 1.1, supports: []}
  - {id: r, text: Pupils are tired., at: 1.2, supports: {to: t, with: [s]}}
  - {id: s, text: Sleep helps., at: 1.3, supports: []}
  - {id: o, text: Parents are glad., at: 1.4, by: Parents, supports: []}
  - {id: p, text: Parents work late., at: 1.5, supports: o}
  - {id: q, text: Buses are late., at: 2.1, supports: []}
evidence:
  - {id: e, text: A study of sleep., supports: s}
counterpoints:
  - {id: c, text: Buses cannot come later., short: No buses, attacks: t, supports: []}
  - {id: d, text: Buses are empty., attacks: q}
  - {id: f, text: A law says so., supports: c}
replies:
  - {id: a, text: They can., attacks: c}`);

test('of a whole map it has the claims of the author whose reasons are in the text', () => {
  const { blocks } = sheetPage('toulmin', CHOICE);
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  expect(headings).toEqual(['Claim (paragraph 1, sentence 1)']);
});

test('an entry that is named has a layout, whoever says it', () => {
  const topics = ['o', 'c'].map((id) => topicNamed(id, CHOICE.map)!);
  const page = sheetPage('toulmin', CHOICE, {
    topics,
    chosen: topics.map((one) => 'entry' in one && one.entry) as never,
  });
  expect(sheetText(page, 1_000)).toMatch(/Claim \(paragraph 1, sentence 4\)\n-+\n\nParents are glad\./);
});

test('each claim begins a page, but the first, and a blank one has a line for a name', () => {
  const two = view(`claims:
  - {id: t, text: Lessons should start later., supports: []}
  - {id: r, text: Pupils are tired., supports: t}
  - {id: s, text: Pupils yawn., supports: r}`);
  const { blocks } = sheetPage('toulmin', two);
  const pages = blocks.flatMap((block) => (block.kind === 'heading' ? [block.onNewPage ?? false] : []));
  expect(pages).toEqual([false, true]);
  expect(sheetText(sheetPage('toulmin', two), 1_000).match(/Name: _/g)).toHaveLength(2);
  expect(sheetText(sheetPage('toulmin', two, { key: true }), 1_000)).not.toContain('Name: _');
});

test('grounds that are needed together are one item', () => {
  const filled = sheetText(sheetPage('toulmin', CHOICE, { key: true }), 1_000);
  expect(filled).toMatch(/- Needed together:\n +- Pupils are tired.*\n +- Sleep helps/);
});

test('all grounds of the author are there, and of others those for which there is room', () => {
  const reasons = (count: number) =>
    view(
      `claims:\n  - {id: t, text: It is so., at: 1.1}\n${Array.from({ length: count }, (_, i) => `  - {id: r${i}, text: Reason ${i}., at: 2.${i + 1}, supports: t}`).join('\n')}
evidence:
  - {id: e, text: A study., supports: t}
  - {id: f, text: A report., supports: t}`,
    );
  const filled = (count: number) => sheetText(sheetPage('toulmin', reasons(count), { key: true }), 1_000);
  expect(filled(6).match(/- Reason \d/g)).toHaveLength(6);
  expect(filled(6)).toContain('- There are 2 more grounds from outside the text.');
  expect(filled(3).match(/- Reason \d/g)).toHaveLength(3);
  expect(filled(3)).toContain('- There is 1 more ground from outside the text.');
});

test('a claim without a warrant has a layout only where none has one', () => {
  const entries = (scheme: string) =>
    view(`claims:
  - {id: t, text: Lessons should start later., at: 1.1}
  - {id: r, text: Pupils are tired., at: 2.1, supports: {to: t${scheme}}}
  - {id: s, text: Pupils yawn., at: 3.1, supports: r}`);
  const headings = (of: ReturnType<typeof view>) =>
    sheetPage('toulmin', of).blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  expect(headings(entries(', scheme: consequences'))).toEqual(['Claim (paragraph 1, sentence 1)']);
  expect(headings(entries(''))).toEqual([
    'Claim (paragraph 1, sentence 1)',
    'Claim (paragraph 2, sentence 1)',
  ]);
});
