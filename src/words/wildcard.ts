/** Names with wildcards: `*` stands for any characters, `?` for one. */

/**
 * Whether a name fits a pattern, all of it. Where a `*` took too little, it is the last one that takes more: so the time grows with the length of
 * the name times that of the pattern, whatever they are.
 */
export function fitsWildcard(name: string, pattern: string): boolean {
  const [chars, wanted] = [[...name], [...pattern]];
  let at = 0;
  let next = 0;
  let star: { readonly next: number; at: number } | null = null;
  while (at < chars.length) {
    if (wanted[next] === '*') {
      star = { next, at };
      next += 1;
    } else if (wanted[next] === '?' || wanted[next] === chars[at]) {
      at += 1;
      next += 1;
    } else if (star !== null) {
      star.at += 1;
      at = star.at;
      next = star.next + 1;
    } else return false;
  }
  return wanted.slice(next).every((char) => char === '*');
}
