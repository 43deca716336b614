import { quoteForBash } from './bash-quotes.js';
import { POSIX } from './posix.js';
import { requestOf } from './request.js';
import type { ScannedWord } from './scan.js';
import type { Candidate, Shell } from './shell.js';

/**
 * Readline puts in what the function hands back as it is: so every candidate comes quoted, as one element of the
 * array, and never through `compgen -W`, which expands it. What was typed is passed on as one word and never
 * evaluated. The first line of the answer says whether a space follows.
 */
const SCRIPT = `# Completion of claims for bash. In ~/.bashrc: source <(claims completion bash)
__claims_complete() {
    local line=\${COMP_LINE-} reply space
    COMPREPLY=()
    reply=$(claims complete --shell bash -- "\${line:0:\${COMP_POINT:-0}}" "\${COMP_WORDBREAKS-}" </dev/null 2>/dev/null) || return 0
    {
        IFS= read -r space || return 0
        while IFS= read -r line; do
            COMPREPLY+=("$line")
        done
    } <<<"$reply"
    if [[ $space == nospace ]]; then
        compopt -o nospace 2>/dev/null || return 0
    fi
}
complete -F __claims_complete claims
`;

export const bash: Shell = {
  script: SCRIPT,
  match: 'beginning',
  tilde: 'kept',
  read([line = '', breaks = '']) {
    return requestOf(line, POSIX, (candidates, value, current) =>
      answerOf(candidates, value, current, bashReplacedFrom(current, breaks)),
    );
  },
};

/**
 * The place in a word from which readline replaces it: after the quote that is open, or after the last bare character
 * that parts words for it. Bash lets `:` and `=` do that, too (COMP_WORDBREAKS); `@` belongs to what is replaced.
 * Source: `_rl_find_completion_word` in readline's complete.c.
 */
export function bashReplacedFrom({ raw, bare, open }: ScannedWord, breaks: string): number {
  if (open !== null) return open.from;
  for (let at = raw.length - 1; at >= 0; at -= 1) {
    if (bare[at] && breaks.includes(raw[at]!)) return '@$'.includes(raw[at]!) ? at : at + 1;
  }
  return 0;
}

/** The candidates as what replaces the word from a place on. */
function answerOf(
  candidates: readonly Candidate[],
  value: string,
  { open, valueAt }: ScannedWord,
  from: number,
): string {
  const kept = value.slice(0, valueAt[from]);
  const endings = candidates
    .filter(({ word }) => word.startsWith(kept))
    .map(({ word, tilde, ends }) => ({ text: word.slice(kept.length), tilde: tilde && from === 0, ends }));
  const space = endings.length === 1 && !endings[0]!.ends ? 'nospace' : 'space';
  return [space, ...quoteForBash(endings, open?.quote ?? null)].map((line) => `${line}\n`).join('');
}
