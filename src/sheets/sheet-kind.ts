import type { Original } from '../original/split-original.js';
import type { CitingSheet } from './citing.js';
import type { Material } from './material.js';
import type { Level } from './worksheet-task.js';

/** What can be chosen beside the material. */
export interface SheetOptions {
  /** Blank columns of a flow sheet. */
  readonly columns: number;
  /** Whether a worksheet has its answers. */
  readonly key: boolean;
  /** The text that the map is of; null where nobody gives one. */
  readonly original: Original | null;
  /** How much help a worksheet gives. */
  readonly level: Level;
  /** How many minutes a lesson has; null for the usual number. */
  readonly minutes: number | null;
  /** For how many groups it is; null for one sheet for all. */
  readonly groups: number | null;
  /** Decides who gets what. */
  readonly seed: string;
}

/** The options and forms that are for some sheets only. */
export const SHEET_EXTRAS = [
  'team',
  'columns',
  'key',
  'blank',
  'level',
  'minutes',
  'text',
  'wpm',
  'csv',
  'excel',
] as const;
type SheetExtra = (typeof SHEET_EXTRAS)[number];

export type MakeSheet = (material: Material, options: SheetOptions) => CitingSheet;

/** A sheet that can be made. */
export interface SheetKind {
  readonly summary: string;
  /** What it prints of the entries that are selected, in words. */
  readonly prints: string;
  /** Of the options and forms that are for some sheets only, those that go with this one. */
  readonly takes: readonly SheetExtra[];
  /** Whether its title is the first of four levels of headings, as in the files that debaters keep: pocket, hat, block, tag. */
  readonly titleIsHeading?: true;
  /** Whether it prints the text that the map is of. */
  readonly printsText?: true;
  /** Loads the code that makes it. */
  readonly load: () => Promise<MakeSheet>;
}
