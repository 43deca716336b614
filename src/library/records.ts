import type { AttackKind, ClaimType, Kind, Side, Source, Statement, Status } from './map-types.js';

/** Answers as plain data: the same keys, in the same order, as the commands print with `--json`. */

/** What an entry supports. */
export interface SupportRecord {
  /** The id of an entry, or the name of a step. */
  readonly to: string;
  /** The ids of the other entries that the step needs. */
  readonly with: readonly string[];
  readonly scheme: string | null;
  /** The verdict on the step. */
  readonly status: Status;
}

/** What an entry attacks. */
export interface AttackRecord extends SupportRecord {
  readonly attack: AttackKind;
  /** Whether it is half of a contradiction: the other entry attacks back. */
  readonly mutual: boolean;
}

/** An entry, as `claims list --json` prints it. */
export interface StatementRecord {
  readonly id: string;
  readonly kind: Kind;
  readonly short: string | null;
  readonly text: string;
  readonly type: ClaimType | null;
  readonly side: Side;
  readonly status: Status;
  readonly core: boolean;
  readonly implicit: boolean;
  readonly assumed: boolean;
  readonly at: readonly string[];
  readonly phrase: string | null;
  readonly by: string | null;
  readonly date: string | null;
  readonly tags: readonly string[];
  readonly source: Source | null;
  readonly page: string | null;
  readonly quote: string | null;
  /** Whether it is evidence from after the text. */
  readonly hindsight: boolean;
  readonly supports: readonly SupportRecord[];
  readonly attacks: readonly AttackRecord[];
  /** The ids of what supports it. */
  readonly supportedBy: readonly string[];
  /** The ids of what attacks it. */
  readonly attackedBy: readonly string[];
  /** The number of steps from the thesis; null if it does not lead to it. */
  readonly depth: number | null;
  /** The ids from the thesis to the entry above it. */
  readonly path: readonly string[];
  /** The codes of its gaps, including those that the file accepts. */
  readonly gaps: readonly string[];
  readonly questions: readonly string[];
  readonly note: string | null;
}

/** One step of a way to the thesis, as `claims chain --json` prints it. */
export interface ChainRecord extends StatementRecord {
  /** Which way, from 1. */
  readonly way: number;
  /** Which step of the way, from 0: the entry itself. */
  readonly step: number;
  /** The name of the step that leads on; null for the thesis. */
  readonly relation: string | null;
}

/** Something that is wrong with a file, or missing from it: as `claims check --json` prints it, with the line that it is in. */
export interface Problem {
  /** The file, as you named it. */
  readonly file: string;
  /** From 1; null if there is no place. */
  readonly line: number | null;
  /** From 1, in characters. */
  readonly column: number | null;
  /** `accepted` is a gap that the file accepts (key `known`). */
  readonly severity: 'error' | 'warning' | 'accepted';
  /** The code of the error, the warning or the gap. */
  readonly code: string;
  /** The id of the entry with the problem. */
  readonly id: string | null;
  readonly message: string;
  /** How to fix it, or why the file accepts the gap. */
  readonly hint: string | null;
  /** The line of the file (of a long line a part, and how much of it is `before`), and where in it (from 0) what is meant begins and ends. */
  readonly excerpt: {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly before: number;
  } | null;
  /** What is meant: where it begins and ends in the file's text (from 0, in UTF-16 units); null if there is no place. */
  readonly span: readonly [start: number, end: number] | null;
  /** What would be right: words that can stand there instead, the likeliest first, or the place that the text has the phrase in. */
  readonly fix:
    | { readonly kind: 'replace'; readonly by: readonly string[] }
    | { readonly kind: 'place'; readonly at: string }
    | null;
}

/** Something that is missing from an argument, or doubtful. */
export interface Gap {
  readonly code: string;
  /** The entry that has the gap; null for a source that nothing uses. */
  readonly statement: Statement | null;
  readonly message: string;
  /** Why the file accepts it; null if it does not. */
  readonly accepted: string | null;
}

/** A map at a glance, as `claims --json` prints it. */
export interface OverviewRecord {
  readonly title: string;
  readonly author: string | null;
  readonly date: string | null;
  readonly publication: string | null;
  readonly url: string | null;
  readonly motion: string | null;
  /** The id of the thesis. */
  readonly thesis: string;
  readonly text: string;
  readonly status: Status;
  readonly kinds: Readonly<Record<Kind, number>>;
  readonly sides: Readonly<Record<Side, number>>;
  readonly verdicts: Readonly<Record<Status, number>>;
  /** The ids of the counterpoints that nothing answers. */
  readonly unanswered: readonly string[];
}

/** A tag and how many entries have it, as `claims tags --json` prints it. */
export interface TagCount extends Readonly<Record<Kind, number>> {
  readonly tag: string;
  readonly entries: number;
}

/** A source and who uses it, as `claims sources --json` prints it. */
export interface SourceRecord {
  readonly id: string;
  readonly reference: string;
  readonly entries: number;
  readonly usedBy: readonly string[];
  readonly source: Source;
}

/** A scheme, which is a kind of inference, as `claims schemes --json` prints it. */
export interface SchemeRecord {
  readonly scheme: string;
  readonly pattern: string;
  readonly questions: readonly string[];
}
