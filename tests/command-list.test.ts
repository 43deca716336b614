import { expect, test } from 'vitest';
import { COMMANDS, commandSummary } from '../src/command-list.js';
import { claims } from './helpers/cli.js';

test.each(COMMANDS.map((listed) => [listed.name, listed] as const))(
  '%s is in the help, with all that its summary lists',
  async (name, listed) => {
    const { out } = await claims(['--help'], { env: { COLUMNS: '200' } });
    const line = out
      .split('\n')
      .find((each) => each.trimStart().startsWith(`${name} `) || each.trim() === name);
    expect(line).toContain(await commandSummary(listed));
    for (const named of (await listed.lists?.()) ?? []) expect(line).toContain(named);
  },
);
