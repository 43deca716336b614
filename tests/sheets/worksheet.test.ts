import { describe, expect, test } from 'vitest';
import type { Statement } from '../../src/map/model.js';
import type { View } from '../../src/query/view.js';
import { comparingTexts } from '../../src/sheets/alike-texts.js';
import { sheetHtml } from '../../src/sheets/html.js';
import type { Page } from '../../src/sheets/page.js';
import { sheetText } from '../../src/sheets/text.js';
import { chooseTasks } from '../../src/sheets/worksheet-choice.js';
import { candidate, LEVELS, type Level, type Task } from '../../src/sheets/worksheet-task.js';
import { opEd, view } from '../helpers/maps.js';
import { handout, SMALL_TEXT, sheetPage } from '../helpers/sheets.js';

/** A text of five paragraphs, with all that a worksheet asks about. */
const PHONES = view(
  `claims:
  - {id: t, text: Schools should ban phones during lessons., type: policy, at: 1.1}
  - {id: distract, text: Phones draw the eyes of pupils away from the teacher., at: 2.1, supports: {to: t, with: [attention]}, scheme: consequences}
  - {id: bully, text: Mean messages are sent while nobody looks., at: 3.1, supports: t, scheme: sign}
  - {id: minutes, text: Five minutes of each hour are lost., at: 2.2, supports: distract, scheme: sign}
  - {id: attention, text: Nobody learns without attention., implicit: true, at: 2.1}
  - {id: france, text: France took the same step in 2018 and is content., at: 5.1}
evidence:
  - {id: trial, text: A trial of 2022 counted the lost time., supports: minutes, source: ministry}
  - {id: asked, text: Most teachers complain about lost time., supports: minutes, source: survey}
  - {id: own, text: The writer has seen cruel texts himself., supports: bully, at: 3.2}
counterpoints:
  - {id: tool, text: Dictionaries and maps are on the phone as well., attacks: distract}
  - {id: home, text: Most of that happens at home., attacks: bully -> t}
  - {id: small, text: Only one school took part., attacks: trial -> minutes}
replies:
  - {id: laptop, text: Computers of the school have those without any messages., attacks: tool}
  - {id: some, text: Half of a harm is still worth preventing., attacks: home}
  - {id: typical, text: That school is like most others., attacks: small}`,
  `author: Kim Lee
date: 2023-05-02
url: https://example.org/phones
sources:
  ministry: {title: Phones in schools, author: Ministry of Education, issued: 2022}
  survey: {title: A survey, author: "Lee, Kim", issued: 2023, note: Only 40 teachers took part.}`,
);

/** A chain of reasons with a premise that is not said. */
const CHAIN = view(`claims:
  - {id: t, text: Owls hunt at night., at: 1.1}
  - {id: r, text: They rest while the sun is up., at: 2.1, supports: t}
  - {id: s, text: Eyes are closed at noon., at: 3.1, supports: {to: r, with: [i]}, scheme: sign}
  - {id: i, text: Nobody sleeps by day., at: 2.1, implicit: true}`);

const textOf = (of: View, options: Parameters<typeof sheetPage>[2] = {}) =>
  sheetText(sheetPage('worksheet', of, { original: null, ...options }), 10_000);
const keyOf = (of: View, options: Parameters<typeof sheetPage>[2] = {}) =>
  textOf(of, { ...options, key: true });

describe('a lesson', () => {
  test('is printed with what one needs, the parts, their minutes and marks, and room for answers', () => {
    expect(textOf(PHONES, { minutes: 90 })).toMatchSnapshot();
    expect(keyOf(PHONES, { minutes: 90 })).toMatchSnapshot();
  });

  test.each(LEVELS)('of level %s is a few of each kind, in the time that there is', (level) => {
    for (const minutes of [30, 45, 90]) {
      const text = textOf(opEd(), { level, minutes });
      expect(minutesOf(text)).toBeLessThanOrEqual(minutes - 10);
      expect(minutesOf(text)).toBeGreaterThan((minutes - 10) * 0.75);
      if (minutes < 45) continue;
      expect([...text.matchAll(/^([A-D])\. /gm)].map(([, letter]) => letter)).toEqual(['A', 'B', 'C', 'D']);
    }
  });

  test.each(LEVELS)('of level %s adds its minutes and marks up', (level) => {
    const text = textOf(opEd(), { level });
    const parts = [...text.matchAll(/^[A-D]\. .*\((\d+) minutes, (\d+) marks?\)$/gm)];
    const tasks = [...text.matchAll(/\((\d+)\u00a0marks?\)/g)];
    const sum = (numbers: (string | undefined)[]) => numbers.reduce((total, one) => total + Number(one), 0);
    expect(sum(parts.map(([, minutes]) => minutes))).toBe(minutesOf(text));
    const total = Number(/Marks: _+ of (\d+)/.exec(text)?.[1]);
    expect(sum(parts.map(([, , marks]) => marks))).toBe(total);
    expect(sum(tasks.map(([, marks]) => marks))).toBe(total);
  });

  test.each(LEVELS)('at level %s lets a page end between the questions of a task', (level) => {
    const kept = sheetPage('worksheet', PHONES, { level, minutes: 200 }).blocks.flatMap((block) =>
      block.kind === 'together' ? JSON.stringify(block) : [],
    );
    expect(kept.some((text) => text.includes('Is the evidence relevant'))).toBe(true);
    for (const text of kept) expect(text.match(/"[a-f]\) "/g)?.length ?? 0).toBeLessThan(2);
  });

  test('without places in the text does not ask to count sentences', () => {
    const of = view('claims:\n  - {id: t, text: T.}\n  - {id: r, text: R., supports: t}');
    const text = textOf(of, { original: SMALL_TEXT });
    expect(text).toContain('You need: the text.\n');
    expect(text).not.toMatch(/paragraph|sentence/);
  });
});

const minutesOf = (text: string) => Number(/then about (\d+) minutes? for the tasks/.exec(text)?.[1]);

describe('no task gives another away', () => {
  test.each(LEVELS)('at level %s: what is asked for is printed nowhere on the sheet', (level) => {
    for (const of of [PHONES, opEd()]) {
      const blank = textOf(of, { level, minutes: 200 });
      const answers = openAnswers(keyOf(of, { level, minutes: 200 }));
      expect(answers).not.toEqual([]);
      for (const answer of answers) expect(blank, answer).not.toContain(answer);
    }
  });

  test('a claim that is a reason to be found is not asked for by its place', () => {
    const of = view(`claims:
  - {id: t, text: Cats should be kept inside., implicit: true}
  - {id: u, text: Streets are dangerous., at: 3.1, supports: t}
  - {id: r, text: They hunt many birds., at: 1.1, supports: t}
  - {id: s, text: Feathers lie everywhere., at: 2.1, supports: r}`);
    const text = textOf(of, { minutes: 90 });
    expect(text).toContain('Which reason does the author give for this claim?');
    expect(text).toContain('Read paragraph 3, sentence 1.');
    expect(text).not.toContain('Read paragraph 2, sentence 1.');
  });

  test('and none names another', () => {
    expect(textOf(opEd(), { minutes: 500 })).not.toMatch(/task \d/);
  });

  test('no two tasks are the same', () => {
    for (const level of LEVELS) {
      const tasks = textOf(opEd(), { level, minutes: 300 })
        .split(/^\d+\. /m)
        .slice(1);
      expect(new Set(tasks).size).toBe(tasks.length);
    }
  });
});

/** The answers in a key that nobody chooses from what is printed. */
function openAnswers(key: string): string[] {
  const tasks = key
    .split(/^\d+\. /m)
    .slice(1)
    .filter((task) => !task.includes('[ ]'));
  return tasks.flatMap((task) => [
    ...[
      ...task.matchAll(
        /^Answer: (?!Yes|That|Not|Any|A good|Only|As far|It does)(.*?)(?: \(text, .*\)\.?)?$/gm,
      ),
    ].flatMap(([, said]) => (said!.endsWith('.') ? said! : [])),
    ...[...task.matchAll(/^A good (?:reply|objection):\n {2}- (.*?)(?: \([^()]*, [^()]*\)\.?)?$/gm)].map(
      ([, said]) => said!,
    ),
  ]);
}

describe('the parts', () => {
  const key = keyOf(PHONES, { minutes: 200 });
  const traced = keyOf(CHAIN);

  test('a reason that the text does not say is marked, and not asked for', () => {
    expect(traced).toContain('Which reason does the author give for this claim? Look at paragraph 3.');
    expect(traced).toContain('Not asked for, since the text does not say it: Nobody sleeps by day.\n');
    expect(traced).not.toContain('- Nobody sleeps by day');
  });

  test('kinds of step are explained, the same on both, with more than are asked for', () => {
    const box = (text: string) => /Kinds of step\n\*+\n((?: {2}- .*\n)+)/.exec(text)![1]!.trim().split('\n');
    expect(box(traced)).toEqual(box(textOf(CHAIN)));
    const names = box(traced).map((line) => /- (.*?): \w.*\.$/.exec(line)?.[1]);
    expect(names).toContain('sign');
    expect(names.length).toBeGreaterThanOrEqual(5);
    // What could be taken for it is no other choice.
    expect(names).not.toContain('cause to effect');
    expect(names).not.toContain('evidence to hypothesis');
  });

  test('evidence is relevant, enough and trustworthy by what is known of it', () => {
    expect(key).toMatch(
      /Is the evidence relevant.*\nAnswer: Yes\. If the evidence is true, the claim “Five minutes of each hour are lost” is more likely to be true, too\. “Only in part” is right as well/,
    );
    expect(key).toMatch(
      /Is it enough.*\nAnswer: Pupils can argue either way\. There is one more piece of evidence: “Most teachers complain about lost time\.” \(.*?†\) All this evidence comes from the author of the text, who is no independent support, and from .*\. Ask whether that is independent of the author\. Somebody can say that this does not prove the claim: “Only one school took part\.” A reply to that: “That school is like most others\.”/,
    );
    expect(key).toMatch(
      /Can you trust the source.*\nAnswer: Probably: nothing here speaks against it\. (?:The source is .*)?A good answer says who/,
    );
    expect(key).toMatch(
      /Can you trust the evidence.*\nAnswer: Only with care\. The evidence comes from the text itself/,
    );
  });

  test('an objection is placed and replied to, and other good answers count', () => {
    expect(key).toMatch(/Someone objects to this claim: “Dictionaries and maps are on the phone as well\.”/);
    expect(key).toMatch(/A good reply:\n {2}- Computers of the school have those/);
    expect(key).toContain('Other good answers count.');
    expect(textOf(PHONES)).not.toContain('How to mark');
  });

  test('an objection to a step is told from one to a claim', () => {
    const key = keyOf(
      view(`claims:
  - {id: t, text: Cats should be kept inside., at: 1.1}
  - {id: r, text: They hunt many birds., at: 2.1, supports: t}
  - {id: s, text: Streets are dangerous for them., at: 3.1, supports: t}
counterpoints:
  - {id: c, text: A bell would be enough., attacks: r -> t}
  - {id: d, text: A garden is safe., attacks: s -> t}
replies:
  - {id: p, text: Bells do not help., attacks: c}`),
      { level: '3', minutes: 45 },
    );
    expect(key).toMatch(
      /A bell would be enough\.\n {6}- What would follow if it counted: even if “They hunt many birds” is true, the claim does not follow from it\. But there is an answer: “Bells do not help”\./,
    );
  });

  test('a reply to an objection to a step begins from the reason and the claim', () => {
    const of = (place: string) =>
      view(`claims:
  - {id: t, text: Cats should be kept inside., implicit: true}
  - {id: r, text: They hunt many birds., at: 1.1}
  - {id: s, text: Feathers lie everywhere., at: ${place}, supports: r}
counterpoints:
  - {id: c, text: Foxes leave them too., attacks: s -> r}
replies:
  - {id: p, text: There are no foxes here., attacks: c}`);
    const step =
      'Someone says that the claim does not follow from this reason: “Foxes leave them too.” Write the best reply';
    expect(textOf(of('1.1'), { level: '3', minutes: 14 })).toContain(
      `The author claims: “They hunt many birds.” (Paragraph 1, sentence 1.) One reason that the author gives for it: “Feathers lie everywhere.” (Paragraph 1, sentence 1.) ${step}`,
    );
    // Another task asks for the reason.
    expect(textOf(of('2.1'), { minutes: 45 })).toContain(
      `Read again what the author claims in paragraph 1, sentence 1. One reason for it is in paragraph 2, sentence 1. ${step}`,
    );
  });

  test('an objection from after the text is replied to only where there is no other', () => {
    const of = (objections: string) =>
      keyOf(
        view(
          `claims:
  - {id: t, text: Cats should be kept inside., at: 1.1}
counterpoints:
  - {id: c, text: A study found no harm., attacks: t}
${objections}
evidence:
  - {id: e, text: A study of 2014., supports: c, source: s}
replies:
  - {id: p, text: The study was small., attacks: c}
  - {id: q, text: Pens are costly., attacks: [d]}`.replace(
            objections === '' ? /\n.*attacks: \[d\]}/ : /^$/,
            '',
          ),
          'date: 2010\nsources:\n  s: {title: S, issued: 2014}',
        ),
        { level: '1', minutes: 90 },
      );
    expect(of('')).toContain('A study found no harm');
    const both = of('  - {id: d, text: A pen is enough., attacks: t}');
    expect(both).toContain('A pen is enough');
    expect(both).not.toContain('A study found no harm');
  });

  test('what else is a right answer is said', () => {
    const hunt = (place: string, more: string, first = '') =>
      view(`claims:
  - {id: t, text: Cats should be kept inside., implicit: true}${first}
  - {id: r, text: They hunt many birds., at: 2.1, supports: t}
  - {id: s, text: Feathers lie everywhere., at: ${place}, supports: r}
${more}`);
    const deep = hunt(
      '2.2',
      '  - {id: u, text: Birds are missed., at: 2.3, supports: s}',
      '\n  - {id: z, text: Nobody is safe from them., at: 4.1, supports: t}',
    );
    expect(keyOf(deep, { minutes: 20 })).toMatch(/- Feathers lie[^\n]*\nAlso right: “Birds are missed\.”/);
    const disputed = hunt(
      '2.1',
      `counterpoints:
  - {id: c, text: Cats are too slow for that., attacks: r}
replies:
  - {id: p, text: Birds are slow to wake., attacks: c}`,
    );
    // An objection attacks its target alone.
    expect(keyOf(disputed, { level: '3', minutes: 14 })).toMatch(
      /Answer: They hunt many birds[^\n]*\n+b\) Write the best reply/,
    );
  });

  test('quotes in a quoted sentence are single', () => {
    const of = view(`claims:
  - {id: t, text: The door is open., at: 1.1}
evidence:
  - {id: e, text: '"Come in", she said.', supports: t, source: {title: S}}`);
    expect(textOf(of)).toContain('Evidence: “‘Come in’, she said.”');
  });

  test.each([
    [
      'Checked only in a copy on a blog. The title may not be exact.',
      'Only with care: it was checked only in part, or at second hand.',
    ],
    [
      'The title may not be exact. The exact day is not known.',
      'Probably: only details of the reference are unsure.',
    ],
    ['It leaves out small towns.', 'Probably, but a good answer says what the note means for this.'],
  ])('a source with the note "%s" can be trusted: %s', (note, verdict) => {
    const of = view(
      `claims:
  - {id: t, text: It rains., at: 1.1}
evidence:
  - {id: e, text: The road is wet., supports: t, source: s}`,
      `sources:\n  s: {title: S, author: A, note: ${note}}`,
    );
    expect(keyOf(of)).toContain(`Answer: ${verdict} A note on the source says: “${note}”`);
  });

  const withSource = (fields: string, more = '') =>
    view(
      `claims:
  - {id: t, text: States must help each other., at: 1.1}
evidence:
  - {id: e, text: Article 5 says so., supports: t, source: s${more}}`,
      `sources:\n  s: {title: S, ${fields}}`,
    );

  test.each([
    ['treaty', 'its parties agreed. The treaty shows that, but not that they do what they agreed.'],
    ['legislation', 'the law says. The law shows that, but not that people keep to it.'],
  ])('a %s is enough for what it lays down', (type, words) => {
    expect(keyOf(withSource(`type: ${type}`))).toContain(`Answer: Only if the claim is about what ${words}`);
  });

  test.each([
    [
      'The minister promised more help.',
      'Only if the claim is about what the speaker said. The speech shows that, but not that this is true.',
    ],
    ['More help came.', 'No: the speech shows only what the speaker said, not that this is true.'],
  ])('a speech is enough only for a claim about what somebody said: %s', (claim, verdict) => {
    const of = view(
      `claims:
  - {id: t, text: ${claim}, at: 1.1}
evidence:
  - {id: e, text: The minister spoke of more help., supports: t, source: s}`,
      'sources:\n  s: {title: S, type: speech}',
    );
    expect(keyOf(of)).toContain(`Answer: ${verdict}`);
  });

  test.each([
    [
      'NATO-Russia Council',
      'the other evidence may not be independent.',
      'All this evidence comes from NATO and NATO-Russia Council. Some share a name, so ask what these have to do with each other.',
    ],
    [
      'Reuters',
      'and more surely together with the other evidence.',
      'All this evidence comes from NATO and Reuters. Ask whether these are independent of each other.',
    ],
    [
      '[NATO, Reuters]',
      'the other evidence may not be independent.',
      'All this evidence comes from NATO and Reuters. Some share a name,',
    ],
    ['NATO', 'the other evidence is not independent.', 'Both come from NATO, so they are not independent.'],
  ])('evidence of NATO and of %s: the key says no more than the names do', (author, verdict, words) => {
    const of = view(
      `claims:
  - {id: t, text: It rains., at: 1.1}
evidence:
  - {id: e, text: The road is wet., supports: t, source: {title: S, author: NATO}}
  - {id: f, text: The roof is wet., supports: t, source: {title: R, author: ${author}}}`,
      'author: Kim Lee',
    );
    expect(keyOf(of)).toContain(verdict);
    expect(keyOf(of)).toContain(words);
  });

  test('a report, and a source of no kind, is no more than perhaps enough', () => {
    for (const fields of ['type: report', 'type: unheard-of', 'author: A'])
      expect(keyOf(withSource(fields))).toContain('Answer: Perhaps. Nobody objects to the claim here');
  });

  test('the key says what a source is, who issued it and when, what it shows and what not, and its words', () => {
    const key = keyOf(
      withSource(
        'type: treaty, publisher: NATO, issued: 1949-04-04',
        ', quote: An attack on one is one on all.',
      ),
    );
    expect(key).toContain(
      'Probably: nothing here speaks against it. The source is a treaty by NATO, 4 April 1949. It shows what its parties agreed, but not that they do what they agreed. Its own words are: “An attack on one is one on all”. A good answer',
    );
    expect(keyOf(withSource('type: interview, author: A'))).toContain(
      'The source is an interview by A. It shows',
    );
    expect(keyOf(withSource('author: A, issued: 2001'))).not.toContain('The source is');
  });

  test('of an objection that does not count the key names the answer; those that count come first', () => {
    const of = view(`claims:
  - {id: t, text: Cats should be kept inside., at: 1.1}
  - {id: r, text: They hunt many birds., at: 2.1, supports: {to: t, with: [w]}}
  - {id: w, text: Nothing else helps the birds., implicit: true}
counterpoints:
  - {id: answered, text: Cats need the sun., attacks: t}
  - {id: counts, text: A bell on each cat helps., attacks: w}
  - {id: open, text: Mice are hunted as well., attacks: r -> t}
  - {id: denies, text: Mice are not hunted at all., contradicts: open}
replies:
  - {id: p, text: A window is enough., attacks: answered}`);
    const key = keyOf(of, { level: '3', minutes: 45 });
    const objections = key.slice(key.indexOf('Good objections, the strongest first:'), key.indexOf('b) Now'));
    expect(objections).toBe(`Good objections, the strongest first:
  - A bell on each cat helps.
      - What follows: “Nothing else helps the birds” is wrong, so it does not support the claim.
  - Mice are hunted as well.
      - What follows if it counts (that is still open): even if “They hunt many birds” is true, the claim does not follow from it. But there is an answer: “Mice are not hunted at all”.
  - Cats need the sun.
      - What would follow if it counted: the claim is wrong. But there is an answer: “A window is enough”.

`);
  });

  test('an objection to what a claim is used for is a good one; of one that attacks two things the key says where it does not count', () => {
    const of = view(`claims:
  - {id: t, text: Cats should be kept inside., implicit: true}
  - {id: r, text: They hunt many birds., at: 2.1, supports: t}
  - {id: f, text: Feathers lie everywhere., at: 3.1, supports: {to: r, with: [w]}}
  - {id: w, text: Only cats leave feathers., implicit: true}
counterpoints:
  - {id: use, text: A bell on each cat helps., attacks: r -> t}
  - {id: both, text: Foxes hunt the birds., attacks: [r, w]}
replies:
  - {id: p, text: Cats hunt as well., attacks: both -> r}`);
    const key = keyOf(of, { level: '2', minutes: 45 });
    expect(key).toContain(`Good objections, the strongest first:
  - A bell on each cat helps.
      - What follows: even if the claim is true, it does not support this: “Cats should be kept inside”.
  - Foxes hunt the birds.
      - What follows: “Only cats leave feathers” is wrong, so it does not support the claim.
      - Against the claim itself it does not count, because there is an answer: “Cats hunt as well”.
`);
  });

  test('an objection to two steps is told once', () => {
    const of = view(`claims:
  - {id: t, text: Cats should be kept inside., at: 1.1}
  - {id: r, text: They hunt many birds., at: 2.1, supports: t}
  - {id: s, text: Streets are dangerous for them., at: 3.1, supports: t}
counterpoints:
  - {id: c, text: A bell and a fence would be enough., attacks: [r -> t, s -> t]}
replies:
  - {id: p, text: Both are costly., attacks: c}`);
    const key = keyOf(of, { level: '3', minutes: 45 });
    expect(key).toContain('A good objection:');
    expect(key.match(/- A bell and a fence/g)).toHaveLength(1);
    expect(key.match(/- To “A bell and a fence/g)).toHaveLength(1);
  });

  test('a reason for what stands in the same sentence is accepted, and named so', () => {
    const of = view(`claims:
  - {id: t, text: Cats should stay inside., implicit: true}
  - {id: z, text: Nobody is safe from them., at: 4.1, supports: t}
  - {id: r, text: They hunt birds., at: 2.1, supports: t}
  - {id: n, text: They are noisy., at: 2.1, supports: t}
  - {id: s, text: Feathers lie everywhere., at: 2.2, supports: r}
  - {id: v, text: They wake the neighbours., at: 2.3, supports: n}`);
    expect(keyOf(of, { minutes: 90 })).toMatch(
      /Accept as well: “They wake the neighbours\.” .*The author gives this for “They are noisy”/,
    );
  });

  test('a source that is the author, or comes later than the text, or has a note, is named so', () => {
    const of = view(
      `claims:
  - {id: t, text: It rains., at: 1.1}
evidence:
  - {id: e, text: The road is wet., supports: t, source: s}`,
      `author: Kim Lee\ndate: 2020\nsources:\n  s: {title: S, author: "Lee, Kim", issued: 2021, note: From memory}`,
    );
    expect(keyOf(of)).toMatch(
      /Only with care\. Kim Lee also wrote the text, so this is no independent support\. It is later than the text, so the author could not know it\. A note on the source says: “From memory\.” A good answer/,
    );
    expect(keyOf(of)).toContain('Perhaps. Nobody objects to the claim here');
    expect(keyOf(of)).toContain('There is no other evidence for the claim here.');
  });
});

describe('levels', () => {
  const at = (level: Level) => textOf(opEd(), { level });

  test('1 has boxes to tick and beginnings of sentences', () => {
    expect(at('1')).toMatch(/Tick one\./);
    expect(at('1')).toContain('You can begin like this: “It is (not) about the claim, because …”');
    expect(sheetHtml([sheetPage('worksheet', opEd(), { level: '1' })], 'en')).toContain(
      '<ul class="checklist">',
    );
  });

  test('1 has the right answers ticked in its key, and on the sheet none', () => {
    const [blank, key] = [textOf(PHONES, { level: '1' }), keyOf(PHONES, { level: '1' })];
    expect(blank).toContain('[ ]');
    expect(blank).not.toContain('[x]');
    expect(key.match(/\[[ x]\]/g)).toHaveLength(blank.match(/\[ \]/g)!.length);
    expect(key).toMatch(/\[x\] (.*\.)\n(?:.*\[ \].*\n)*\n?Answer: /);
  });

  test('1 leaves the choice out where a text has too few claims', () => {
    const of = view(
      'claims:\n  - {id: t, text: T is so., at: 1.1}\n  - {id: r, text: R is so., at: 2.1, supports: t}',
    );
    expect(textOf(of, { level: '1' })).not.toContain('[ ]');
  });

  test('2 has neither', () => {
    expect(at('2')).not.toMatch(/Tick one|You can begin/);
  });

  test('3 asks for what is implied, a question of one’s own, and a reply to one’s own objection', () => {
    expect(textOf(CHAIN, { level: '3' })).toContain(
      'What else must be true, though the author does not say it',
    );
    const text = textOf(PHONES, { level: '3', minutes: 200 });
    expect(text).toContain('Write one question that tests whether the reasons are enough for the claim.');
    expect(text).toContain('Now write the best reply to your objection.');
    expect(text).not.toContain('Look at paragraph');
  });
});

describe('groups', () => {
  const pages = (of: View, key = false): readonly Page[] =>
    handout('worksheet', of, { groups: 3, size: { minutes: 45 }, key }).pages;

  test('each has a lesson of its own: all parts, its own numbers, other tasks', () => {
    const texts = pages(opEd()).map((page) => sheetText(page, 10_000));
    expect(texts).toHaveLength(3);
    for (const text of texts) {
      expect([...text.matchAll(/^([A-D])\. /gm)].map(([, letter]) => letter)).toEqual(['A', 'B', 'C', 'D']);
      const numbers = [...text.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
      expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    }
    const tasks = texts.flatMap((text) => [...text.matchAll(/^\d+\. (.*)$/gm)].map(([, words]) => words));
    expect(new Set(tasks).size).toBe(tasks.length);
  });

  test('each has a sheet, however small the map', () => {
    const of = view(
      'claims:\n  - {id: t, text: T is so., at: 1.1}\n  - {id: r, text: R is so., at: 2.1, supports: t}',
    );
    expect(pages(of)).toHaveLength(3);
  });

  test('the key has the tasks of each group', () => {
    const tasks = (key: boolean) =>
      pages(opEd(), key).map((page) =>
        [...sheetText(page, 10_000).matchAll(/^\d+\. .*$/gm)].map(([line]) => line),
      );
    expect(tasks(true)).toEqual(tasks(false));
  });
});

describe.each(['1', '2', '3'] as const)('a worksheet of an argument without a text, at level %s', (level) => {
  const of = view(`claims:
  - {id: t, text: Cats should stay inside.}
  - {id: r, text: They hunt birds., supports: {to: t, with: [i]}, scheme: consequences}
  - {id: i, text: Birds matter., implicit: true}
  - {id: s, text: Nests are empty., supports: t, scheme: sign}
evidence:
  - {id: e, text: Somebody counted., supports: i}
counterpoints:
  - {id: c, text: Crows do that., attacks: r}
  - {id: d, text: Cats need the sun., attacks: t}
replies:
  - {id: p, text: There are no crows here., attacks: c}
  - {id: q, text: The sun shines through windows., attacks: d}`);
  const sheet = (key: boolean) =>
    sheetText(sheetPage('worksheet', of, { level, key, original: null }), 1_000);

  test('asks nothing about a text or its author', () => {
    for (const key of [false, true]) expect(sheet(key)).not.toMatch(/the text|author/);
    expect(sheet(false)).toContain('Someone claims: “Cats should stay inside.”');
  });
});

test.each([5, 15, 30, 60])(
  'a part asks for own words only if there is room for them: %i minutes',
  (minutes) => {
    for (const of of [PHONES, opEd()]) {
      const sheet = textOf(of, { level: '1', minutes });
      const part = sheet.split('A. Find the claim')[1]?.split('\nB. ')[0] ?? '';
      expect(part.includes('Where you write, use your own words.')).toBe(/^_{20}/m.test(part));
    }
  },
);

test('no task is made for which there is no time left', () => {
  const made: string[] = [];
  const { statements } = PHONES.map;
  const task = (about: Statement): Task => ({
    kind: 'trace',
    about,
    setting: [],
    asks: [],
    marks: 2,
    minutes: 6,
    prints: [],
    options: [],
    ticks: [],
    answers: [],
    schemes: [],
  });
  const trace = statements.map((about) =>
    candidate(about, 6, () => {
      made.push(about.id);
      return [task(about)];
    }),
  );
  const candidates = { first: [], find: [], trace, judge: [], reply: [], object: [] };
  const limits = { level: '2', minutes: 7, saysTheSame: comparingTexts() } as const;
  expect(chooseTasks(candidates, limits, new Set()).map(({ about }) => about.id)).toEqual(made);
  expect(made).toHaveLength(1);
});
