import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import {
  choiceOption,
  criterionOption,
  dateOption,
  flagOption,
  negatedOption,
  numberOption,
  optionWithDefault,
  wordOption,
  wordsOption,
} from '../../src/cli/option-kinds.js';
import {
  checkedOptions,
  declareOptions,
  givenOptions,
  longOptionFlag,
  typedOptions,
} from '../../src/cli/option-table.js';

const TABLE = {
  file: wordOption('<file>', 'a file', { short: 'f', onlyOne: 'one file is read' }),
  grant: wordsOption('<id>', 'taken'),
  sort: optionWithDefault('id', choiceOption('<order>', 'an order', ['id', 'date'])),
  limit: numberOption('<number>', 'the most', 1),
  asOf: dateOption('<date>', 'a day'),
  status: criterionOption('in or out', true),
  count: flagOption('only count', { conflicts: ['limit'] }),
  color: optionWithDefault(
    'auto',
    choiceOption('<when>', 'when', ['auto', 'always'], { repeated: 'last counts' }),
  ),
  noColor: negatedOption('color', 'never'),
};

/** What a command line gives that is read by the table. */
function read(...words: string[]) {
  const command = new Command('c').exitOverride().configureOutput({ writeErr: () => {} });
  declareOptions(command, TABLE);
  command.parse(words, { from: 'user' });
  const typed = typedOptions(command);
  return { options: checkedOptions(TABLE, typed), given: givenOptions(TABLE, typed) };
}

describe('options', () => {
  test('are what they are where nothing was typed', () => {
    const { options, given } = read();
    expect(options).toEqual({
      file: null,
      grant: [],
      sort: 'id',
      limit: null,
      asOf: null,
      status: null,
      count: false,
      color: 'auto',
      noColor: false,
    });
    expect(given).toEqual(new Set());
  });

  test('are checked values of the words that were typed', () => {
    const { options, given } = read(
      ...['-f', 'a.yaml', '--grant', 'a', '--grant', 'b', '--sort', 'date', '--limit', '3'],
      ...['--as-of', '2011-12', '--status', 'in'],
    );
    expect(options).toMatchObject({
      file: 'a.yaml',
      grant: ['a', 'b'],
      sort: 'date',
      limit: 3,
      asOf: '2011-12',
      status: ['in'],
    });
    expect(given).toEqual(new Set(['file', 'grant', 'sort', 'limit', 'asOf', 'status']));
  });

  test('that stand there without a value are told from those that do not', () => {
    expect(read('--status').options.status).toBe('bare');
  });

  test('a default that is typed is given, all the same', () => {
    const { options, given } = read('--sort', 'id');
    expect([options.sort, given]).toEqual(['id', new Set(['sort'])]);
  });

  test('of one whose last word counts, the last counts; a negation turns it off', () => {
    expect(read('--color', 'auto', '--color', 'always').options.color).toBe('always');
    expect(read('--color', 'always', '--no-color').options.noColor).toBe(true);
    expect(read('--no-color', '--color', 'always').options).toMatchObject({
      noColor: false,
      color: 'always',
    });
  });

  test.each([
    [['-f', 'a', '--file', 'b'], '-f, --file is given twice ("a" and "b"): one file is read'],
    [['--limit', '1', '--limit', '2'], '--limit is given twice ("1" and "2"): it takes one value'],
    [['--limit', '0'], '--limit takes a whole number of at least 1, not "0"'],
    [['--limit', '9007199254740992'], 'at least 1 and at most 9007199254740991'],
    [['--sort', 'size'], '--sort: there is no "size"; it takes id or date'],
    [['--as-of', 'May'], '--as-of takes a date such as 2011-12-06, 2011-12 or 2011, not "May"'],
    [['--status', ' '], '--status takes a value; it selects by in or out'],
    [['--count', '--limit', '2'], "option '--count' cannot be used with option '--limit <number>'"],
  ])('%j are refused: %s', (words, message) => {
    expect(() => read(...words)).toThrow(message);
  });

  test('are typed in small letters with dashes', () => {
    expect([longOptionFlag('asOf'), longOptionFlag('noPager')]).toEqual(['--as-of', '--no-pager']);
  });
});
