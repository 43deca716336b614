import { expect, test } from 'vitest';
import { claims, folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';

const cwd = folder({ 'claims.yaml': SCHOOL });
const school = (...args: string[]) => claims(args, { cwd });

test('the commands that the overview offers name the file, as a shell takes it', async () => {
  const dir = folder({ "it's mine.yaml": SCHOOL });
  expect((await claims(['-f', "it's mine.yaml"], { cwd: dir })).out).toContain(
    "claims show sleep-suffers -f 'it'\\''s mine.yaml'",
  );
  expect((await school()).out).toMatch(/claims show sleep-suffers\n/);
});
