import { requestOf } from './request.js';
import type { Syntax } from './scan.js';
import type { Shell } from './shell.js';

/**
 * Fish matches, lists and quotes by itself: a line is a candidate, taken literally, a tab parts it from its meaning.
 * `commandline` gives what was typed as it was written; nothing of it is expanded.
 */
const SCRIPT = `# Completion of claims for fish. In ~/.config/fish/config.fish: claims completion fish | source
function __claims_complete
    claims complete --shell fish -- (commandline -cp) </dev/null 2>/dev/null
end
complete --command claims --erase
complete --command claims --no-files --arguments '(__claims_complete)'
`;

/** How fish takes a line apart (fish documentation, "The fish language": Quotes, Escaping characters). */
export const FISH: Syntax = {
  sign: '\\',
  // Letters and digits make characters of their own: \\n, \\x41, \\u00e4. Nobody needs them here.
  escaped: (char) => (/[\w]/.test(char) ? null : char.replace('\n', '')),
  inQuotes: { "'": "'\\", '"': '"$\\\n' },
  doubles: false,
  expands: /\$|[({]/y,
  expandsInDouble: /\$/y,
  separators: ';|&)\n',
};

export const fish: Shell = {
  script: SCRIPT,
  match: 'part',
  tilde: 'kept',
  read(handed) {
    // The shell hands over a line that has several as several words.
    return requestOf(handed.join('\n'), FISH, (candidates, value, current) =>
      candidates
        .filter((candidate) => candidate.tilde || keepsTilde(candidate.word, value, current.open !== null))
        .map(({ word, meaning }) => `${word}\t${meaning}\n`)
        .join(''),
    );
  },
};

/**
 * Fish never quotes a `~` at the beginning of a candidate: it stays a `~` only where the candidate is put in after a
 * quote, or after the `~` itself.
 */
function keepsTilde(word: string, typed: string, isQuoted: boolean): boolean {
  if (!word.startsWith('~')) return true;
  return word.startsWith(typed) && (isQuoted || typed !== '');
}
