import { useLayoutEffect, useRef } from 'preact/hooks';
import { LEGEND } from './legend.js';
import { usePage } from './page-context.js';
import { keyName, PAGE_KEYS } from './page-keys.js';

/** What the signs mean, and the list of keys, as a dialog. */
export function KeyHelp() {
  const { state, act } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (state.help) dialog.current?.showModal();
    else dialog.current?.close();
  }, [state.help]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="keys-title"
      onClose={() => state.help && act({ type: 'help', open: false })}
    >
      <header>
        <h2 id="keys-title">Signs and keys</h2>
        <button type="button" onClick={() => act({ type: 'help', open: false })}>
          Close
        </button>
      </header>
      <dl class="keys">
        {LEGEND.map(([sign, means]) => (
          <div key={means}>
            <dt>{sign}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <dl class="keys">
        {PAGE_KEYS.map(({ keys, means }) => (
          <div key={means}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{keyName(key)}</kbd>
              ))}
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <p>In the outline, the arrow keys move, open and close branches, and Enter shows the card.</p>
      <label class="check">
        <input
          type="checkbox"
          checked={state.keys}
          onChange={({ currentTarget }) => act({ type: 'keys', on: currentTarget.checked })}
        />
        Use these keys
      </label>
    </dialog>
  );
}
