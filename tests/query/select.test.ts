import { describe, expect, test } from 'vitest';
import { type Selection, select, wrongValue } from '../../src/query/select.js';
import { school } from '../helpers/maps.js';

const ids = (statements: readonly { id: string }[]) => statements.map((statement) => statement.id);

describe('select', () => {
  const opened = school();
  const taken = (selection: Selection) => ids(select(selection, opened));
  test.each<[Selection, string[]]>([
    [{ kind: ['reply', 'evidence'] }, ['academy-says', 'both-matter']],
    [{ side: ['against'] }, ['phones-not-bells', 'sleep-is-private']],
    [{ kind: ['!claim'], side: ['for'] }, ['academy-says', 'both-matter']],
    [{ type: ['value'] }, ['duty-of-care']],
    [{ scheme: ['Consequences'] }, ['sleep-suffers', 'duty-of-care']],
    [{ tag: ['health'] }, ['sleep-suffers']],
    [{ source: ['sleep-2014'] }, ['academy-says']],
    [{ by: ["Parents' Association"] }, ['phones-not-bells']],
    [{ at: ['9'] }, ['start-later']],
    [{ at: ['3.1', '1.1'] }, ['start-later', 'sleep-suffers']],
    [{ status: ['out'] }, ['start-later', 'phones-not-bells']],
    [{ gap: ['unanswered'] }, ['sleep-is-private']],
    [{ inText: true }, ['start-later', 'sleep-suffers']],
    [{ inText: false, kind: ['claim'] }, ['duty-of-care']],
  ])('%j', (selection, expected) => expect(taken(selection)).toEqual(expected));

  test('says of an unknown value what is near', () => {
    expect(wrongValue({ tag: ['helth'], kind: ['claim'] }, opened.map)).toEqual({
      criterion: 'tag',
      message: 'there is no "helth" here; did you mean "health"?',
    });
    expect(wrongValue({ at: ['x'], by: ["!parents' association"] }, opened.map)).toEqual({
      criterion: 'at',
      message: 'there is no "x" here; a place is 3, 3.2 or 3.2-4',
    });
  });
});
