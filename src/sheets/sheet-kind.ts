import type { Original } from '../original/split-original.js';
import type { Team } from '../query/teams.js';
import type { CitingSheet } from './citing.js';
import type { Material } from './material.js';
import type { Group } from './page.js';
import type { Length, Size } from './size.js';
import type { DebateFormatName } from './speeches.js';
import type { Level } from './worksheet-task.js';

/** What can be chosen beside the material. */
export interface SheetOptions {
  /** Blank columns of a flow sheet. */
  readonly columns: number;
  /** The format whose speeches are the columns of a flow sheet; null for none. */
  readonly speeches: DebateFormatName | null;
  /** Whether a worksheet has its answers. */
  readonly key: boolean;
  /** How much it says of each argument; all of it, where it is not given. */
  readonly detail?: Detail;
  /** The text that the map is of; null where nobody gives one. */
  readonly original: Original | null;
  /** How much help a worksheet gives. */
  readonly level: Level;
  /** How many minutes of work it may have, where its maker chooses; null for no limit. */
  readonly minutes: number | null;
  /** For how many minutes the worksheet behind a lesson's page is made, and for how many groups; where it is not given, for one, and for its part of the lesson. */
  readonly worksheet?: { readonly minutes: number; readonly groups: number };
  /** Which group it is for; null for one sheet for all. */
  readonly group: Group | null;
  /** No more words than these are on a vocabulary; all of them, where it is not given. */
  readonly words?: number;
  /** Decides who gets what. */
  readonly seed: string;
}

/** How much a sheet says of each argument, the most first: a sheet that has to be short says less of each before it leaves one out. */
export const DETAILS = ['full', 'less', 'least'] as const;
export type Detail = (typeof DETAILS)[number];

/** The options and forms that are for some sheets only. */
export const SHEET_EXTRAS = [
  'team',
  'columns',
  'speeches',
  'key',
  'blank',
  'level',
  'text',
  'wpm',
  'csv',
  'excel',
  'pages',
  'minutes',
  'top',
  'all',
  'groups',
  'seed',
] as const;
type SheetExtra = (typeof SHEET_EXTRAS)[number];

export type MakeSheet = (material: Material, options: SheetOptions) => CitingSheet;

/** What decides how much is on a sheet where nobody says. */
export interface Asked {
  readonly team: Team | null;
  /** Whether it is about the whole of a large map, of which nothing was named or selected. */
  readonly isWholeOfMany: boolean;
}

/** How a sheet is made shorter. */
interface SizeOfKind {
  /** What it is counted in: one of the entries that its parts are about. */
  readonly counts: string;
  /** How much is on it where nobody says. */
  readonly usual: (asked: Asked) => Size;
  /** How little it says of each argument, of a length that is not enough for all, before it leaves one out. */
  readonly least?: (length: Length) => Detail;
  /** Whether what it is about has room before what is said of that. */
  readonly subjectsFirst?: true;
  /** Whether the sides have room in turn, where it is for both. */
  readonly sidesInTurn?: true;
  /** Whether its parts have their order already: the first come first. */
  readonly isRanked?: true;
  /** Whether each part is an exchange about one entry, so that an objection of the core needs the part of what it attacks. */
  readonly bringsAttacked?: true;
}

/** A sheet that is printed with another one. */
export interface SetPart {
  readonly sheet: string;
  /** Whether it has its answers. */
  readonly key: boolean;
  /** What it is about, where that is not what the whole set is about: the whole text, or one claim of the text. */
  readonly about?: 'whole text' | 'one claim';
  /** How many words it has at most, where it has words. */
  readonly words?: number;
}

/** A sheet that can be made. */
export interface SheetKind {
  readonly summary: string;
  /** What it prints of the entries that are selected, in words. */
  readonly prints: string;
  /** The keys of a claims file under which that is written. */
  readonly needs: readonly string[];
  /** How it is made shorter; nothing for one that is always the same. */
  readonly size?: SizeOfKind;
  /** Of the options and forms that are for some sheets only, those that go with this one. */
  readonly takes: readonly SheetExtra[];
  /** Whether its title is the first of four levels of headings, as in the files that debaters keep: pocket, hat, block, tag. */
  readonly titleIsHeading?: true;
  /** Whether its maker chooses what fits into the minutes, for each group. */
  readonly choosesItself?: true;
  /** The sheets that are printed behind it, in order. */
  readonly set?: readonly SetPart[];
  /** Whether it has its answers where nobody asks for room to write. */
  readonly isFilled?: true;
  /** Whether it prints the text that the map is of. */
  readonly printsText?: true;
  /** Loads the code that makes it. */
  readonly load: () => Promise<MakeSheet>;
}
