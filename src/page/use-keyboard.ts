import { useLayoutEffect } from 'preact/hooks';
import { isJudged, revealedLines } from './hiding.js';
import { MOVES, type Move, NOWHERE } from './moves.js';
import type { Page } from './page-context.js';
import { effectOfKey, type KeyEffect } from './page-keys.js';

/** Listens to the keys of the page, wherever the focus is: but for fields, where they are typed. */
export function useKeyboard(page: Page): void {
  // Before the card is painted: a key that follows at once must find the entry that is on it.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!page.state.keys || page.state.help || isTyping(event)) return;
      const effect = effectOfKey(event.key);
      if (effect === null) return;
      event.preventDefault();
      follow(page, effect);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}

function isTyping({ target, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey) return true;
  return target instanceof Element && target.closest('input, select, textarea, dialog') !== null;
}

function follow(page: Page, effect: KeyEffect): void {
  const { state, act } = page;
  if (effect.does === 'move') move(page, effect.move);
  else if (effect.does === 'stance') act({ type: 'stance', statement: state.at, stance: effect.stance });
  else if (effect.does === 'act') act(effect.action);
  else if (effect.does === 'reveal') reveal(page);
  else if (effect.does === 'back') history.back();
  else if (effect.does === 'forward') history.forward();
  else focusOn(page, effect.on);
}

const FOCUSED = {
  search: '#search',
  outline: '[role="tree"] [tabindex="0"]',
  card: '#card-title',
} as const;

/** Sets the focus at once, so that what is typed next arrives there; an outline that is not shown is shown first. */
function focusOn({ state, act }: Page, part: keyof typeof FOCUSED): void {
  const focus = () => document.querySelector<HTMLElement>(FOCUSED[part])?.focus();
  if (part === 'outline' && !state.panes.has('outline')) {
    act({ type: 'toggle-pane', pane: 'outline' });
    requestAnimationFrame(focus);
  } else focus();
}

function move({ model, state, act, goTo }: Page, to: Move): void {
  const found = MOVES[to](model.view, state.at);
  if (found === null) act({ type: 'say', words: NOWHERE[to] });
  else goTo(found);
}

function reveal({ model, state, act }: Page): void {
  const { at } = state;
  if (isJudged(model, state, at)) act({ type: 'say', words: 'Nothing is hidden on this card.' });
  else act({ type: 'reveal', statement: at, lines: revealedLines(model, state, at) + 1 });
}
