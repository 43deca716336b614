import type { Meanings } from './meanings.js';

/** What the program finds around it: environment variables, and files by their places. `claims help`, the man page and the docs show both. */

export const ENVIRONMENT: Meanings = {
  CLAIMS_FILE:
    'The claims file, if -f names none; for commands that read several files, a folder or a pattern, too',
  'CLAIMS_PAGER, PAGER':
    'The pager for long text; empty or "cat" for none. If neither is set, less is the pager',
  'VISUAL, EDITOR':
    'The editor that "claims step" opens the claims file in. If neither is set, it is vi, on Windows Notepad',
  BROWSER:
    'The browser that opens pages and the addresses of sources. If not set, the usual browser of the system',
  'FORCE_COLOR, CLICOLOR_FORCE, NO_COLOR, CLICOLOR, TERM':
    'Whether there is colour; the first that is set decides. --color overrides them. vt100 and similar terminals have no colour. Without colour, a terminal still gets bold and underlined text',
  TERM: 'If "dumb", empty or not set: no colour, no bold text, no pager and no full-screen window. "claims step" and "claims drill" then ask line by line',
  'COLORTERM, TERM': 'Whether a terminal has 256 colours',
  'LC_ALL, LC_CTYPE, LANG':
    'The locale; the first that is set decides. If it is not UTF-8, a terminal gets ASCII signs',
  'COLUMNS, LINES':
    'The size if there is no terminal, or one that does not know its size. --width overrides it. The default is 80 columns',
  FORCE_HYPERLINK:
    'If set: whether addresses are links (0: no). If not set, terminals that are known to show links get them',
  ACCESSIBLE:
    'If set and not 0: print for screen readers, as with --plain: words instead of signs, and whole lines. A pipe alone does not change that: use "claims tree --plain | cat"',
  XDG_STATE_HOME:
    'An absolute path: the folder for what the program remembers of you (see "claims help files")',
  XDG_CACHE_HOME:
    'An absolute path: the folder for copies of files that were read, and for the program as Node.js has compiled it',
  CLAIMS_NO_CACHE: 'If set: keep nothing there',
  GITHUB_WORKSPACE:
    'The top folder of a repository, set in a GitHub workflow: "claims check --format github" and "sarif" name files from there',
  GIT_PAGER_IN_USE: 'Set by Git: "claims diff --git" then writes for a terminal, with colour',
  CLAIMS_DEBUG: 'If set: an error in the program itself shows where it happened',
};

export const FILES: Meanings = {
  'claims.yaml, claims.yml, claims.json':
    'The claims file. The nearest one is read, in this folder or a folder above it. If a folder has several, the first of these names is read, and a note says so',
  '~/.local/state/claims-explorer':
    'Your place in each walk, and what you practised. $XDG_STATE_HOME names another folder than ~/.local/state; on Windows, the folder is %LOCALAPPDATA%\\claims-explorer\\State',
  '~/.cache/claims-explorer':
    'Copies of claims files that were read, and the compiled program, so that commands start faster; you can delete them. $XDG_CACHE_HOME names another folder than ~/.cache; on Windows, the folder is %LOCALAPPDATA%\\claims-explorer\\Cache',
};
