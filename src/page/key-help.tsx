import { useEffect, useRef } from 'preact/hooks';
import { usePage } from './page-context.js';
import { keyName, PAGE_KEYS } from './page-keys.js';

/** The list of keys, as a dialog. */
export function KeyHelp() {
  const { state, act } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (state.help) dialog.current?.showModal();
    else dialog.current?.close();
  }, [state.help]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="keys-title"
      onClose={() => state.help && act({ type: 'help', open: false })}
    >
      <h2 id="keys-title">Keys</h2>
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
      <button type="button" onClick={() => act({ type: 'help', open: false })}>
        Close
      </button>
    </dialog>
  );
}
