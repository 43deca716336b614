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
