import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claims, folder, refused, run } from '../helpers/cli.js';
import { fakeKeyboard } from '../helpers/keyboards.js';

const FILE = `# A map
title: Later school starts
thesis: later

sources:
  # the first
  sleep-2014: {title: Sleep, author: WHO, issued: 2014}

claims:
  - id: later   # the thesis
    text: Schools should start later.
    at: 1.1
    reasons:
      - id: suffers
        text: Sleep suffers.
        at: 1.2
        scheme: consequences
    # objections
`;

/** A file after a command has added to it: the lines that are new, and what the command said. */
async function added(...args: string[]) {
  const cwd = folder({ 'claims.yaml': FILE });
  const { out, err, code } = await claims(['add', ...args], { cwd });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const [before, after] = [FILE.split('\n'), readFileSync(join(cwd, 'claims.yaml'), 'utf8').split('\n')];
  const start = before.findIndex((line, at) => line !== after[at]);
  const end = start + after.length - before.length;
  expect([...after.slice(0, start), ...after.slice(end)]).toEqual(before);
  return { lines: after.slice(start, end), out };
}

describe('claims add', () => {
  test('writes an entry under the one that it is for, and says where and what it lacks', async () => {
    const { lines, out } = await added(
      ...[
        'evidence',
        '--to',
        'suffers',
        '--text',
        'Tests: it does.',
        '--source',
        'sleep-2014',
        '--page',
        '3',
      ],
      ...['--tag', 'sleep,"a,b"', '--at', '2,3.1'],
    );
    expect(lines).toEqual([
      '        evidence:',
      '          - id: tests-it-does',
      '            text: "Tests: it does."',
      '            at: [2, 3.1]',
      '            source: sleep-2014',
      '            page: 3',
      '            tags: [sleep, "a,b"]',
    ]);
    expect(out).toBe('Added the evidence "tests-it-does": claims.yaml:19\n');
  });

  test('writes an objection to a step', async () => {
    const { lines, out } = await added(
      'counterpoint',
      '--to',
      'suffers->later',
      '--text',
      'So what?',
      '--id',
      'so',
    );
    expect(lines).toEqual([
      '        counterpoints:',
      '          - id: so',
      '            text: So what?',
      '            attacks: suffers -> later',
    ]);
    expect(out).toContain('Gap: no entry answers this counterpoint [unanswered]\n');
  });

  test('writes claims and sources where they stand', async () => {
    const claim = await added('claim', '--text', 'Health counts.', '--type', 'value');
    expect(claim.lines).toEqual(['  - id: health-counts', '    text: Health counts.', '    type: value']);
    const source = await added(
      'source',
      '--title',
      'Bells',
      '--author',
      'Doe, Jane',
      '--issued',
      '2020',
      '--url',
      'https://x.org',
    );
    expect(source.lines).toEqual([
      '  doe-jane-2020:',
      '    author: Doe, Jane',
      '    title: Bells',
      '    issued: 2020',
      '    URL: https://x.org',
    ]);
  });

  test('as data, with --dry-run as a change, and through standard input', async () => {
    const words = ['add', 'counterpoint', '--to', 'suffers', '--text', 'No.', '--id', 'nope'];
    const cwd = folder({ 'claims.yaml': FILE });
    const { out: diff } = await claims([...words, '--dry-run'], { cwd });
    expect(diff).toBe(
      '--- claims.yaml\n+++ claims.yaml\n@@ -17,0 +18,3 @@\n+        counterpoints:\n+          - id: nope\n+            text: No.\n',
    );
    const { out } = await claims([...words, '--json'], { cwd });
    expect(JSON.parse(out)).toEqual({
      file: 'claims.yaml',
      line: 19,
      kind: 'counterpoint',
      id: 'nope',
      gaps: ['unanswered'],
    });
    const piped = await claims([...words, '-f', '-'], { input: FILE });
    expect(piped.out).toBe(readFileSync(join(cwd, 'claims.yaml'), 'utf8'));
    expect(piped.err).toContain('Added the counterpoint "nope": <stdin>:19');
  });

  test('says that a verdict differs from the one that the file expects', async () => {
    const cwd = folder({ 'claims.yaml': `${FILE}expect: {in: later}\n` });
    const { out } = await claims(['add', 'counterpoint', '--to', 'later', '--text', 'No.'], { cwd });
    expect(out).toContain('A verdict now differs from the expected one');
    const again = await claims(['add', 'counterpoint', '--to', 'later', '--text', 'Never.'], { cwd });
    expect(again.out).not.toContain('differs');
  });

  test.each([
    [
      ['counterpoint', '--text', 'x'],
      '"add counterpoint" needs --to, as in: claims add counterpoint --to ID --text "…"',
    ],
    [['source', '--author', 'x'], '"add source" needs --title'],
    [[], 'say what to add'],
    [['replie'], 'there is no kind "replie"; did you mean "reply"?'],
    [
      ['reply', '--to', 'sufers', '--text', 'x'],
      '--to: no entry has the id "sufers"; did you mean "suffers"?',
    ],
    [
      ['reply', '--to', 'suffers', '--text', 'x'],
      'a reply answers an objection, and "suffers" is none; did you mean "counterpoint"?',
    ],
    [
      ['reply', '--to', 'suffers->later', '--text', 'x'],
      'a reply answers an objection, and "suffers->later" is none',
    ],
    [['objection'], 'there is no kind "objection"; did you mean "counterpoint"?'],
    [['Argument'], 'did you mean "reason"?'],
    [
      ['evidence', '--to', 'suffers', '--text', 'x', '--source', '{title: Haushalt}'],
      'claims: --source: "{title: Haushalt}" is not the id of a source. To add a source first: claims add source --title "…"',
    ],
    [['counterpoint', '--to', 'suffers', '--text', 'x', '--id', 'later'], 'another entry has the id "later"'],
    [['claim', '--to', 'suffers', '--text', 'x'], '"add claim" takes no --to'],
    [['source', '--title', 'x', '--tag', 'y'], '"add source" takes no --tag'],
    [['reply', '--kind', 'claim'], '"add" takes no --kind'],
  ])('refuses %j, and changes nothing', async (words, says) => {
    const cwd = folder({ 'claims.yaml': FILE });
    await refused(claims(['add', ...words], { cwd }), says);
    expect(readFileSync(join(cwd, 'claims.yaml'), 'utf8')).toBe(FILE);
  });

  test.each([
    [['--at', 'p. 3'], '"at" "p. 3" is not a place in the text'],
    [['--type', 'fct'], 'did you mean "fact"?'],
    [['--id', 'two words'], 'it has a space'],
  ])('refuses what would be an error with the message of check: %j', async (words, says) => {
    const cwd = folder({ 'claims.yaml': FILE });
    const { code, err } = await claims(['add', 'reason', '--to', 'later', '--text', 'x', ...words], { cwd });
    expect(code).toBe(2);
    expect(err).toContain(says);
    expect(readFileSync(join(cwd, 'claims.yaml'), 'utf8')).toBe(FILE);
  });

  test('asks for what is left open, and again where an answer cannot be', async () => {
    const cwd = folder({ 'claims.yaml': FILE });
    const { keyboard, typed, written } = fakeKeyboard();
    const answers = [
      'evidnce',
      'counterpoint',
      'sufers',
      'suffers',
      '9',
      '2',
      '',
      'It is so.',
      '',
      '',
      'later',
      '',
    ];
    typed.write(`${answers.join('\n')}\n`);
    const { out, code } = await run(['add'], { cwd }, { keyboard: () => keyboard });
    expect(code).toBe(0);
    const heard = written();
    for (const reply of [
      'did you mean "evidence"?',
      'type the number of the one that you mean, or other words:\n  1: “Sleep suffers” (suffers)\n',
      'write a number from 1 to 2',
      'this cannot be empty',
      'another entry has the id "later"',
    ])
      expect(heard).toContain(reply);
    expect(out).toContain('Added the counterpoint "it-is-so"');
    expect(readFileSync(join(cwd, 'claims.yaml'), 'utf8')).toContain('attacks: suffers -> later');
  });

  /** What the questions were, and the lines that the answers wrote. */
  async function answering(file: string, args: readonly string[], answers: readonly string[]) {
    const cwd = folder({ 'claims.yaml': file });
    const { keyboard, typed, written } = fakeKeyboard();
    typed.write(`${answers.join('\n')}\n`);
    const { out, code } = await run(['add', ...args], { cwd }, { keyboard: () => keyboard });
    expect(code).toBe(0);
    const before = file.split('\n');
    const lines = readFileSync(join(cwd, 'claims.yaml'), 'utf8').split('\n');
    return {
      asked: written(),
      lines: lines.filter((line) => !before.includes(line)).map((line) => line.trim()),
      out,
    };
  }

  test('asks in words what an objection is to, where it is, and who makes it', async () => {
    const { asked, lines } = await answering(
      FILE,
      ['counterpoint', '--to', 'suffers'],
      ['', 'It does not.', '1.3', 'parents', ''],
    );
    expect(asked).toContain(
      'What do you object to?\n  1: that “Sleep suffers” is so\n  2: that “Schools should start later” follows from it\nNumber [1]:',
    );
    expect(lines).toEqual([
      'counterpoints:',
      '- id: it-does-not',
      'text: It does not.',
      'at: 1.3',
      'by: parents',
    ]);
  });

  test('offers the word, and no entries, where many only have a word like the one that was typed', async () => {
    const file = `title: T\nthesis: t\nclaims:\n  - {id: t, text: T.}\n${[1, 2, 3, 4]
      .map((i) => `  - {id: r${i}, text: It is such a reason ${i}., supports: t}`)
      .join('\n')}\n`;
    const { asked } = await answering(file, ['reason'], ['nosuch', 't', 'It is so.', '', '', '', '', '']);
    expect(asked).toContain('no entry has this id or these words: “nosuch”; did you mean the word “such”?\n');
    expect(asked).not.toContain('1: ');
  });

  test('offers entries and sources by number, for an empty answer, a slip and words', async () => {
    const { asked, lines } = await answering(
      FILE,
      ['evidence'],
      ['zzzz', 'schools', '', '2', 'Tests show it.', '', 'who', '1', ''],
    );
    expect(asked).toContain(
      'this cannot be empty; type the number of the one that you mean, or other words:\n  1: “Schools should start later” (later)\n  2: “Sleep suffers” (suffers)\n',
    );
    expect(asked).toContain('or other words:\n  1: “Schools should start later” (later)\n');
    expect(asked).toContain('no entry has this id or these words: “zzzz”\n');
    expect(asked).toContain('  1: WHO: Sleep (sleep-2014)\n');
    expect(lines).toContain('source: sleep-2014');
  });

  test('says which entry has a text already, also where no questions are asked', async () => {
    const { asked } = await answering(
      FILE,
      ['counterpoint', '--to', 'later'],
      ['sleep  suffers.', '', '', ''],
    );
    expect(asked).toContain('"suffers" has the same text. To add nothing, press Ctrl+C.\n');
    const cwd = folder({ 'claims.yaml': FILE });
    const words = ['counterpoint', '--to', 'later', '--text', 'Sleep suffers.'];
    const { err, code } = await claims(['add', ...words], { cwd });
    expect({ err, code }).toEqual({ err: '"suffers" has the same text.\n', code: 0 });
    const again = await claims(['add', 'source', '--title', 'sleep'], { cwd });
    expect(again.err).toBe('"sleep-2014" has the same title.\n');
  });

  test('makes a reply to what is no objection a counterpoint, and says so', async () => {
    const { asked, lines } = await answering(FILE, ['reply'], ['suffers', '', 'It does not.', '', '', '']);
    expect(asked).toContain(
      'A reply answers an objection, and "suffers" is none: so this is a counterpoint.\n',
    );
    expect(lines).toContain('counterpoints:');
  });

  test('asks for the scheme of a reason, and whether the text needs it', async () => {
    const needed = await answering(
      FILE,
      ['reason', '--to', 'later'],
      ['Sleep counts.', '', 'maybe', '', 'exmple', 'Example', ''],
    );
    expect(needed.asked).toContain('  consequences, practical reasoning, values,');
    expect(needed.asked).toContain('did you mean "example"?');
    expect(needed.lines).toEqual([
      '- id: sleep-counts',
      'text: Sleep counts.',
      'implicit: true',
      'scheme: example',
    ]);
    const own = await answering(FILE, ['claim'], ['Sleep counts.', '', 'n', '']);
    expect(own.out).not.toContain('no-locator');
    expect(own.lines).toContain('no-locator: The text does not say this.');
  });

  test('offers to name a new source of evidence', async () => {
    const { lines, out } = await answering(
      FILE,
      ['evidence', '--to', 'suffers'],
      ['Tests show it.', '', '', 'A study', 'WHO', '2014', ''],
    );
    expect(lines.slice(0, 3)).toEqual(['evidence:', '- id: tests-show', 'text: Tests show it.']);
    expect(lines.slice(3).join(' ')).toMatch(/source:.*author: WHO.*title: A study.*issued: 2014/);
    expect(out).not.toContain('Gap');
  });

  test('names a place that the text does not have', async () => {
    const file = FILE.replace('thesis: later', 'thesis: later\noriginal: a.txt');
    const cwd = folder({ 'claims.yaml': file, 'a.txt': 'Schools start early. Sleep suffers. It is bad.\n' });
    const words = ['counterpoint', '--to', 'suffers', '--text', 'No.', '--at', '9.9'];
    const { out } = await claims(['add', ...words], { cwd });
    expect(out).toMatch(/Gap: .*\[place-missing\]/s);
    const { out: json } = await claims(['add', ...words, '--id', 'b', '--json'], { cwd });
    expect(JSON.parse(json).gaps.sort()).toEqual(['place-missing', 'unanswered']);
  });

  test('adds nothing where somebody stops answering', async () => {
    const cwd = folder({ 'claims.yaml': FILE });
    const { keyboard, typed } = fakeKeyboard();
    typed.end('source\nA title\n');
    const { err, code } = await run(['add'], { cwd }, { keyboard: () => keyboard });
    expect(err).toContain('Nothing was added.');
    expect(code).toBe(130);
    expect(readFileSync(join(cwd, 'claims.yaml'), 'utf8')).toBe(FILE);
  });

  test('prints the command line for what was answered, where the file changed meanwhile', async () => {
    const cwd = folder({ 'claims.yaml': FILE });
    const { keyboard, typed } = fakeKeyboard();
    const answers = ['evidence', 'suffers', "It's so.", '3.1', ''];
    typed.write(`${answers.join('\n')}\n`);
    const untilInFront = async () => writeFileSync(join(cwd, 'claims.yaml'), `${FILE}# changed\n`);
    const { err, code } = await run(
      ['add', '--tag', 'a,"b,c"'],
      { cwd },
      { keyboard: () => ({ ...keyboard, untilInFront }) },
    );
    expect(code).toBe(2);
    expect(err.replace(/\s+/g, ' ')).toContain(
      `it changed while this command was running; try again: claims add evidence --to suffers --id it-s-so --tag 'a,"b,c"' --text 'It'\\''s so.' --at 3.1`,
    );
    expect(readFileSync(join(cwd, 'claims.yaml'), 'utf8')).toContain('# changed');
  });
});

test('completion offers every scheme, also one that the file does not have yet', async () => {
  const cwd = folder({ 'claims.yaml': FILE });
  const offered = async (...words: string[]) => (await claims(['complete', '--', ...words], { cwd })).out;
  expect(await offered('add', 'claim', '--scheme', '')).toMatch(/^analogy\b/m);
  expect(await offered('add', 'claim', '--type', '')).toMatch(/^prediction\b/m);
  expect(await offered('list', '--scheme', '')).not.toMatch(/^analogy\b/m);
});
