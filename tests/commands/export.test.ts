import { expect, test } from 'vitest';
import { EXPORTS } from '../../src/formats/exports.js';
import { claims } from '../helpers/cli.js';

test.each(Object.entries(EXPORTS))(
  'the help on export says of %s what it is, and what it leaves out',
  async (name, form) => {
    const { out } = await claims(['export', '--help', '--width', '120']);
    const lines = out.split('\n').filter((line) => line.trimStart().startsWith(`${name} `));
    expect(lines.map((line) => line.trim().slice(name.length).trim())).toEqual([form.summary, form.loses]);
  },
);
