/** What a shell tells of a command line, and what it is told in return. */

/** A word as the shell would hand it to the program. */
export interface Word {
  /** Null where the shell would put in something that only it knows, such as `$HOME`: nothing is ever expanded here. */
  readonly value: string | null;
  /** The value as far as it is known: `--file=` of `--file=$HOME/a.yaml`. */
  readonly known: string;
  /** Whether it begins with a `~` that the shell makes a folder of. */
  readonly tilde: boolean;
}

/** The word at the cursor, up to the cursor. */
export interface Typed {
  readonly value: string;
  readonly tilde: boolean;
}

/** A way in which the word at the cursor can go on. */
export interface Candidate {
  /** The whole word, as the program is to receive it. */
  readonly word: string;
  /** Whether it begins with a `~` that is left to the shell. */
  readonly tilde: boolean;
  /** What of the word is listed: of a path, its last part. */
  readonly listed: string;
  /** What it means, on one line; empty for nothing. */
  readonly meaning: string;
  /** Whether the word ends here; the name of a folder goes on. */
  readonly ends: boolean;
}

/** What a shell asks: how can the word at the cursor go on? */
export interface Request {
  /** The words between the program's name and the cursor. */
  readonly before: readonly Word[];
  readonly typed: Typed;
  /** Whether the word names a file for input or output of the command: `> answer.txt`. */
  readonly redirects: boolean;
  /** The candidates in the form that the shell's script reads. */
  readonly answer: (candidates: readonly Candidate[]) => string;
}

/** A shell: its script, and how the script's questions are read. */
export interface Shell {
  /** What a user's shell reads once; quiet when it reads it again. */
  readonly script: string;
  /**
   * What candidates have in common with the typed word: `beginning` where they are taken as they come; `part` where
   * the shell chooses among them by its own rules.
   */
  readonly match: 'beginning' | 'part';
  /** Whether a `~` that was typed stays, or a candidate has the folder's whole name in its place. */
  readonly tilde: 'kept' | 'written out';
  /** Reads what the script hands over. Null where nothing can be offered. */
  readonly read: (handed: readonly string[]) => Request | null;
}
