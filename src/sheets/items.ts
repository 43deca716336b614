/** Items of lists that begin with a label: what something is here. */

/** A label with a note in brackets, where there is one. */
export function itemLabel(label: string, note: string | null): string {
  return note === null ? label : `${label} (${note})`;
}
