/** What is said of a key that does nothing where it was pressed. */
export function doesNothing(key: string): string {
  return `${key} does nothing here. Press ? to see the keys.`;
}
