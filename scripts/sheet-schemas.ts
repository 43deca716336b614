import * as v from 'valibot';
import type { Block, Card, Item, Line, Reference, Span } from '../src/sheets/document.js';
import type { Page } from '../src/sheets/page.js';
import { describedSchema } from '../src/words/described-schema.js';

/** The JSON Schemas of a sheet: what `prep` prints with `--json`, page by page, block by block. */

const text = (description: string) => describedSchema(v.string(), description);
const texts = (description: string) => describedSchema(v.array(v.string()), description);
const optional = <S extends v.GenericSchema>(schema: S, description: string) =>
  v.exactOptional(describedSchema(schema, description));
const flag = (description: string) => optional(v.literal(true), description);
const number = v.pipe(v.number(), v.integer(), v.minValue(0));
const numbers = v.array(number);

const spanSchema: v.GenericSchema<Span> = v.union([
  v.string(),
  v.strictObject({ strong: text('Words that stand out.') }),
  v.strictObject({ emphasis: text('A title, in italics.') }),
  v.strictObject({ link: text('A web address.') }),
]);

export const lineSchema: v.GenericSchema<Line> = describedSchema(v.array(spanSchema), 'A line, in pieces.');
const line = v.lazy(() => lineSchema);

export const itemSchema: v.GenericSchema<Item> = v.strictObject({
  line,
  items: optional(v.array(v.lazy(() => itemSchema)), 'The items below it.'),
});

const cardSchema: v.GenericSchema<Card> = v.strictObject({
  tag: text('What it is about.'),
  use: text('Whose it is, and what it does to what it is about.'),
  cite: describedSchema(line, 'The whole reference.'),
  text: describedSchema(line, 'What the source says.'),
  notes: texts('What else it is about, and how reliable it is.'),
});

const blocks = v.array(v.lazy(() => blockSchema));

export const blockSchema: v.GenericSchema<Block> = v.variant('kind', [
  v.strictObject({
    kind: v.literal('heading'),
    level: v.picklist([2, 3, 4]),
    text: v.string(),
    onNewPage: flag('Whether it begins a new page.'),
    isGivenOut: flag('Whether what begins here is given out alone.'),
  }),
  v.strictObject({ kind: v.literal('paragraph'), line }),
  v.strictObject({
    kind: v.literal('list'),
    ordered: describedSchema(v.boolean(), 'Whether its items have numbers.'),
    items: v.array(v.lazy(() => itemSchema)),
    isContents: flag('Whether it lists what is on the sheet.'),
    isReferences: flag('Whether it lists sources, each with its notes as items.'),
  }),
  v.strictObject({
    kind: v.literal('table'),
    head: v.array(v.string()),
    rows: v.array(v.array(v.string())),
    reach: optional(
      v.array(numbers),
      'Over how many rows each cell reaches: 0 for one that the cell above reaches over and repeats.',
    ),
    breaks: optional(numbers, 'The rows before which a page can end, from 0.'),
    isWide: flag('Whether it is printed on landscape paper.'),
    isRoomy: flag('Whether its cells have room to write.'),
  }),
  v.strictObject({
    kind: v.literal('box'),
    title: v.string(),
    blocks,
    half: optional(v.picklist(['upper', 'lower']), 'Which half of a page it fills.'),
  }),
  v.strictObject({
    kind: v.literal('checklist'),
    lines: v.array(line),
    ticked: optional(v.array(v.boolean()), 'In a key, which of the lines are right.'),
  }),
  v.strictObject({ kind: v.literal('space'), lines: describedSchema(number, 'How many lines to write on.') }),
  v.strictObject({ kind: v.literal('card'), card: cardSchema }),
  v.strictObject({
    kind: v.literal('passage'),
    number: text('The number of the paragraph.'),
    text: text('The paragraph of the text.'),
    notes: describedSchema(v.array(line), 'What stands beside it.'),
  }),
  v.strictObject({
    kind: v.literal('picture'),
    svg: text('The picture, as SVG.'),
    width: v.number(),
    height: v.number(),
    instead: describedSchema(blocks, 'What says the same without a picture.'),
  }),
  v.strictObject({ kind: v.literal('together'), blocks: describedSchema(blocks, 'What no page end parts.') }),
]);

const referenceSchema: v.GenericSchema<Reference> = v.strictObject({
  cite: text('How the sheet cites it.'),
  line,
  notes: texts('How reliable it is.'),
});

/** A sheet, or the part of one that a group gets. */
export const sheetSchema: v.GenericSchema<Page> = v.strictObject({
  title: text('What kind of sheet it is, and of which group.'),
  group: describedSchema(v.nullable(number), 'The number of the group; null for a whole sheet.'),
  topic: text('What it is about.'),
  about: describedSchema(
    v.nullable(v.array(line)),
    'The text, the motion and the thesis that it is of; null for a sheet whose parts are cut out.',
  ),
  note: text('How long it takes to read aloud; empty for a sheet that nobody reads aloud.'),
  blocks,
  references: describedSchema(v.array(referenceSchema), 'What is cited on it.'),
});
