import { expect, test } from 'vitest';
import { COMMANDS } from '../src/command-list.js';
import { claims } from './helpers/cli.js';

test.each(COMMANDS)(
  '$name is in the list of all commands, with its summary on one line',
  async ({ name, summary }) => {
    const { out } = await claims(['help', 'commands'], { env: { COLUMNS: '80' } });
    const line = out.split('\n').find((each) => each.trim().split(' ')[0] === name);
    expect(line).toContain(summary);
  },
);

test.each(COMMANDS)('$name is named on the first page of help', async ({ name }) => {
  expect((await claims(['--help'])).out).toMatch(new RegExp(`\\b${name}\\b`));
});
