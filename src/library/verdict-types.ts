import type { EntryOrStep, Status } from './map-types.js';

/** What an evaluation is asked and what it answers: the same keys as `claims evaluate --json`. */

/** Who has to give reasons: with `granted` an entry stands until something attacks it, with `evidence` it needs support. */
export type Burden = 'granted' | 'evidence';
/** Which positions: all that follow the rules, those that decide most, or those that leave nothing undecided. */
export type Semantics = 'complete' | 'preferred' | 'stable';
/** What advice is for: to make an entry stand, or to make it no longer stand. */
export type Aim = 'answer' | 'topple';

/** What verdicts rest on, beside the map. */
export interface EvaluationTerms {
  /** `granted`, if nothing is said. */
  readonly burden?: Burden | undefined;
  /** What is taken to stand: one entry or step, or several. */
  readonly grant?: EntryOrStep | readonly EntryOrStep[] | undefined;
  /** What is taken to fall: one entry or step, or several. */
  readonly drop?: EntryOrStep | readonly EntryOrStep[] | undefined;
}

/** When a search ends early. */
export interface SearchBounds {
  /**
   * Asked again and again during a search: once it says true, the search ends, and the answer says that it is not complete.
   * Without it, a search goes on until it is done, which can take very long on a map with many circles.
   */
  readonly stop?: (() => boolean) | undefined;
}

/** How an explanation is looked for. */
export interface ExplainOptions extends EvaluationTerms, SearchBounds {
  /** Whether `why` names all causes, and not only those that matter most. */
  readonly all?: boolean | undefined;
}

/** How advice is looked for. */
export interface AdviseOptions extends EvaluationTerms, SearchBounds {
  /** At most so many sets: 10, if nothing is said. */
  readonly limit?: number | undefined;
  /** At most so many entries in a set: 20, if nothing is said. */
  readonly size?: number | undefined;
}

/** How positions are looked for. */
export interface PositionsOptions extends EvaluationTerms, SearchBounds {
  /** `preferred`, if nothing is said. */
  readonly semantics?: Semantics | undefined;
  /** At most so many positions: 10, if nothing is said. */
  readonly limit?: number | undefined;
  /** The entry or step that `tally` counts: the thesis, if nothing is said. */
  readonly about?: EntryOrStep | undefined;
}

/** How acceptance is looked for. */
export interface AcceptsOptions extends EvaluationTerms, SearchBounds {
  /** `preferred`, if nothing is said. */
  readonly semantics?: Semantics | undefined;
}

/** The verdicts on a map. */
export interface Evaluation {
  /** Who had to give reasons. */
  readonly burden: Burden;
  /** What was taken to stand. */
  readonly granted: readonly string[];
  /** What was taken to fall. */
  readonly dropped: readonly string[];
  /** The verdict on every entry by its id, and on every step by its name. */
  readonly labels: Readonly<Record<string, Status>>;
  /** What differs from the verdicts without anything granted or dropped; null if nothing was. */
  readonly changes:
    | readonly {
        /** An id, or the name of a step. */
        readonly node: string;
        /** The verdict without them. */
        readonly before: Status;
        /** The verdict with them. */
        readonly after: Status;
      }[]
    | null;
}

/** What decided something in an explanation. */
export interface Cause {
  /** How deep it stands below what is explained, from 1. */
  readonly level: number;
  /** The id or name of what decided; null for a line that only counts others. */
  readonly id: string | null;
  /** The headline of the entry, if it was not named before. */
  readonly headline: string | null;
  /** The line as text. */
  readonly words: string;
}

/** Why a node has its verdict. */
export interface Ground {
  /** An id, or the name of a step. */
  readonly node: string;
  /** Its verdict. */
  readonly status: Status;
  /** Which rule gave the verdict. */
  readonly reason:
    | 'open'
    | 'holds'
    | 'fixed'
    | 'attacked'
    | 'undercut'
    | 'unsupported'
    | 'premise-fell'
    | 'bare';
  /** What decided it. */
  readonly by: readonly string[];
}

/** Why an entry or a step has its verdict: in words, and as data. */
export interface Explanation {
  /** The id or name of what is explained. */
  readonly id: string;
  /** Its verdict. */
  readonly status: Status;
  /** The names of the steps that decided it. */
  readonly deciding: readonly string[];
  /** The reasons in words. */
  readonly why: {
    /** The verdict in a sentence or two. */
    readonly sentences: readonly string[];
    /** What decided it, line by line. */
    readonly causes: readonly Cause[];
    /** What the lines leave out; null if there is nothing to say. */
    readonly closing: string | null;
    /** Whether nothing is left out. */
    readonly whole: boolean;
  };
  /** Node by node, from what is explained down to what needs no reason. */
  readonly explanation: readonly Ground[];
  /** Whether the explanation is complete: `stop` can end it early. */
  readonly explained: boolean;
}

/** The smallest sets of entries whose fall reaches an aim. */
export interface Advice {
  /** What was asked for. */
  readonly aim: Aim;
  /** What the sets lead to: it stands, it no longer stands, or, if it is undecided, it falls. */
  readonly goal: 'in' | 'not-in' | 'out';
  /** Whether nothing needs to be done. */
  readonly already: boolean;
  /** The sets, each a list of ids. */
  readonly sets: readonly (readonly string[])[];
  /** No smaller set reaches the aim. This is proved. */
  readonly atLeast: number;
  /** Whether those are all of the smallest sets. */
  readonly complete: boolean;
  /** What ended the search early: `limit`, `size` or `stop` (as `seconds`). */
  readonly bound: 'limit' | 'size' | 'seconds' | null;
  /** Whether it is proved that no set reaches the aim. */
  readonly impossible: boolean;
  /** What could be in a set, but was granted or dropped. */
  readonly excluded: readonly string[];
  /** For each member of a set, what the file says against it, and why that is not enough. */
  readonly offers: Readonly<
    Record<
      string,
      readonly {
        /** The id of the objection, or of what attacks the step. */
        readonly node: string;
        /** Its verdict. */
        readonly status: Status;
        /** Why it is not enough. */
        readonly sentence: string;
      }[]
    >
  >;
}

/** The positions that can be held without contradicting oneself. Counts are texts where a number cannot hold them. */
export interface Positions {
  /** Which positions were asked for. */
  readonly semantics: Semantics;
  /** How many are known. */
  readonly known: number | string;
  /** Whether those are all; if not, there are at least so many. */
  readonly complete: boolean;
  /** In how many of them `about` stands, falls and is undecided. */
  readonly tally: Readonly<Record<Status, number | string>> | null;
  /** The ids by what each position says of them. */
  readonly found: readonly Readonly<Record<Status, readonly string[]>>[];
}

/** Whether an entry or a step stands in some or in all positions. */
export interface Acceptance {
  /** Which positions were asked for. */
  readonly semantics: Semantics;
  /** Whether it has to stand in some of them or in all. */
  readonly mode: 'some' | 'all';
  /** Null if `stop` ended the search first. */
  readonly answer: boolean | null;
  /** True if there is no such position; null if that was not found out. */
  readonly vacuous: boolean | null;
}
