import { describe, expect, test } from 'vitest';
import { Failure } from '../../src/cli/failure.js';
import { failureMessage } from '../../src/cli/failure-message.js';
import { claims, folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';

const cwd = folder({ 'claims.yaml': SCHOOL });
const school = (...args: string[]) => claims(args, { cwd });

describe('a word of 5,000 letters', () => {
  const long = 'w'.repeat(5000);
  test.each([
    [[long]],
    [['list', `--${long}`]],
    [['list', `--${long}=x`]],
    [['show', long]],
    [['tree', `a, ${long}`]],
    [['chain', 'a', long]],
    [['list', '--tag', long]],
    [['list', `--tag=!${long}`]],
    [['list', '--kind', `claim,${long}`]],
    [['list', '--format', long]],
    [['list', '--sort', long]],
    [['list', '--as-of', long]],
    [['list', '--width', long]],
    [['list', '--fields', `id,${long}`]],
    [['list', '-f', long]],
    [['list', '-o', long]],
    [['list', '-o', `x.${long}`]],
    [['list', '-f', long, '-f', `${long}x`]],
    [['evaluate', '--drop', long]],
    [['evaluate', `${long} -> ${long}`]],
    [['prep', long]],
    [['prep', 'brief', long]],
    [['drill', long]],
    [['help', long]],
    [['completion', long]],
    [['check', '--text', long]],
    [['list', `${long} ${long}`]],
  ])('is not repeated whole by claims %j', async (args) => {
    const { err } = await school(...args);
    expect(err).not.toBe('');
    expect(err.length).toBeLessThan(1000);
  });
});

test('a message breaks at words in a narrow window, and is one line in a file', () => {
  const failure = new Failure('usage', 'there is no entry "sleep"; did you mean "sleep-suffers"?');
  expect(failureMessage(failure, [], 30).split('\n')).toEqual([
    'claims: there is no entry',
    '"sleep"; did you mean',
    '"sleep-suffers"?',
  ]);
  expect(failureMessage(failure, [])).toBe(`claims: ${failure.message}`);
});
