import { cut } from '../render/cut.js';
import { padToWidth, widestText } from '../render/width.js';
import { POSIX } from './posix.js';
import { scanWord } from './scan.js';
import type { Candidate, Shell, Word } from './shell.js';

/**
 * `compadd` matches, lists and quotes by itself: candidates reach it as elements of arrays and are taken literally.
 * The words are passed on as they were written and never expanded. An answer has these lines: how many characters of
 * the word are left alone (`~/`); whether each candidate has a line of the list for itself; how many candidates end a
 * word; those, and what is listed for each; then those that go on, and what is listed for each.
 */
const SCRIPT = `#compdef claims
# Completion of claims for zsh. In ~/.zshrc: source <(claims completion zsh)
_claims() {
  emulate -L zsh
  local reply
  local -a before lines long whole shown
  before=("\${(@)words[1,CURRENT-1]}")
  reply=$(claims complete --shell zsh -- "\${COLUMNS:-80}" "$QIPREFIX$PREFIX" "\${(@)before}" </dev/null 2>/dev/null) || return 1
  lines=("\${(@f)reply}")
  [[ \${lines[1]} == <-> && \${lines[3]} == <-> ]] || return 1
  if (( lines[1] > 0 )); then
    compset -p \${lines[1]} || return 1
  fi
  [[ \${lines[2]} == lines ]] && long=(-l)
  local -i count=\${lines[3]} found=1
  shift 3 lines
  if (( count > 0 )); then
    whole=("\${(@)lines[1,count]}")
    shown=("\${(@)lines[count+1,2*count]}")
    shift $(( 2 * count )) lines
    compadd $long -d shown -a whole && found=0
  fi
  count=$(( \${#lines} / 2 ))
  if (( count > 0 )); then
    whole=("\${(@)lines[1,count]}")
    shown=("\${(@)lines[count+1,2*count]}")
    compadd $long -S '' -d shown -a whole && found=0
  fi
  return found
}
() {
  emulate -L zsh
  if (( \${+compstate} )); then
    _claims
    return
  fi
  if (( ! \${+functions[compdef]} )); then
    autoload -Uz compinit && compinit -i
  fi
  compdef _claims claims
}
`;

/** What is listed before a meaning is cut to this many columns. */
const MAX_NAME_COLUMNS = 40;

export const zsh: Shell = {
  script: SCRIPT,
  match: 'part',
  tilde: 'kept',
  read([columns = '', typed = '', ...before]) {
    const current = wordOf(typed);
    const { value } = current;
    if (value === null) return null;
    return {
      before: before.slice(1).map(wordOf),
      typed: { value, tilde: current.tilde },
      // Zsh completes the names of files after > and < by itself.
      redirects: false,
      answer: (candidates) => answerOf(candidates, Number(columns) || 80),
    };
  },
};

/** A word as it was written; what is more than one word is not known. */
function wordOf(raw: string): Word {
  const word = scanWord(raw, 0, POSIX);
  return word === null || word.end < raw.length ? { value: null, known: '', tilde: false } : word;
}

function answerOf(candidates: readonly Candidate[], columns: number): string {
  const home = candidates.every(({ tilde }) => tilde) ? homePart(candidates[0]?.word ?? '') : '';
  const long = candidates.some(({ meaning }) => meaning !== '');
  const whole = candidates.filter(({ ends }) => ends);
  const begun = candidates.filter(({ ends }) => !ends);
  const width = Math.min(MAX_NAME_COLUMNS, widestText(candidates.map(({ listed }) => listed)));
  const words = (some: readonly Candidate[]) => some.map(({ word }) => word.slice(home.length));
  const shown = (some: readonly Candidate[]) =>
    some.map(({ listed, meaning }) =>
      long ? cut(`${padToWidth(listed, width)}  ${meaning}`.trimEnd(), columns - 1, '…') : listed,
    );
  return [
    String(home.length),
    long ? 'lines' : 'columns',
    String(whole.length),
    ...words(whole),
    ...shown(whole),
    ...words(begun),
    ...shown(begun),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** `~/` or `~name/`, which zsh would quote in a candidate. */
function homePart(path: string): string {
  return /^~[^/]*\/(?=.)/.exec(path)?.[0] ?? '';
}
