import { describe, expect, test } from 'vitest';
import type { GraphStep } from '../../../src/interchange/graph.js';
import { UnreadableForm } from '../../../src/interchange/interchange-form.js';
import { readKialo } from '../../../src/interchange/kialo/read.js';
import { isKialo } from '../../../src/interchange/kialo/recognize.js';
import { foreignFile } from '../../helpers/foreign.js';

function read(text: string) {
  const lost: string[] = [];
  const graph = readKialo(foreignFile(text), (what) => lost.push(what));
  const texts = Object.fromEntries(graph.entries.map((entry) => [entry.key, entry.text]));
  return { ...graph, texts, arrows: graph.steps.map(arrow), lost };
}

function arrow({ sign, premises, to }: GraphStep): string {
  return `${premises.join('+')} ${sign === 'support' ? '+' : '-'}> ${to}`;
}

const OLDER = `Discussion Title: Should schools start later?

1. Schools should start after nine.
1.1. Pro: Teenagers sleep too little.
1.1.1. Pro: They fall asleep late \\(their bodies do\\).
1.1.2. Con: They could go to bed earlier.
1.2. Con: Parents have to be at work by eight.
`;

const NEWER = `Discussion Name:
Should schools start later?

1. Thesis:
Schools should start after nine.

  1.1. Pro:
  Teenagers sleep too little [1].

    1.1.1. Con:
    They could go to bed earlier [2] [3], some say [2].

  1.2. Con:
  -> See 1.1.1.

Sources:
[1] https://example.org/sleep_\\(teenagers\\)
[2] https://example.org/beds
[3] https://example.org/early
`;

describe('the form with one line for each claim', () => {
  test('says what each claim says of the one above it', () => {
    const { header, thesis, texts, arrows, lost } = read(OLDER);
    expect(header.title).toBe('Should schools start later?');
    expect(thesis).toBe('1');
    expect(texts).toEqual({
      1: 'Schools should start after nine.',
      '1.1': 'Teenagers sleep too little.',
      '1.1.1': 'They fall asleep late (their bodies do).',
      '1.1.2': 'They could go to bed earlier.',
      '1.2': 'Parents have to be at work by eight.',
    });
    expect(arrows).toEqual(['1.1 +> 1', '1.1.1 +> 1.1', '1.1.2 -> 1.1', '1.2 -> 1']);
    expect(lost).toEqual([]);
  });

  test('reads line ends of Windows, a byte order mark and numbers of two digits', () => {
    const long = `${OLDER}1.10. Pro: Ten.\n1.12. PRO: Twelve.\n`;
    expect(read(`\ufeff${long.replaceAll('\n', '\r\n')}`)).toEqual(read(long));
    expect(read(long).arrows).toContain('1.12 +> 1');
  });

  test('keeps the lines of a text, numbers in it included', () => {
    const text = `Discussion Title: T\n\n1. Steps:\n1. first\n\n3.1. second\n1.1. Con: No.\n1\\. one\n`;
    expect(read(text).texts).toEqual({ 1: 'Steps:\n1. first\n\n3.1. second', '1.1': 'No.\n1. one' });
  });

  test('reads a file without a title', () => {
    expect(read('1. A thesis.\n1.1. Con: Not so.\n')).toMatchObject({
      header: { title: null },
      arrows: ['1.1 -> 1'],
    });
  });
});

describe('the form with the text below each number', () => {
  test('has its sources in a list, and only the numbers that count up are theirs', () => {
    const { texts, entries, sources } = read(NEWER);
    expect(texts['1.1']).toBe('Teenagers sleep too little.');
    expect(texts['1.1.1']).toBe('They could go to bed earlier, some say [2].');
    expect(sources.map(({ URL }) => URL)).toEqual([
      'https://example.org/sleep_(teenagers)',
      'https://example.org/beds',
    ]);
    expect(entries.map(({ source }) => source)).toEqual([null, ...sources.map(({ id }) => id)]);
    expect(entries[2]!.fields.note).toBe('See also: https://example.org/early');
  });

  test('keeps all lines of a text, without their indentation', () => {
    const text = NEWER.replace('too little [1].', 'too little [1]:\n  in winter\n\n    and in spring');
    expect(read(text).texts['1.1']).toBe('Teenagers sleep too little:\nin winter\n\n  and in spring');
  });

  test('makes an entry of a link to another discussion, and says which it is', () => {
    const { entries } = read(NEWER.replace('-> See 1.1.1.', '-> See discussion #4711: Is sleep healthy?'));
    expect(entries.at(-1)).toMatchObject({
      text: 'Is sleep healthy?',
      fields: { note: 'Discussion #4711 on Kialo.' },
    });
  });
});

describe('several theses', () => {
  const QUESTION = `Discussion Name:\nWhen should school start?\n
1. Question:\nWhen should school start in the morning?\n
  1.1. Thesis:\n  At nine.\n
    1.1.1. Con:\n    Too late.\n
  1.2. Thesis:\n  At eight.\n`;

  test('support the question that they answer', () => {
    const { thesis, texts, arrows, lost } = read(QUESTION);
    expect(thesis).toBe('1');
    expect(texts[1]).toBe('When should school start in the morning?');
    expect(arrows).toEqual(['1.1 +> 1', '1.1.1 -> 1.1', '1.2 +> 1']);
    expect(lost).toEqual([]);
  });

  test('support the question in the title where they stand at the top', () => {
    const { thesis, texts, arrows } = read(
      'Discussion Title: When should school start?\n\n1. At nine.\n1.1. Con: Too late.\n2. At eight.\n',
    );
    expect(texts[thesis!]).toBe('When should school start?');
    expect(arrows).toEqual(['1.1 -> 1', `1 +> ${thesis}`, `2 +> ${thesis}`]);
  });

  test('stand side by side where there is no question', () => {
    const { thesis, arrows } = read('Discussion Title: Mornings\n\n1. At nine.\n2. At eight.\n');
    expect(thesis).toBe('1');
    expect(arrows).toEqual([]);
  });
});

describe('links', () => {
  const below = (lines: string) => read(`Discussion Title: T\n\n1. T.\n1.1. Pro: A.\n1.2. Con: B.\n${lines}`);

  test('are further steps of an entry, to what comes before and what comes later', () => {
    const { arrows, entries } = below('1.1.1. Con: -> See 1.2.\n1.2.1. Pro: -> See 1.3.\n1.3. Pro: C.\n');
    expect(entries).toHaveLength(4);
    expect(arrows).toEqual(['1.1 +> 1', '1.2 -> 1', '1.2 -> 1.1', '1.3 +> 1.2', '1.3 +> 1']);
  });

  test('lead on where they lead to another link', () => {
    const { arrows } = below('1.3. Pro: -> See 1.4.\n1.4. Pro: -> See 1.1.1.\n1.1.1. Pro: C.\n');
    expect(arrows).toContain('1.1.1 +> 1');
  });

  test('that lead nowhere, in a circle or to the same claim again are counted', () => {
    const { arrows, lost } = below(
      '1.3. Pro: -> See 9.9.\n1.4. Pro: -> See 1.5.\n1.5. Con: -> See 1.4.\n1.6. Con: -> See 1.1.\n',
    );
    expect(arrows).toEqual(['1.1 +> 1', '1.2 -> 1']);
    expect(lost.filter((what) => what.startsWith('links'))).toHaveLength(3);
    expect(lost.filter((what) => what.startsWith('repeated'))).toHaveLength(1);
  });
});

describe('sources', () => {
  const first = (text: string) => {
    const { entries, sources } = read(`Discussion Title: T\n\n1. ${text}\n`);
    return { text: entries[0]!.text, note: entries[0]!.fields.note, sources };
  };

  test.each([
    ['A [study](https://x.org/a) says so.', 'A study says so.', 'https://x.org/a', 'study'],
    ['[a \\[sic\\]](https://x.org/\\(b\\)\\@1)', 'a [sic]', 'https://x.org/(b)@1', 'a [sic]'],
    ['[x](https://x.org/a_(b)_c) y', 'x y', 'https://x.org/a_(b)_c', 'x'],
    ['[https://x.org](https://x.org)', 'https://x.org', 'https://x.org', undefined],
    ['So it is.\nSource: [A study](https://x.org/a)', 'So it is.', 'https://x.org/a', 'A study'],
  ])('%s', (written, text, URL, title) => {
    expect(first(written)).toMatchObject({ text, sources: [{ URL, type: 'webpage' }] });
    expect(first(written).sources[0]!.title).toBe(title);
  });

  test.each(['[x](y) stays', 'an [aside] stays', 'so do [[[ and ]] (', 'and \\n, a path C:\\temp'])(
    '%s',
    (text) => {
      expect(first(text)).toMatchObject({ text, sources: [] });
    },
  );

  test('after the first stand in the note', () => {
    expect(first('[a](https://x.org/a) and [b](https://x.org/b)')).toMatchObject({
      text: 'a and b',
      note: 'See also: b, https://x.org/b',
      sources: [{ URL: 'https://x.org/a' }],
    });
  });
});

describe('what is odd', () => {
  test('claims whose parent is missing stand under the nearest claim above, and are counted', () => {
    const { arrows, lost } = read('1. T.\n1.1. Pro: A.\n1.1.2.1. Con: B.\n4.1. Con: C.\n');
    expect(arrows).toEqual(['1.1 +> 1', '1.1.2.1 -> 1.1', '4.1 -> 1']);
    expect(lost).toHaveLength(2);
  });

  test('a claim without a text keeps its number, and what stands below it', () => {
    expect(read('1. T.\n1.1. Pro:\n1.1.1. Con: A.\n').arrows).toEqual(['1.1 +> 1', '1.1.1 -> 1.1']);
  });

  test('a claim that says neither Pro nor Con supports, and is counted', () => {
    const { arrows, lost } = read('1. T.\n1.1. Pro: A.\n1.1.1. Neither.\n');
    expect(arrows).toContain('1.1.1 +> 1.1');
    expect(lost).toHaveLength(1);
  });

  test.each(['', 'Discussion Title: T\n\nNo claims.', '1. -> See 2.\n2. -> See 1.'])(
    'no claims are refused: %j',
    (text) => {
      expect(() => read(text)).toThrow(UnreadableForm);
    },
  );

  test.each([
    ['[', 'x'],
    ['[](https://a', 'x'],
    ['\\(\\)', '](https://\\(\\)'],
    ['\n1.1. Pro: -> See 1.1.', ''],
    [`\n${'1.'.repeat(190)} Con: x`, ''],
    [' [1]', '\n\nSources:\n[1] x'],
    ['    ', '['],
  ])('many times %j takes no longer than it should', (piece, end) => {
    // To look from each piece on would take minutes.
    read(`1. T${piece.repeat(Math.floor(800_000 / piece.length))}${end}`);
  });
});

describe('a discussion is recognized', () => {
  test.each([OLDER, NEWER, `\ufeff\n${OLDER}`, '1. T.\n1.1. Con: No.\n'])('%j', (text) => {
    expect(isKialo(foreignFile(text))).toBe(true);
  });

  test.each(['', '{}', '1. A list.\n2. And more.\n', 'title: T\nthesis: t\n', '[T]: text\n  + <A>: why\n'])(
    'not in %j',
    (text) => {
      expect(isKialo(foreignFile(text))).toBe(false);
    },
  );
});

test('a discussion is read at any depth', () => {
  const depth = 3000;
  const lines = Array.from(
    { length: depth },
    (_, at) =>
      `${Array(at + 1)
        .fill('1')
        .join('.')}. ${at === 0 ? '' : 'Con: '}Claim ${at}`,
  );
  const { entries, steps, lost } = read(`Discussion Title: Deep\n\n${lines.join('\n')}\n`);
  expect(entries).toHaveLength(depth);
  expect(steps).toHaveLength(depth - 1);
  expect(lost).toEqual([]);
});

test('numbers of many levels, of which most are missing, take no longer than they should', () => {
  const number = Array(10_000).fill('1').join('.');
  const lines = Array.from({ length: 200 }, (_, at) => `${number}.${at}. Pro: Claim`);
  expect(read(`1. Top\n${lines.join('\n')}\n`).entries.length).toBeGreaterThan(0);
});

describe('a claim is its words', () => {
  test.each([
    ['**Bold** and _italic_ words', 'Bold and italic words'],
    ['_all [linked](https://a.example) words_', 'all linked words'],
    ['\\*\\*kept\\*\\*', '**kept**'],
    ['snake_case_name and 2*3*4', 'snake_case_name and 2*3*4'],
  ])('%s', (written, text) => {
    expect(read(`1. Top\n1.1. Pro: ${written}\n`).texts['1.1']).toBe(text);
  });
});

test('an empty claim stands by its number, and is counted', () => {
  const { lost, arrows } = read('1. Top\n1.1. Con:\n1.1.1. Pro: Reason\n');
  expect(arrows).toEqual(['1.1 -> 1', '1.1.1 +> 1.1']);
  expect(lost).toEqual(['texts of claims that are empty (their numbers are their texts)']);
});

test('sources at the end have their address and their words, and are counted where no claim cites them', () => {
  const { sources, lost } = read(`1. Top [1] [2] [3] [4]

Sources:
[1] Title, A. https://b.example/y_(z)
[2] https://c.example/x
[3] [Words](https://d.example)
[4] A book, 1999
[9] https://e.example
`);
  expect(sources[0]).toMatchObject({ title: 'Title, A.', URL: 'https://b.example/y_(z)' });
  expect(lost).toEqual(['sources that no claim cites']);
});
