/** How a node bears on another: it is a premise of it, attacks it, or supports it. */
export const PREMISE = 0;
export const ATTACK = 1;
export const SUPPORT = 2;

/**
 * An argument map as numbers: the one form in which maps and abstract frameworks are evaluated.
 *
 * Nodes are statements, then relations. A statement has links to the relations of which it is a premise, a
 * relation one link to its target; in an abstract framework (Dung 1995) arguments attack each other directly.
 * Links are in compressed sparse rows: those of node n are `to[from[n]]` up to, but not with, `to[from[n + 1]]`.
 */
export interface Framework {
  readonly size: number;
  /** How many of the nodes are statements; they come first. */
  readonly statements: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** What each node is to all that it has links to: `PREMISE`, `ATTACK` or `SUPPORT`. */
  readonly role: Uint8Array;
  /** How many premises, attackers and supports each node has. */
  readonly premises: Int32Array;
  readonly attackers: Int32Array;
  readonly supports: Int32Array;
  /** The premise of each relation that declares it, by which it is named; null where there are no relations. */
  readonly declaring: Int32Array | null;
  /** 1 for what is put forward in its own right, whatever becomes of the reasons given. */
  readonly assumed: Uint8Array;
  /** 1 for what needs a support where the burden of proof is evidence: all statements but evidence. */
  readonly burdened: Uint8Array;
}

/** The statements among the nodes. */
export function frameworkStatements({ statements }: Framework): number[] {
  return Array.from({ length: statements }, (_, node) => node);
}

/** A framework in which nothing bears on anything yet; `from` says how many links each node is to have. */
export function emptyFramework(size: number, statements: number, from: Int32Array, links: number): Framework {
  return {
    size,
    statements,
    from,
    to: new Int32Array(links),
    role: new Uint8Array(size),
    premises: new Int32Array(size),
    attackers: new Int32Array(size),
    supports: new Int32Array(size),
    declaring: null,
    assumed: new Uint8Array(size),
    burdened: new Uint8Array(size),
  };
}
