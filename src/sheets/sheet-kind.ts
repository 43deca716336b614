import type { Original } from '../original/split-original.js';
import type { CitingSheet } from './citing.js';
import type { Material } from './material.js';
import type { DebateFormatName } from './speeches.js';

/** What can be chosen beside the material. */
export interface SheetOptions {
  /** Blank columns of a flow sheet. */
  readonly columns: number;
  /** The format whose speeches are the columns of a flow sheet; null for none. */
  readonly speeches: DebateFormatName | null;
  /** Whether a worksheet has its answers. */
  readonly key: boolean;
  /** The text that the map is of; null where nobody gives one. */
  readonly original: Original | null;
}

/** The options and forms that are for some sheets only. */
export const SHEET_EXTRAS = [
  'team',
  'columns',
  'speeches',
  'key',
  'blank',
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
