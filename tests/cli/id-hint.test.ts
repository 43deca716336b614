import { describe, expect, test } from 'vitest';
import { idHint } from '../../src/cli/id-hint.js';

const IDS = ['sleep-suffers', 'start-later', 'bus-cost', 'bus-late', 'bus-full', 'bus-old'];

describe('what somebody means by an id that is not there', () => {
  test.each([
    ['start-latr', 'did you mean "start-later"?'],
    ['my.yaml', 'to read a file, use -f my.yaml'],
    ['9.3', 'to list what is at the place 9.3, try: claims list --at 9.3'],
    ['sufers', 'did you mean "sleep-suffers"?'],
    ['buss', 'did you mean the word "bus"? To search for it: claims list bus'],
    ['zebra', '"claims list --format ids" lists all ids'],
  ])('%s: %s', (typed, says) => expect(idHint(typed, IDS, 'claims')).toBe(says));
});
