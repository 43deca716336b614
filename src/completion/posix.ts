import type { Syntax } from './scan.js';

/** How bash and zsh take a line apart (POSIX Shell Command Language, 2.2 Quoting, and `$'…'`). */
export const POSIX: Syntax = {
  sign: '\\',
  escaped: (char) => char.replace('\n', ''),
  inQuotes: { "'": '', '"': '$`"\\\n' },
  doubles: false,
  expands: /\$(?=[\w{(@*#?$!'"-])|`|[<>]\(/y,
  expandsInDouble: /\$(?=[\w{(@*#?$!-])|`/y,
  separators: ';|&()\n',
};
