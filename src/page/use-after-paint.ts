import { useEffect, useState } from 'preact/hooks';

/** Makes something once the page was painted, so that nobody waits for it; until then there is what was made before, or null. */
export function useAfterPaint<Made>(make: () => Made, inputs: readonly unknown[]): Made | null {
  const [made, setMade] = useState<Made | null>(null);
  // An effect runs after the next frame.
  useEffect(() => setMade(() => make()), inputs);
  return made;
}
