import { describe, expect, test } from 'vitest';
import { type Frame, frameOf } from '../../src/explore/frame.js';
import { actionForKey } from '../../src/explore/key-actions.js';
import { linesOfPages } from '../../src/explore/lines-in-sight.js';
import { modeOf } from '../../src/explore/modes.js';
import { overlayRows } from '../../src/explore/overlay.js';
import { reduce } from '../../src/explore/reduce.js';
import { type State, startState } from '../../src/explore/state.js';
import { decoder } from '../../src/terminal/decode.js';
import { look, view } from '../helpers/maps.js';
import { walk } from '../helpers/walks.js';

/** What people do without thinking who come from less, vim, tig or lazygit, and what they expect. */

const reason = (n: number) => `
      - id: reason-${n}
        text: Reason number ${n}.
        at: ${n}.1
        evidence:
          - {id: fact-${n}, text: A fact about it., source: book-${n}}`;
const SOURCES = [1, 2, 3]
  .map((n) => `\n  book-${n}: {title: Book ${n}, URL: https://example.org/${n}}`)
  .join('');
const MAP = view(
  `sources:${SOURCES}
claims:
  - id: t
    text: The thesis.
    reasons:${[1, 2, 3].map(reason).join('')}
      - id: long
        text: "${'A very long text goes on and on. '.repeat(60)}"
counterpoints:
  - {id: Doubt, text: Not so., attacks: long}`,
);
const CARDS = ['t', 'reason-1', 'fact-1', 'reason-2', 'fact-2', 'reason-3', 'fact-3', 'long', 'Doubt'];
const ON = walk({ of: MAP });
const SIZE = { columns: 60, rows: 24 };

/** The bytes of keys that have no sign of their own. */
const BYTES: Readonly<Record<string, string>> = {
  Enter: '\r',
  Esc: '\u001b[27u',
  Space: ' ',
  Tab: '\t',
  Backspace: '\u007f',
  Down: '\u001b[B',
  Up: '\u001b[A',
  Left: '\u001b[D',
  Right: '\u001b[C',
  Home: '\u001b[H',
  End: '\u001b[F',
  PgDn: '\u001b[6~',
  PgUp: '\u001b[5~',
  F1: '\u001bOP',
  F5: '\u001b[15~',
  'Alt-b': '\u001bb',
};

/** Keys as bytes: `/fact<Enter>`, `<C-d>`. */
const bytesOf = (keys: string) =>
  keys.replace(/<(.+?)>/g, (_, name: string) =>
    name.startsWith('C-') ? String.fromCharCode(name.charCodeAt(2) & 0x1f) : BYTES[name]!,
  );

const frame = (state: State): Frame => frameOf(ON, state, SIZE, look(SIZE.columns));

/** The state after the keys that a terminal sends as these bytes. */
function typed(keys: string, from: State): State {
  let state = from;
  for (const piece of decoder().feed(Buffer.from(bytesOf(keys)))) {
    const names = 'text' in piece ? Array.from(piece.text) : ['key' in piece ? piece.key : ''];
    for (const name of names) {
      const action = actionForKey(name === ' ' ? 'space' : name, name, ON, state);
      state = reduce(ON, state, action, frame(state).extent);
    }
  }
  return state;
}

const card = (id: string) => startState(MAP.map.byId.get(id)!);

/** Each: the program, where it begins, the keys, and what is to be seen afterwards. */
const REFLEXES: readonly (readonly [from: string, at: string, keys: string, shows: string])[] = [
  ['less', 't', 'q', 'over'],
  ['less', 't', 'Q', 'over'],
  ['less', 't', ':q<Enter>', 'over'],
  ['less', 't', 'ZZ', 'over'],
  ['vim', 't', ':q!<Enter>', 'over'],
  ['vim', 't', ':wq<Enter>', 'over'],
  ['vim', 't', 'ZQ', 'over'],
  ['vim', 't', 'Z<Esc>', 'card t'],
  ['less', 't', '?q', 'card t'],
  ['less', 't', '?Q', 'over'],
  ['tig', 't', 'tq', 'card t'],
  ['lazygit', 't', 's<Esc>', 'card t'],
  ['lazygit', 't', 'd<Backspace>', 'card t'],
  ['lazygit', 't', 'F1', 'card t'],
  ['tig', 't', '<F1>', 'page keys'],
  ['vim', 't', ':help<Enter>', 'page keys'],
  ['less', 'long', '<Space>', 'a page down'],
  ['less', 'long', '<Down>', 'line 1'],
  ['vim', 'long', 'j', 'line 1'],
  ['vim', 'long', 'jjk', 'line 1'],
  ['less', 'long', '<C-d>', 'half a page down'],
  ['less', 'long', '<C-d><C-u>', 'line 0'],
  ['less', 'long', '<C-f><C-b>', 'line 0'],
  ['less', 'long', '<PgDn>', 'a page down'],
  ['less', 'long', '<C-e><C-y>', 'line 0'],
  ['vim', 'long', '5j', 'line 5'],
  ['less', 'reason-1', '<Space>', 'card fact-1'],
  ['less', 'reason-1', '<Down>', 'card fact-1'],
  ['vim', 'reason-1', '3j', 'card fact-2'],
  ['vim', 'fact-2', '2k', 'card fact-1'],
  ['vim', 'reason-1', 'l', 'card fact-1'],
  ['vim', 'reason-1', 'h', 'card t'],
  ['vim', 't', 'G', 'card Doubt'],
  ['vim', 'long', 'gg', 'card t'],
  ['less', 'long', '<Home>', 'card t'],
  ['less', 't', '<End>', 'card Doubt'],
  ['vim', 't', '4G', 'card reason-2'],
  ['less', 't', '50%', 'card fact-2'],
  ['less', 't', '99G', 'card Doubt'],
  ['vim', 't', '4<Esc>j', 'card reason-1'],
  ['less', 't', '/fact<Enter>n', 'card fact-2'],
  ['less', 't', '/fact<Enter>nN', 'card fact-1'],
  ['less', 't', '/fact<Enter><Esc>n', 'card reason-2'],
  ['less', 't', '?G', 'last line'],
  ['less', 't', '?Gg', 'line 0'],
  ['less', 't', '?<End><Home>', 'line 0'],
  ['less', 't', '?5j', 'line 5'],
  // The line above it says how many there are above.
  ['less', 't', '?7G', 'line 5'],
  ['less', 't', '?100%', 'last line'],
  ['less', 't', '?d', 'half a page down'],
  ['less', 't', '?du', 'line 0'],
  ['less', 't', '?<Space>b', 'line 0'],
  ['less', 't', '?f', 'a page down'],
  ['less', 't', '?<Enter>', 'line 1'],
  ['less', 't', '?/copy<Enter>', 'seen *copy*'],
  ['less', 't', '?/editor<Enter>q', 'card t'],
  ['vim', 't', '?/editor<Enter><Esc>', 'seen Search cleared.'],
  ['vim', 't', '?/editor<Enter><Esc>', 'page keys'],
  ['vim', 't', '?/editor<Enter><Esc><Esc>', 'card t'],
  ['vim', 't', '?/zebra<Enter><Esc>', 'page keys'],
  ['vim', 't', '?/zebra<Enter><Esc><Esc>', 'card t'],
  ['tig', 't', 'tg/reason-3<Enter><Esc>', 'row reason-3'],
  ['tig', 't', 'tg/reason-3<Enter><Esc><Esc>', 'card t'],
  ['tig', 't', 'tg/zebra<Enter><Esc>', 'page tree'],
  ['tig', 't', 'tg/zebra<Enter>n', 'row reason-1'],
  ['tig', 't', 'tG', 'row long'],
  ['tig', 't', 't/reason-3<Enter>', 'row reason-3'],
  ['vim', 't', 't3j', 'row reason-3'],
  ['lazygit', 't', 'tjl', 'row reason-1, 6 rows'],
  ['lazygit', 't', 'tj<Right><Right>', 'row fact-1, 6 rows'],
  ['vim', 't', 'tjlh', 'row reason-1, 5 rows'],
  ['vim', 't', 'tjllh', 'row reason-1, 6 rows'],
  ['vim', 't', 'jj<C-o>', 'card reason-1'],
  ['vim', 't', ':doubt<Enter>', 'card Doubt'],
  ['vim', 't', ':5<Enter>', 'card fact-2'],
  ['vim', 't', ':2.1<Enter>', 'card reason-2'],
  ['vim', 't', ':fact<Down><Down><Enter>', 'card fact-2'],
  ['vim', 't', ':fact<Enter>', 'types fact'],
  ['vim', 't', ':fac<Tab>', 'types fact-'],
  ['bash', 't', '/one two<Left><Left><Left><C-k>', 'types one '],
  ['bash', 't', '/two<C-a>one <C-e>!', 'types one two!'],
  ['bash', 't', '/one two<C-w><C-w><C-u>x', 'types x'],
  ['bash', 't', '/one two<Alt-b>X', 'types one Xtwo'],
  ['bash', 't', '/fact<Enter>/<Up>', 'types fact'],
  ['bash', 't', '/one<C-d>', 'types one'],
  ['vim', 't', '/one<Esc>', 'card t'],
  ['less', 't', '/<Backspace>', 'card t'],
  ['less', 'fact-2', 'v', 'asks edit fact-2'],
  ['tig', 'fact-2', 'tje', 'page summary'],
  ['less', 't', 'r', 'asks reload'],
  ['tig', 't', 'R', 'asks reload'],
  ['lazygit', 'fact-2', 'o', 'asks browse https://example.org/2'],
  ['lazygit', 'reason-3', 'o', 'asks browse https://example.org/3'],
  ['lazygit', 'fact-2', 'y', 'asks copy fact-2'],
  ['vim', 'fact-2', 'Y', 'asks copy A fact about it.'],
  ['lazygit', 't', 'tjy', 'asks copy reason-1'],
  ['lazygit', 't', '<Tab><Enter>', 'card reason-1'],
  ['lazygit', 't', '<Tab><Esc>j', 'card reason-1'],
  ['lazygit', 't', '3<Enter>', 'card reason-3'],
];

/** What there is to see of a state, in the words of the table. */
function seen(state: State, expected: string): string {
  const [what] = expected.split(' ');
  const { extent, lines } = frame(state);
  const rows = overlayRows(state);
  switch (what) {
    case 'over':
      return state.isOver ? 'over' : 'not over';
    case 'card':
      return modeOf(state) === 'card' ? `card ${state.at.id}` : modeOf(state);
    case 'page':
      return `page ${state.overlay?.name}`;
    case 'line':
      return `line ${state.scroll}`;
    case 'a':
      return state.scroll === linesOfPages(1, extent.height) ? expected : `line ${state.scroll}`;
    case 'half':
      return state.scroll === linesOfPages(0.5, extent.height) ? expected : `line ${state.scroll}`;
    case 'last':
      return state.scroll === extent.maxScroll ? 'last line' : `line ${state.scroll}`;
    case 'row':
      return `row ${rows?.[state.row]?.statement.id}${expected.includes(',') ? `, ${rows?.length} rows` : ''}`;
    case 'types':
      return `types ${state.typing?.text}`;
    case 'asks':
      return `asks ${asked(state)}`;
    default:
      return lines.some((line) => line.includes(expected.slice(5))) ? expected : lines.join('\n');
  }
}

function asked({ request }: State): string {
  switch (request?.does) {
    case 'copy':
      return `copy ${request.text}`;
    case 'browse':
      return `browse ${request.address}`;
    case 'edit':
      return `edit ${request.statement.id}`;
    default:
      return String(request?.does);
  }
}

describe('the walk does what hands expect', () => {
  test('on a small map', () => {
    expect(ON.steps.map(({ id }) => id)).toEqual(CARDS);
  });

  test.each(REFLEXES)('%s, on %s: %s, %s', (_, at, keys, shows) => {
    expect(seen(typed(keys, card(at)), shows)).toBe(shows);
  });

  test('no key but those that leave elsewhere, too, ends the walk', () => {
    const leaving = ['q', 'Q'];
    const keys = [
      ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)),
      ...Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => `<C-${letter}>`),
      ...Object.keys(BYTES).map((name) => `<${name}>`),
    ].filter((key) => !leaving.includes(key));
    expect(keys.filter((key) => typed(key, card('fact-1')).isOver)).toEqual([]);
  });
});
