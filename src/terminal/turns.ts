/** How long work goes on before signals, timers and new input are heard, in milliseconds. */
const SLICE = 10;
/** How long work waits for what pours in, so that a Ctrl-C at the end of it is soon read; milliseconds. */
const GATHER = 100;

/** Work that is done in slices, one in each turn of the event loop, so that signals are heard however much it is. */
interface Turns {
  /** There is something to do: it is begun in this turn of the event loop. */
  wake(): void;
  stop(): void;
}

interface Work {
  /** Does a piece of the work, and says whether there is more. */
  step(): boolean;
  /** Called after each slice. */
  rest(): void;
  /** Whether much has come since this was asked last. */
  isPouring(): boolean;
}

export function inTurns({ step, rest, isPouring }: Work): Turns {
  let next: NodeJS.Immediate | null = null;
  let worked = 0;
  const slice = () => {
    next = null;
    if (isPouring() && performance.now() - worked < GATHER) return wake();
    const until = performance.now() + SLICE;
    let more = true;
    while (more && performance.now() < until) more = step();
    worked = performance.now();
    if (more) wake();
    rest();
  };
  const wake = () => {
    if (next !== null) return;
    if (worked === 0) worked = performance.now();
    next = setImmediate(slice);
  };
  return {
    wake,
    stop() {
      if (next !== null) clearImmediate(next);
    },
  };
}

/** Between two paintings, in milliseconds: more than these nobody sees. */
const BLINK = 25;
/** While much pours in, it is painted when that pauses for so long, and now and then. */
const PAUSE = 50;
const NOW_AND_THEN = 1000;

/** Paints what it was given last, and not more often than is of use. */
interface Painter<T> {
  /**
   * While much pours in, hardly anything is painted: a terminal can be one that reads nothing before it has written
   * all, and then each would wait for the other for ever.
   */
  show(value: T, isPouring: boolean): void;
  stop(): void;
}

export function painter<T>(paint: (value: T) => void): Painter<T> {
  let last = Number.NEGATIVE_INFINITY;
  let timer: NodeJS.Timeout | undefined;
  const now = (value: T) => {
    last = performance.now();
    paint(value);
  };
  return {
    show(value, isPouring) {
      clearTimeout(timer);
      const since = performance.now() - last;
      const wait = isPouring ? Math.min(PAUSE, NOW_AND_THEN - since) : BLINK - since;
      if (wait <= 0) now(value);
      else timer = setTimeout(() => now(value), wait);
    },
    stop: () => clearTimeout(timer),
  };
}
