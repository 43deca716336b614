import { useEffect, useState } from 'preact/hooks';

/**
 * Makes something once the page was painted, so that nobody waits for it, and so many milliseconds later if nothing changes meanwhile; until
 * then there is what was made before, or null.
 */
export function useAfterPaint<Made>(make: () => Made, wait: number, inputs: readonly unknown[]): Made | null {
  const [made, setMade] = useState<Made | null>(null);
  // An effect runs after the next frame.
  useEffect(() => {
    const timer = setTimeout(() => setMade(() => make()), wait);
    return () => clearTimeout(timer);
  }, inputs);
  return made;
}
