import { describe, expect, test } from 'vitest';
import { records, select } from '../../src/library/asking.js';
import { ClaimsError } from '../../src/library/claims-error.js';
import { asOf, check, problemsText, readMap, readMapOrThrow, splitText } from '../../src/library/reading.js';
import { claims, folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';

const WRONG =
  'title: T\nthesis: a\nclaims:\n  - {id: a, text: A is so., weight: b}\n  - {id: a, text: Again.}\n';

describe('readMap', () => {
  test('reads text, bytes and text with a byte order mark alike', () => {
    const [fromText, fromBytes, marked] = [SCHOOL, new TextEncoder().encode(SCHOOL), `\ufeff${SCHOOL}`].map(
      (yaml) => readMapOrThrow(yaml),
    );
    expect(fromText!.thesis.id).toBe('start-later');
    expect(records(fromBytes!)).toEqual(records(fromText!));
    expect(records(marked!)).toEqual(records(fromText!));
  });

  test('has every problem of a wrong file, with the name that it is given', () => {
    const { map, problems } = readMap(WRONG, { name: 'mine.yaml' });
    expect(map).toBe(null);
    expect(problems.map(({ file, line, code }) => [file, line, code])).toEqual([
      ['mine.yaml', 4, 'unknown-key'],
      ['mine.yaml', 5, 'duplicate-id'],
    ]);
  });

  test.each(['', ': : :\n - [', '\u0000', 'a: &x [*x]', '[]', '42'])('never throws for %j', (yaml) => {
    expect(readMap(yaml).problems).not.toEqual([]);
  });

  test('never throws for bytes that are no text', () => {
    expect(readMap(new Uint8Array([0xff, 0xfe, 0x00])).problems[0]!.code).toBe('encoding');
  });

  test('throws for what is no file at all', () => {
    for (const yaml of [undefined, null, 7, {}])
      expect(() => Reflect.apply(readMap, null, [yaml])).toThrow(
        'given as text, or as bytes in a Uint8Array',
      );
  });

  test('throws all problems as one message, where that is asked for', () => {
    const error = (() => {
      try {
        return readMapOrThrow(WRONG);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(ClaimsError);
    expect(error).toMatchObject({ code: 'file', problems: readMap(WRONG).problems });
    expect(String(error)).toContain('claims.yaml:5:');
  });
});

describe('check', () => {
  test('has gaps, expectations and places as claims check has them', async () => {
    const yaml = SCHOOL.replace('in: [sleep-suffers]', 'out: [sleep-suffers]').replace(
      '  out: [start-later]\n',
      '',
    );
    const text = 'Schools should start later.\n\nReally.\n\nEarly starts cost teenagers their sleep.';
    const cwd = folder({ 'claims.yaml': yaml, 'text.txt': text });
    const { out } = await claims(['check', 'claims.yaml', '--text', 'text.txt', '--json'], { cwd });
    const found = check(yaml, { text });
    expect(found.map(({ excerpt: _, span: _span, fix: _fix, ...record }) => record)).toEqual(JSON.parse(out));
    expect(found.map(({ code }) => code)).toEqual(expect.arrayContaining(['expectation', 'phrase-near']));
  });

  test('finds the gaps of selected entries only, and those of a day', () => {
    expect(check(SCHOOL, { select: { kind: 'counterpoint' } }).map(({ id }) => id)).toEqual([
      'sleep-is-private',
    ]);
    expect(check(SCHOOL, { select: { kind: 'reply' } })).toEqual([]);
    expect(check(SCHOOL, { asOf: '2010' }).map(({ code }) => code)).toContain('no-evidence');
  });

  test('has the problems of a file without a map, with their lines', () => {
    const [first] = check(WRONG);
    expect(first).toMatchObject({ code: 'unknown-key', excerpt: { start: 28 } });
    expect(first!.excerpt!.text.slice(first!.excerpt!.start, first!.excerpt!.end)).toBe('weight');
  });

  test('says that a text does not begin as the file says', () => {
    const yaml = SCHOOL.replace('thesis:', 'begins: Quite other words\nthesis:');
    expect(check(yaml, { text: 'A text.' }).map(({ message }) => message)).toContain(
      'no paragraph of the text begins with "Quite other words"',
    );
  });
});

test('problems become text with the line and a caret', () => {
  expect(problemsText(readMap(WRONG).problems).split('\n').slice(0, 3)).toEqual([
    'claims.yaml:4:29: error: unknown key "weight"',
    '    4 |   - {id: a, text: A is so., weight: b}',
    '      |                             ^^^^^^',
  ]);
});

describe('asOf', () => {
  const map = readMapOrThrow(SCHOOL);

  test('gives another map, which can be asked as the first', () => {
    const earlier = asOf(map, '2010');
    expect(select(earlier, { kind: 'evidence' })).toEqual([]);
    expect(select(map, { kind: 'evidence' })).toHaveLength(1);
    expect(asOf(map, '2020')).toBe(map);
  });

  test('throws for what is no date', () => {
    expect(() => asOf(map, 'yesterday')).toThrow('"yesterday" is no date such as 2011-12-06');
    const such = 'a date is a text such as "2011-12-06", "2011-12" or "2011", not';
    expect(() => Reflect.apply(asOf, null, [map, 2011])).toThrow(`${such} 2011`);
    expect(() => Reflect.apply(asOf, null, [map, new Date()])).toThrow(`${such} a Date`);
  });
});

test('a text is split as places count it', () => {
  const text = 'Title\n\nOne. Two.\n\nThree.';
  expect(splitText(text)).toEqual([['Title'], ['One.', 'Two.'], ['Three.']]);
  expect(splitText(text, { begins: 'one', language: 'en' })).toEqual([['One.', 'Two.'], ['Three.']]);
  expect(splitText(text, { begins: 'four' })).toBe(null);
});

test.each([
  [() => Reflect.apply(splitText, null, [null]), 'what is split is a text, not null'],
  [() => Reflect.apply(splitText, null, ['A.', { start: 'A' }]), 'there is no option "start"'],
  [() => Reflect.apply(readMap, null, [SCHOOL, { nam: 'a.yaml' }]), 'did you mean "name"?'],
  [() => Reflect.apply(readMap, null, [SCHOOL, 'a.yaml']), 'options are an object with the keys name'],
  [() => Reflect.apply(check, null, [SCHOOL, { text: 5 }]), 'text is a text, not 5'],
  [() => Reflect.apply(check, null, [SCHOOL, { asof: '2010' }]), 'did you mean "asOf"?'],
  [() => Reflect.apply(problemsText, null, ['wrong']), 'problems are a list such as check gives'],
])('%s says what is wrong', (ask, says) => {
  expect(ask).toThrow(ClaimsError);
  expect(ask).toThrow(says);
});
