import type { Attack, Kind, Side, Sign, Statement, Status } from '../map/model.js';

/**
 * What a picture of an argument shows, as plain data: no place and no size yet. Boxes are entries. A relation is one line from its premise to
 * what it supports or attacks; where premises are linked, or where something supports or attacks the relation itself, it has a joint, and its lines
 * meet there.
 */

/** By what boxes can be put into frames. */
export const FRAMINGS = ['paragraph', 'tag'] as const;
export type Framing = (typeof FRAMINGS)[number];

/** An entry. */
export interface Box {
  /** The entry's id. */
  readonly id: string;
  readonly kind: Kind;
  readonly side: Side;
  /** Empty for a box that is to be filled in. */
  readonly headline: string;
  /** The number by which a key names it; null where there is no key. */
  readonly number: number | null;
  /** The whole text; null where it is not asked for. */
  readonly text: string | null;
  /** Null where verdicts are not asked for. */
  readonly verdict: Status | null;
  readonly isThesis: boolean;
  /** The text needs it and does not say it. */
  readonly isImplicit: boolean;
  /** It was not selected: it only leads from an entry that was to the top. */
  readonly isBridge: boolean;
}

/** The point where the lines of one relation meet, and where what bears on the relation ends. */
export interface Joint {
  /** The relation's name, `from -> to`: no box has such an id. */
  readonly id: string;
  readonly sign: LineSign;
  /** How many premises the relation needs that are not in the picture. */
  readonly missing: number;
  /** The verdict on the relation; null where verdicts are not asked for. */
  readonly verdict: Status | null;
}

/** A contradiction is an attack each way. */
export type LineSign = Sign | 'contradiction';

/** A line between two boxes or joints. */
export interface Line {
  /** Ids of boxes or joints. What is supported or attacked is at `to`, or on the way there. */
  readonly from: string;
  readonly to: string;
  /** The name of the relation that it is a part of. */
  readonly relation: string;
  readonly sign: LineSign;
  /** The kind of the attack; null for a support. */
  readonly attack: Attack | null;
  /** Which of its ends have arrow heads: a line from a premise to a joint has none. */
  readonly heads: 'none' | 'start' | 'end' | 'both';
  /** The verdict on the relation; null where verdicts are not asked for. */
  readonly verdict: Status | null;
}

/** Boxes that stand together. */
export interface Frame {
  readonly by: Framing;
  /** The number of the paragraph, or the tag. */
  readonly name: string;
  /** Ids, in the order of the boxes. No box is in two frames. */
  readonly boxes: readonly string[];
}

export interface Scene {
  /** The title of the text. */
  readonly title: string;
  /** What the selection is about, in the words of the file; none for the whole map. */
  readonly about: readonly string[];
  /** In the argument's order. */
  readonly boxes: readonly Box[];
  readonly joints: readonly Joint[];
  readonly lines: readonly Line[];
  readonly frames: readonly Frame[];
  /** How many entries the map has that are not in the picture. */
  readonly leftOut: number;
}

/** What to show. */
export interface SceneOptions {
  readonly about: readonly string[];
  /** The entry at the top, which all others are below; without it, the first that is so. */
  readonly from?: Statement | null;
  /** Entries that what is selected hangs below, each with that in a tree of its own; instead of `from`. */
  readonly tops?: readonly Statement[];
  readonly texts: boolean;
  readonly verdicts: boolean;
  readonly framing: Framing | null;
}
