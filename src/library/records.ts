import type { AttackKind, ClaimType, Kind, Side, Source, Statement, Status } from './map-types.js';

/** Answers as plain data: the same keys, in the same order, as the commands print with `--json`. */

/** What an entry supports. */
export interface SupportRecord {
  /** The id of an entry, or the name of a step. */
  readonly to: string;
  /**
   * The ids of the other entries that the step needs: all of them in the record of the entry that declares the step; in any other record
   * that entry first, and at most 100.
   */
  readonly with: readonly string[];
  /** The kind of inference. */
  readonly scheme: string | null;
  /** The verdict on the step. */
  readonly status: Status;
}

/** What an entry attacks. */
export interface AttackRecord extends SupportRecord {
  /** The kind of attack. It follows from what is attacked. */
  readonly attack: AttackKind;
  /** Whether it is half of a contradiction: the other entry attacks back. */
  readonly mutual: boolean;
}

/** An entry, as `claims list --json` prints it. */
export interface StatementRecord {
  /** The id, unique in the file. */
  readonly id: string;
  /** The list of the file that it is written in. */
  readonly kind: Kind;
  /** The headline, if the file gives one. */
  readonly short: string | null;
  /** What is said. */
  readonly text: string;
  /** What kind of claim it is. */
  readonly type: ClaimType | null;
  /** The side of the motion that it serves. */
  readonly side: Side;
  /** The verdict. */
  readonly status: Status;
  /** Whether the file marks it as one that a reader needs first. */
  readonly core: boolean;
  /** Whether the text needs it but does not say it. */
  readonly implicit: boolean;
  /** Whether the file takes it for granted, so that it stands even if its reasons fall. */
  readonly assumed: boolean;
  /** Where in the text: a paragraph (`3`) or a sentence (`3.2`). */
  readonly at: readonly string[];
  /** A few words of the text that mark the place. */
  readonly phrase: string | null;
  /** Who says it, if it is not the author. */
  readonly by: string | null;
  /** When it was said. */
  readonly date: string | null;
  /** Its tags. */
  readonly tags: readonly string[];
  /** The source, with the field names of CSL-JSON. */
  readonly source: Source | null;
  /** Where in the source. */
  readonly page: string | null;
  /** The exact words of the source. */
  readonly quote: string | null;
  /** Whether it is evidence from after the text. */
  readonly hindsight: boolean;
  /** What it supports. */
  readonly supports: readonly SupportRecord[];
  /** What it attacks. */
  readonly attacks: readonly AttackRecord[];
  /** The ids of what supports it. */
  readonly supportedBy: readonly string[];
  /** The ids of what attacks it. */
  readonly attackedBy: readonly string[];
  /** The number of steps from the thesis; null if it does not lead to it. */
  readonly depth: number | null;
  /** The ids from the thesis to the entry above it; of more than 100 the last 100 (`depth` says how many there are). */
  readonly path: readonly string[];
  /** The codes of its gaps, including those that the file accepts. */
  readonly gaps: readonly string[];
  /** Questions to ask about it. */
  readonly questions: readonly string[];
  /** A note. */
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
  /** What is wrong. */
  readonly message: string;
  /** How to fix it, or why the file accepts the gap. */
  readonly hint: string | null;
  /** The line of the file (of a long line a part, and how much of it is `before`), and where in it (from 0) what is meant begins and ends. */
  readonly excerpt: {
    /** The line, or a part of it. */
    readonly text: string;
    /** Where in `text` it begins. */
    readonly start: number;
    /** Where in `text` it ends. */
    readonly end: number;
    /** How many characters of the line stand before `text`. */
    readonly before: number;
  } | null;
  /** What is meant: where it begins and ends in the file's text (from 0, in UTF-16 units); null if there is no place. */
  readonly span: readonly [start: number, end: number] | null;
  /** What would be right: words that can stand there instead, the likeliest first, or the place that the text has the phrase in. */
  readonly fix:
    | {
        /** Other words instead. */
        readonly kind: 'replace';
        /** The words. */
        readonly by: readonly string[];
      }
    | {
        /** Another place in the text. */
        readonly kind: 'place';
        /** The place. */
        readonly at: string;
      }
    | null;
}

/** Something that is missing from an argument, or doubtful. */
export interface Gap {
  /** Which gap it is, such as `unanswered`. */
  readonly code: string;
  /** The entry that has the gap; null for a source that nothing uses. */
  readonly statement: Statement | null;
  /** What is missing or doubtful. */
  readonly message: string;
  /** Why the file accepts it; null if it does not. */
  readonly accepted: string | null;
}

/** A map at a glance, as `claims --json` prints it. */
export interface OverviewRecord {
  /** The title of the text. */
  readonly title: string;
  /** Who wrote it. */
  readonly author: string | null;
  /** When it was published. */
  readonly date: string | null;
  /** Where it was published. */
  readonly publication: string | null;
  /** Where it can be read. */
  readonly url: string | null;
  /** The motion for a debate; the thesis says yes to it. */
  readonly motion: string | null;
  /** The id of the thesis. */
  readonly thesis: string;
  /** The text of the thesis. */
  readonly text: string;
  /** The verdict on the thesis. */
  readonly status: Status;
  /** How many entries there are of each kind. */
  readonly kinds: Readonly<Record<Kind, number>>;
  /** How many entries serve each side. */
  readonly sides: Readonly<Record<Side, number>>;
  /** How many entries have each verdict. */
  readonly verdicts: Readonly<Record<Status, number>>;
  /** The ids of the counterpoints that nothing answers. */
  readonly unanswered: readonly string[];
}

/** A tag and how many entries have it, as `claims tags --json` prints it. */
export interface TagCount extends Readonly<Record<Kind, number>> {
  /** The tag. */
  readonly tag: string;
  /** How many entries have it. */
  readonly entries: number;
}

/** A source and who uses it, as `claims sources --json` prints it. */
export interface SourceRecord {
  /** The id of the source, or a name made for one that has none. */
  readonly id: string;
  /** The source in one line, as a list of references has it. */
  readonly reference: string;
  /** How many entries use it. */
  readonly entries: number;
  /** The ids of those entries. */
  readonly usedBy: readonly string[];
  /** The source itself. */
  readonly source: Source;
}

/** A scheme, which is a kind of inference, as `claims schemes --json` prints it. */
export interface SchemeRecord {
  /** Its name. */
  readonly scheme: string;
  /** How such a step goes. */
  readonly pattern: string;
  /** Its critical questions. */
  readonly questions: readonly string[];
}
