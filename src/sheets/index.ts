import { blocks } from './blocks.js';
import { brief } from './brief.js';
import { cards } from './cards.js';
import type { Sheet } from './document.js';
import { flow } from './flow.js';
import { forTeam, type Material } from './material.js';
import { questions } from './questions.js';
import { worksheet } from './worksheet.js';

/** What can be chosen beside the material. */
export interface SheetOptions {
  /** Blank columns of a flow sheet. */
  readonly columns: number;
  /** Whether a worksheet has its answers. */
  readonly key: boolean;
}

/** The sheets. A new one is a file here and a line in this table. */
export const SHEETS: Readonly<
  Record<string, { readonly summary: string; make(material: Material, options: SheetOptions): Sheet }>
> = {
  brief: { summary: 'both sides on a page or two, or one side’s packet with --team', make: brief },
  blocks: { summary: 'every argument of the other side with answers in four moves', make: blocks },
  questions: { summary: 'for cross-examination and seminars: of each inference and source', make: questions },
  flow: {
    summary: 'a flow sheet: claim, counterpoint, reply, next; an empty cell is unanswered',
    make: (material, { columns }) => flow(material, columns),
  },
  worksheet: {
    summary: 'for students: find the claim, trace the reasoning, judge the evidence',
    make: (material, { key }) => worksheet(material, key),
  },
  cards: { summary: 'evidence as cards to cut out: tag, cite, what it shows', make: cards },
};

/** A sheet of a material. */
export function makeSheet(name: keyof typeof SHEETS, material: Material, options: SheetOptions): Sheet {
  return SHEETS[name]!.make(forTeam(material), options);
}
