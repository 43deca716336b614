import { useLayoutEffect } from 'preact/hooks';
import { headlineOf } from '../map/headline.js';
import type { PageModel } from './page-model.js';
import type { PageAction } from './state.js';

/** Puts on the card what the address names, at first and whenever it changes: so links, deep links and the back button work. */
export function useArrivals({ view: { map } }: PageModel, act: (action: PageAction) => void): void {
  // Before the page is painted, as its keys: a key that follows at once leads to an entry, too.
  useLayoutEffect(() => {
    const arrive = () => {
      const id = idIn(location.hash);
      const statement = id === '' ? map.thesis : map.byId.get(id);
      if (statement === undefined) {
        act({ type: 'say', words: `There is no entry “${id}”.` });
        return false;
      }
      act({ type: 'arrive', at: statement });
      document.title = `${headlineOf(statement)} – ${map.header.title}`;
      act({ type: 'say', words: headlineOf(statement) });
      return true;
    };
    const arriveLater = () => {
      if (!arrive()) return;
      focusCard();
      showCard();
    };
    // A page that was just opened stays at its beginning.
    arrive();
    addEventListener('hashchange', arriveLater);
    return () => removeEventListener('hashchange', arriveLater);
  }, [map, act]);
}

/** Sets the focus on the title of the card, unless it is somewhere beside the card. */
function focusCard(): void {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body || activeElement.closest('.reading'))
    document.getElementById('card-title')?.focus({ preventScroll: true });
}

/** Where the panes are one below the other, as in the style. */
const ONE_COLUMN = '(max-width: 699px)';

/** Brings the card into sight, once what is above it is drawn. */
export function showCard(): void {
  requestAnimationFrame(() => {
    if (matchMedia(ONE_COLUMN).matches) document.querySelector('.card')?.scrollIntoView({ block: 'start' });
    else document.getElementById('card-title')?.scrollIntoView({ block: 'nearest' });
  });
}

function idIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
