import { useEffect, useRef } from 'preact/hooks';
import { headlineOf } from '../map/headline.js';
import { UNBROKEN_LOOK } from '../render/unbroken-look.js';
import { storyOf } from '../render/verdict-story.js';
import { targetSentence } from '../render/what-if-lines.js';
import type { Page } from './page-context.js';

/** Tells a screen reader what changes away from its focus: what follows from a supposition, and a stance that was taken. */
export function useAnnouncements({ model, state, judged, act }: Page): void {
  const { supposed, stances } = state;
  const before = useRef({ supposed, stances });
  useEffect(() => {
    const { thesis } = model.view.map;
    const earlier = before.current;
    before.current = { supposed, stances };
    if (earlier.supposed !== supposed) {
      const page = judged.pageFor(thesis);
      const told = supposed.size === 0 ? BACK : targetSentence(page, storyOf(page, UNBROKEN_LOOK));
      act({ type: 'say', words: told });
    } else if (earlier.stances !== stances) {
      const stance = stances.get(state.at);
      const name = headlineOf(state.at);
      const doing = stance === 'agree' ? 'You agree with' : 'You doubt';
      act({ type: 'say', words: stance === undefined ? `No stance on ${name}` : `${doing} ${name}` });
    }
  }, [supposed, stances]);
}

const BACK = 'The verdicts are those of the file again.';
