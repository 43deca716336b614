/** The names of a table, in its order and with their type: `namesOf({a: 1, b: 2})` is `['a', 'b']` and known to be those. */
export function namesOf<Name extends string>(table: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(table) as Name[];
}
