/** How long work goes on before signals, timers and new input are heard. */
const SLICE_MS = 10;
/** While input pours in, work is put off at most this long, so that a Ctrl-C at the end of it is soon read. */
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
  afterSlice(): void;
  /** Whether much has come since this was asked last. */
  isPouring(): boolean;
}

/** Does work slice by slice once it is woken, until there is no more. */
export function inTimeSlices({ work, afterSlice, isPouring }: Work): Turns {
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
    afterSlice();
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
