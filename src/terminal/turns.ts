/** How long work goes on before signals, timers and new input are heard. */
const SLICE_MS = 10;
/** How long work waits for what pours in, so that a Ctrl-C at the end of it is soon read. */
const GATHER_MS = 100;

/** Work that is done in slices, one in each turn of the event loop, so that signals are heard however much it is. */
interface Turns {
  /** There is something to do: it is begun in this turn of the event loop. */
  wake(): void;
  stop(): void;
}

interface Work {
  /** Does a piece of the work, and says whether there is more. */
  work(): boolean;
  /** Called after each slice. */
  rest(): void;
  /** Whether much has come since this was asked last. */
  isPouring(): boolean;
}

export function inTurns({ work, rest, isPouring }: Work): Turns {
  let next: NodeJS.Immediate | null = null;
  let workedAt = 0;
  const slice = () => {
    next = null;
    if (isPouring() && performance.now() - workedAt < GATHER_MS) return wake();
    const until = performance.now() + SLICE_MS;
    let more = true;
    while (more && performance.now() < until) more = work();
    workedAt = performance.now();
    if (more) wake();
    rest();
  };
  const wake = () => {
    if (next !== null) return;
    if (workedAt === 0) workedAt = performance.now();
    next = setImmediate(slice);
  };
  return {
    wake,
    stop() {
      if (next !== null) clearImmediate(next);
    },
  };
}

/** Between two paintings: what comes faster nobody sees. */
const PAINT_EVERY_MS = 25;
/** While much pours in, it is painted when that pauses for so long, and now and then. */
const PAUSE_MS = 50;
const MAX_UNPAINTED_MS = 1000;

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
      const wait = isPouring ? Math.min(PAUSE_MS, MAX_UNPAINTED_MS - since) : PAINT_EVERY_MS - since;
      if (wait <= 0) now(value);
      else timer = setTimeout(() => now(value), wait);
    },
    stop: () => clearTimeout(timer),
  };
}
