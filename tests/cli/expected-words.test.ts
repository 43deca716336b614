import { describe, expect, test } from 'vitest';
import { claims, folder, refused } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';

const cwd = folder({ 'claims.yaml': SCHOOL });
const school = (...args: string[]) => claims(args, { cwd });

describe('what is given too often', () => {
  test.each([
    [['show', '-f', 'a.yaml', '-f', 'b.yaml'], '-f, --file is given twice ("a.yaml" and "b.yaml")'],
    [['-f', 'a.yaml', 'tree', '--file=b.yaml'], 'list, tags, sources, evaluate and check can read several'],
    [['list', '-o', 'a', '-o', 'b'], '-o, --output is given twice'],
    [['list', '--format', 'csv', '--format', 'json'], '--format is given twice ("csv" and "json")'],
    [['list', '--as-of', '2010', '--as-of', '2011'], '--as-of is given twice'],
    [['list', '--sort', 'id', '--sort', 'text'], '--sort is given twice'],
    [['chain', 'both-matter', '--limit', '1', '--limit', '2'], '--limit is given twice'],
    [['step', '--order', 'text', '--order', 'debate'], '--order is given twice'],
    [['check', '--text', 'a', '--text', 'b'], '--text is given twice'],
    [['prep', 'brief', '--team', 'for', '--team', 'against'], '--team is given twice'],
    [['evaluate', '--burden', 'evidence', '--burden', 'granted'], '--burden is given twice'],
    [['drill', '--seed', '1', '--seed', '2'], '--seed is given twice'],
    [['chain', 'a', 'b'], '"chain" takes only one id; leave out "b", or run it once for each'],
    [['tree', 'a', 'b'], 'claims show a b'],
    [['evaluate', 'a', 'b', 'c'], 'claims show a b c'],
    [['step', 'a', 'b'], '"step" takes only one id'],
    [['schema', 'file', 'output'], '"schema" takes only one schema'],
    [['schemes', 'consequences'], '"schemes" takes no arguments; leave out "consequences"'],
  ])('claims %j: %s', (args, says) => refused(school(...args), says));

  test('several values of a selection, flags, and what an alias may have set, are no mistake', async () => {
    const twice = ['--kind', 'claim', '--kind', 'reply', '--plain', '--plain', '--color', 'never'];
    expect(
      await school('list', ...twice, '--color', 'always', '--width', '60', '--width', '70'),
    ).toMatchObject({ code: 0 });
    expect(await school('evaluate', '--drop', 'both-matter', '--drop', 'academy-says')).toMatchObject({
      code: 0,
    });
  });
});

describe('what is missing', () => {
  test.each([
    [['chain'], '"chain" needs an id, as in: claims chain '],
    [['prep'], '"prep" needs a sheet, as in: claims prep '],
    [['export'], '"export" needs a form, as in: claims export '],
    [['completion'], '"completion" needs a shell, as in: claims completion '],
    [['--tag', 'health', 'prep', '--key'], '"prep" needs a sheet'],
  ])('claims %j: %s', (args, says) => refused(school(...args), says));
});

describe('an option without its value', () => {
  test.each([
    [['list', '--tag'], '--tag <value> needs a value; "claims help options" explains it'],
    [['list', '--sort'], '--sort <order> needs a value; "claims help list" explains it'],
    [['-f'], '-f, --file <file> needs a value; "claims help options" explains it'],
  ])('claims %j: %s', (args, says) => refused(school(...args), says));
});

describe('an option that is not there', () => {
  test.each([
    [['list', '--sid', 'for'], '"list" has no option "--sid"; did you mean "--side"?'],
    [['tree', '--sort', 'id'], '"tree" has no option "--sort"; "claims help tree" lists the options'],
    [['tree', '--verdict'], '"tree" has no option "--verdict"; did you mean "--verdicts"?'],
    [['list', '--paragraph', '9'], '"list" has no option "--paragraph"; did you mean "--at"?'],
    [['list', '--order', 'text'], '"list" has no option "--order"; did you mean "--sort"?'],
    [['step', '--sort', 'text'], '"step" has no option "--sort"; did you mean "--order"?'],
    [['list', '-x'], '"list" has no option "-x"; "claims help list" lists the options'],
    [['--jsn'], 'there is no option "--jsn"; did you mean "--json"?'],
    [['list', '--a"b'], '"list" has no option "--a"b"'],
  ])('claims %j: %s', (args, says) => refused(school(...args), says));
});

describe('options that do not go together', () => {
  test.each([
    [
      ['list', '--against', 'sleep-suffers', '--sort', 'strength'],
      'use either --against or --sort, not both',
    ],
    [['list', '--added', '--in-text'], 'not both'],
  ])('claims %j: %s', (args, says) => refused(school(...args), says));
});
