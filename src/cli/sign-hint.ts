/** What a shell would have made of a name that reached the program with its signs. */

/** How to write a name whose signs only a shell understands; null for any other. */
export function signHint(name: string): string | null {
  if (/^~[\\/]/.test(name))
    return 'only your shell knows what ~ is; leave it outside of the quotes, or write "$HOME/..."';
  const [sign] = /\[[^\]]*\]|\{[^}]*,[^}]*\}/.exec(name) ?? [];
  return sign === undefined ? null : `${sign} is no sign of a pattern here, only *, ? and ** are`;
}
