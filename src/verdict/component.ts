import { type Solver, solver } from '../sat/solver.js';
import type { Framework } from './framework.js';
import { haveOnlyAttacks, type Influences, influencesOn } from './influences.js';
import type { Labelling } from './label.js';
import { type IncomingLinks, incomingLinks } from './links.js';
import { type Literals, literalsOf, NODES_A_LOOK } from './literals.js';
import type { Semantics } from './semantics.js';
import { IN, OUT, UNDECIDED } from './status.js';

/** One component of what is open, as clauses. */
export interface Component {
  readonly nodes: readonly number[];
  readonly solver: Solver;
  /** The literal that says that a node is in. */
  inLiteral(node: number): number;
  /** The literals that say of each node, by index, that it is in and that it is out. */
  readonly inLiterals: readonly number[];
  readonly outLiterals: readonly number[];
  /**
   * Those that decide the others, each once: a node that follows another has its literals, and where there are only attacks, what is in
   * says what is out.
   */
  readonly decisions: readonly number[];
  /** The assignment found last, as statuses by index. */
  read(): Uint8Array;
}

/** Puts a component into clauses; null where the time ran out first. */
export type ComponentSearch = (nodes: readonly number[]) => Component | null;

/** How components of what a labelling leaves open are put into clauses. */
export function componentSearch(
  framework: Framework,
  grounded: Labelling,
  semantics: Semantics,
  expired: () => boolean,
): ComponentSearch {
  const links = incomingLinks(framework);
  return (nodes) => componentOf(framework, links, grounded, nodes, semantics, expired);
}

/**
 * A component as clauses that exactly its complete labellings satisfy, or, for stable, those that leave nothing open.
 * Null if the time ran out first.
 */
function componentOf(
  framework: Framework,
  links: IncomingLinks,
  grounded: Labelling,
  nodes: readonly number[],
  semantics: Semantics,
  expired: () => boolean,
): Component | null {
  // For preferred positions: what an assignment leaves open could not be decided.
  const clauses = solver(expired, semantics === 'preferred' ? 'likely' : 'last');
  const indexOf = new Map(nodes.map((node, index) => [node, index]));
  const influencesOf = (index: number) => influencesOn(framework, links, grounded, nodes[index]!, indexOf);
  const literals = literalsOf(nodes.length, influencesOf, clauses, semantics, expired);
  if (literals === null) return null;
  for (const [index, { own }] of literals.entries()) {
    if (index % NODES_A_LOOK === 0 && expired()) return null;
    if (own) addRules(clauses, literals, index, influencesOf(index), semantics);
  }
  const inLiterals = literals.map(({ isIn }) => isIn);
  const outLiterals = literals.map(({ isOut }) => isOut);
  const onlyAttacks = haveOnlyAttacks(nodes.map((_, index) => influencesOf(index)));
  return {
    nodes,
    solver: clauses,
    inLiterals,
    outLiterals,
    decisions: [...new Set(onlyAttacks ? inLiterals : [...inLiterals, ...outLiterals])],
    inLiteral: (node) => inLiterals[indexOf.get(node)!]!,
    read() {
      const position = new Uint8Array(nodes.length);
      for (let index = 0; index < position.length; index += 1) {
        if (clauses.isTrue(inLiterals[index]!)) position[index] = IN;
        else position[index] = clauses.isTrue(outLiterals[index]!) ? OUT : UNDECIDED;
      }
      return position;
    },
  };
}

/** The rules of `label` for one node, as clauses: when it is in, and when it is out. */
function addRules(
  clauses: Solver,
  literals: readonly Literals[],
  index: number,
  { premises, attackers, supports, carried }: Influences,
  semantics: Semantics,
): void {
  const inOf = (other: number) => literals[other]!.isIn;
  const outOf = (other: number) => literals[other]!.isOut;
  const { isIn, isOut } = literals[index]!;
  const needed = [...premises.map(inOf), ...attackers.map(outOf)];
  const enough = [...premises.map(outOf), ...attackers.map(inOf)];
  clauses.add([isIn ^ 1, isOut ^ 1]);
  for (const literal of needed) clauses.add([isIn ^ 1, literal]);
  for (const literal of enough) clauses.add([literal ^ 1, isOut]);
  const notAll = needed.map((literal) => literal ^ 1);
  if (carried) clauses.add([isIn, ...notAll]);
  else {
    clauses.add([isIn ^ 1, ...supports.map(inOf)]);
    for (const support of supports) clauses.add([isIn, inOf(support) ^ 1, ...notAll]);
    const unsupported = 2 * clauses.derived();
    for (const support of supports) clauses.add([unsupported ^ 1, outOf(support)]);
    clauses.add([unsupported, ...supports.map((support) => outOf(support) ^ 1)]);
    clauses.add([unsupported ^ 1, isOut]);
    enough.push(unsupported);
  }
  clauses.add([isOut ^ 1, ...enough]);
  if (semantics === 'stable') clauses.add([isIn, isOut]);
}
