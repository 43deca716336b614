/** How long work goes on before signals, timers and new input are heard, in milliseconds. */
const SLICE = 10;

/** Work that is done in slices, one in each turn of the event loop, so that signals are heard however much it is. */
export interface Turns {
  /** There is something to do: it is begun in this turn of the event loop. */
  wake(): void;
  stop(): void;
}

/** `step` does a piece of the work and says whether there is more; `rest` is called after each slice. */
export function inTurns(step: () => boolean, rest: () => void): Turns {
  let next: NodeJS.Immediate | null = null;
  const slice = () => {
    next = null;
    const until = performance.now() + SLICE;
    let more = true;
    while (more && performance.now() < until) more = step();
    if (more) wake();
    rest();
  };
  const wake = () => {
    next ??= setImmediate(slice);
  };
  return {
    wake,
    stop() {
      if (next !== null) clearImmediate(next);
    },
  };
}

/** Calls at once, or when so many milliseconds have passed since the last call; of several that wait, the last. */
export function atMostEvery<T>(milliseconds: number, call: (value: T) => void) {
  let last = Number.NEGATIVE_INFINITY;
  let timer: NodeJS.Timeout | undefined;
  const now = (value: T) => {
    last = performance.now();
    call(value);
  };
  return {
    call(value: T): void {
      clearTimeout(timer);
      const wait = last + milliseconds - performance.now();
      if (wait <= 0) now(value);
      else timer = setTimeout(() => now(value), wait);
    },
    stop: () => clearTimeout(timer),
  };
}
