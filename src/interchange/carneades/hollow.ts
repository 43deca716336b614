import type { CarneadesArgument, CarneadesGraph, CarneadesStatement } from './document.js';

/**
 * Statements of an argument graph that say nothing of their own: the negation of another statement (`¬p`), and the exception of
 * an argument (`¬app(a1)`). What is concluded with one of them attacks the statement, or the argument.
 */

export interface Attacked {
  /** The statement or the argument that is attacked where this one is concluded. */
  readonly attacks: CarneadesStatement | CarneadesArgument;
}

const NEGATION = '¬';

/** The statements that say nothing of their own, each with what it stands against. Linear in the graph. */
export function hollowStatements(graph: CarneadesGraph): ReadonlyMap<string, Attacked> {
  const needed = new Set(graph.arguments.flatMap(({ premises }) => premises));
  const exceptionTo = new Map<string, CarneadesArgument[]>();
  for (const argument of graph.arguments) {
    const { undercutter } = argument;
    if (undercutter === null) continue;
    const known = exceptionTo.get(undercutter);
    if (known === undefined) exceptionTo.set(undercutter, [argument]);
    else known.push(argument);
  }
  const partners = partnersIn(graph.issues);
  const hollow = new Map<string, Attacked>();
  for (const statement of graph.statements.values()) {
    const { key, isAssumed } = statement;
    if (isAssumed || needed.has(key)) continue;
    const exceptions = exceptionTo.get(key) ?? [];
    const inIssue = partners.get(key);
    if (exceptions.length === 1 && inIssue === undefined) {
      if (saysNothing(statement)) hollow.set(key, { attacks: exceptions[0]! });
      continue;
    }
    if (exceptions.length > 0) continue;
    const other = negated(statement, inIssue, graph);
    if (other !== undefined && !hollow.has(other.key)) hollow.set(key, { attacks: other });
  }
  // What is attacked has to say something.
  for (const [key, { attacks }] of hollow)
    if (!('premises' in attacks) && hollow.has(attacks.key)) hollow.delete(key);
  return hollow;
}

/** Whether a statement has no words but its name, or a sign that something does not apply. */
function saysNothing({ key, text }: CarneadesStatement): boolean {
  const words = text.replaceAll(/\s/g, '');
  return words === '' || words === key.replaceAll(/\s/g, '') || /^(?:¬|not)app\(/.test(words);
}

/** The statement that another one only negates; undefined where it says something of its own, or more is at issue. */
function negated(
  statement: CarneadesStatement,
  partners: readonly string[] | undefined,
  { statements }: CarneadesGraph,
): CarneadesStatement | undefined {
  if (partners !== undefined && partners.length !== 1) return undefined;
  const { key, text } = statement;
  const ofName = key.startsWith(NEGATION) ? statements.get(key.slice(NEGATION.length)) : undefined;
  const atIssue = partners === undefined ? ofName : statements.get(partners[0]!);
  if (atIssue === undefined) return undefined;
  if (saysNothing(statement)) return ofName === atIssue ? atIssue : undefined;
  // As in `np: ¬P` beside `p: P`.
  return text === NEGATION + atIssue.text || text === NEGATION + atIssue.key ? atIssue : undefined;
}

/** The other positions of the issue that each statement is in; of a statement in several issues, more than one in any case. */
function partnersIn(issues: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const partners = new Map<string, readonly string[]>();
  for (const positions of issues) {
    for (const key of positions) {
      const others = positions.length === 2 ? positions.filter((other) => other !== key) : positions;
      partners.set(key, partners.has(key) ? [key, ...others] : others);
    }
  }
  return partners;
}
