import { expect, test } from 'vitest';
import { COMMANDS } from '../src/command-list.js';
import { claims } from './helpers/cli.js';

test.each(COMMANDS)('$name is in the help, with its summary on one line', async ({ name, summary }) => {
  const { out } = await claims(['--help'], { env: { COLUMNS: '80' } });
  const line = out.split('\n').find((each) => each.trim().split(' ')[0] === name);
  expect(line).toContain(summary);
});
