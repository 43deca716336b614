/** What is known of a file that cannot be read. */

/** A file that cannot be read: as messages name it, as somebody named it (null for standard input), and why. */
export interface Unreadable {
  readonly name: string;
  readonly named: string | null;
  readonly reason: string;
}
