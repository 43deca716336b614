import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ending } from '../../src/explore/ending.js';
import type { Painted } from '../../src/explore/painted.js';
import { playerOf } from '../../src/explore/player.js';
import type { WindowProgram } from '../../src/explore/window-program.js';
import type { Typed } from '../../src/terminal/key-names.js';

/** A program that notes what it hears: `/` begins a line, Enter ends it, `q` leaves. */
interface Noted {
  readonly heard: readonly string[];
  readonly line: string | null;
}

const FRAME: Painted = { lines: [], cursor: null };

const noting: WindowProgram<Noted, Painted> = {
  start: { heard: [], line: null },
  frame: () => FRAME,
  press({ heard, line }, name) {
    if (line !== null)
      return name === 'return' ? { heard: [...heard, `line ${line}`], line: null } : { heard, line };
    return name === '/' ? { heard, line: '' } : { heard: [...heard, name], line };
  },
  isWriting: ({ line }) => line !== null,
  write: ({ heard, line }, text) => ({ heard, line: line + text }),
  say: ({ heard, line }, sentence) => ({ heard: [...heard, sentence], line }),
  isOver: ({ heard }) => heard.at(-1) === 'q',
  interrupted: ({ heard, line }) => (line === null ? null : { heard, line: null }),
};

/** Plays batches, each when the one before was played; says what was heard at last, and how it ended. */
async function played(
  batches: readonly (readonly Typed[])[],
  { program = noting, suspends = true } = {},
): Promise<{ state: Noted; ending: Ending | null; flood: boolean; shown: number; stopped: number }> {
  let state = program.start;
  let ending: Ending | null = null;
  let shown = 0;
  let stopped = 0;
  const player = playerOf(program, {
    frame: () => FRAME,
    show: (now) => {
      state = now;
      shown += 1;
    },
    run: (errand) => errand({ command: () => {}, lend: (use) => use(new AbortController().signal) }),
    suspend: () => {
      stopped += 1;
      return suspends;
    },
    over: (ended) => {
      ({ ending, state } = ended);
    },
  });
  for (const batch of batches) {
    player.take(batch);
    await new Promise(setImmediate);
  }
  // A program may be busy for longer than a slice: it is done when it has shown the last batch.
  for (let i = 0; i < 50; i += 1) await new Promise(setImmediate);
  return { state, ending, flood: player.isInFlood(), shown, stopped };
}

const text = (one: string): Typed => ({ text: one });
const key = (one: string): Typed => ({ key: one });

describe('keys are played in their order', () => {
  test('text as single keys where nothing is written, as one piece where something is', async () => {
    const { state } = await played([[text('n /now up'), key('return'), text('語🙂'), key('up')]]);
    expect(state.heard).toEqual(['n', 'space', 'line now up', '語', '🙂', 'up']);
  });

  test('a paste goes into the line as it is, and nowhere else', async () => {
    const { state } = await played([[{ paste: 'q\r' }, text('/'), { paste: 'a\nq' }, key('return')]]);
    expect(state.heard).toEqual(['You cannot paste here.', 'line a\nq']);
  });

  test('however they are cut into batches, the same is heard', async () => {
    const typed = fc.array(
      fc.oneof(
        fc.constantFrom('n', '/', 'up', 'abc', '語 🙂').map(text),
        fc.constantFrom('return', 'up').map(key),
        fc.constantFrom('x', 'a b').map((paste): Typed => ({ paste })),
      ),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(typed, async (all) => {
        const { state } = await played([all]);
        expect((await played(all.map((one) => [one]))).state).toEqual(state);
      }),
      { numRuns: 50 },
    );
  });

  test('what comes after the key that leaves is not played, and is known to be there', async () => {
    const one = await played([[text('nq')]]);
    expect(one).toMatchObject({ ending: 'by-user', flood: true, state: { heard: ['n', 'q'] } });
    const all = await played([[text('nqn'), key('up')], [text('n')]]);
    expect(all).toMatchObject({ ending: 'by-user', flood: true, state: { heard: ['n', 'q'] } });
    expect(await played([[text('n')], [text('q')]])).toMatchObject({ ending: 'by-user', flood: false });
  });

  test('Ctrl-C and Ctrl-Z are the window’s own; where a system has no Ctrl-Z, that is said', async () => {
    expect(await played([[key('C-c'), text('n')]])).toMatchObject({
      ending: 'by-ctrl-c',
      state: { heard: [] },
    });
    expect(await played([[key('C-z')]])).toMatchObject({ stopped: 1, state: { heard: [] } });
    expect(await played([[key('C-z')]], { suspends: false })).toMatchObject({
      stopped: 1,
      state: { heard: ['Ctrl-Z does not work on this system.'] },
    });
  });
});

describe('Ctrl-C in a line', () => {
  test('only leaves the line, and the next one ends the program', async () => {
    expect(await played([[text('/ab')], [key('C-c')], [text('n')]])).toMatchObject({
      ending: null,
      state: { heard: ['n'], line: null },
    });
    expect((await played([[text('/ab')], [key('C-c')], [key('C-c')]])).ending).toBe('by-ctrl-c');
  });

  test('together with other keys ends the program, so that none of them is played', async () => {
    const { ending, state } = await played([[text('/ab'), key('C-c'), text('nnq')]]);
    expect(ending).toBe('by-ctrl-c');
    expect(state.heard).toEqual([]);
  });
});

describe('what a key asks of the world outside', () => {
  test('is done once, while keys wait', async () => {
    let done = 0;
    const program: typeof noting = {
      ...noting,
      errand: (state) =>
        state.heard.at(-1) !== 'v'
          ? null
          : async () => {
              await new Promise(setImmediate);
              done += 1;
              return { ...state, heard: [...state.heard, 'back'] };
            },
    };
    const { state } = await played([[text('vn')]], { program });
    expect(state.heard).toEqual(['v', 'back', 'n']);
    expect(done).toBe(1);
  });
});

describe('however much there is to play', () => {
  /** Each key of this one takes its time. */
  const slow: typeof noting = {
    ...noting,
    press(state, name, typed, frame) {
      const until = performance.now() + 1;
      while (performance.now() < until);
      return noting.press(state, name, typed, frame);
    },
  };

  test('the event loop turns in between, and Ctrl-C does not wait for the end', async () => {
    let turns = 0;
    const counting = setInterval(() => (turns += 1), 1);
    const ending = await new Promise<Ending>((over) => {
      const player = playerOf(slow, {
        frame: () => FRAME,
        show: () => {},
        suspend: () => false,
        run: () => Promise.reject(new Error('nothing is asked')),
        over: ({ ending }) => over(ending),
      });
      // Some minutes of work.
      player.take([text('n'.repeat(200_000))]);
      player.take([key('C-c')]);
    });
    clearInterval(counting);
    expect(ending).toBe('by-ctrl-c');
    // On a busy machine the slices in between can be few; that the loop turned at all is what matters.
    expect(turns).toBeGreaterThan(0);
  });
});
