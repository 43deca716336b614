import {
  AlignmentType,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
  TabStopType,
} from 'docx';

/** How a sheet looks as a Word file: its styles and its lists. Lengths are twips (1440 an inch), sizes are half points. */

/** A font that every program has, or one as wide in its place: a page ends where it should on every computer. */
const FONT = 'Times New Roman';
const BODY = 22;
const SMALL = 20;

/** A length in millimetres, in twips. */
export function millimetres(length: number): number {
  return Math.round((length / 25.4) * 1440);
}

/** The names of the styles that Word does not have itself; `Caption`, `Subtitle` and `Bibliography` it knows by these names. */
export const STYLE = {
  kind: 'SheetKind',
  about: 'Subtitle',
  caption: 'Caption',
  boxTitle: 'BoxTitle',
  cell: 'TableText',
  head: 'TableHeading',
  cite: 'CardCite',
  cardText: 'CardText',
  smallCardText: 'CardTextSmall',
  cardNote: 'CardNote',
  reference: 'Bibliography',
  referenceNote: 'ReferenceNote',
  running: 'Header',
  pageNumber: 'Footer',
} as const;

/** The look of a heading, and its level in the outline, from 0: by it a program folds what is under the heading. */
function heading(size: number, before: number, outlineLevel?: number) {
  return {
    run: { font: FONT, size, bold: true, color: '000000' },
    paragraph: {
      keepNext: true,
      keepLines: true,
      // Letters that are larger than those of the text need lines that grow with them.
      spacing: { before, after: 80, line: 264, lineRule: LineRuleType.AUTO },
      ...(outlineLevel === undefined ? {} : { outlineLevel }),
    },
  };
}

function style(
  id: string,
  name: string,
  { run = {}, paragraph = {} }: Pick<IParagraphStyleOptions, 'run' | 'paragraph'> = {},
): IParagraphStyleOptions {
  // LibreOffice has looks of its own for styles of these names: so each says its font.
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { font: FONT, size: BODY, ...run },
    paragraph,
  };
}

/** Type on cards, which have little room. */
function cardType(size: number) {
  return {
    run: { font: FONT, size },
    paragraph: { spacing: { after: 40, line: 240, lineRule: LineRuleType.AUTO } },
  };
}

/** The styles, in a language. */
export function docxStyles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: FONT, size: BODY, color: '000000', language: { value: language } },
        paragraph: { spacing: { after: 100, line: 288, lineRule: LineRuleType.AUTO } },
      },
      title: heading(36, 0),
      heading1: heading(30, 280, 0),
      heading2: heading(26, 240, 1),
      heading3: heading(24, 200, 2),
      heading4: heading(BODY, 160, 3),
      hyperlink: { run: { color: '000000', underline: {} } },
    },
    paragraphStyles: [
      style(STYLE.kind, 'Sheet Kind', {
        run: { size: SMALL },
        paragraph: { keepNext: true, spacing: { after: 40 } },
      }),
      style(STYLE.about, 'Subtitle', { paragraph: { spacing: { after: 60 } } }),
      style(STYLE.caption, 'caption', { run: { italics: true }, paragraph: { spacing: { after: 160 } } }),
      style(STYLE.boxTitle, 'Box Title', { run: { bold: true }, paragraph: { keepNext: true } }),
      style(STYLE.cell, 'Table Text', {
        paragraph: { spacing: { after: 0, line: 260, lineRule: LineRuleType.AUTO } },
      }),
      style(STYLE.head, 'Table Heading', {
        run: { bold: true },
        paragraph: { spacing: { after: 0, line: 260, lineRule: LineRuleType.AUTO } },
      }),
      style(STYLE.cite, 'Card Cite', cardType(18)),
      style(STYLE.cardText, 'Card Text', cardType(SMALL)),
      style(STYLE.smallCardText, 'Card Text Small', cardType(18)),
      style(STYLE.cardNote, 'Card Note', cardType(18)),
      style(STYLE.reference, 'Bibliography', {
        run: { size: SMALL },
        paragraph: { keepLines: true, spacing: { after: 60 }, indent: { left: 567, hanging: 567 } },
      }),
      style(STYLE.referenceNote, 'Reference Note', {
        run: { size: SMALL },
        paragraph: { spacing: { after: 60 }, indent: { left: 567 } },
      }),
      style(STYLE.running, 'header', { run: { size: SMALL }, paragraph: { alignment: AlignmentType.END } }),
      style(STYLE.pageNumber, 'footer', {
        run: { size: SMALL },
        paragraph: { alignment: AlignmentType.CENTER },
      }),
    ],
  };
}

/** The names of the two kinds of list. */
export const LISTS = { numbers: 'numbers', bullets: 'bullets' } as const;

const INDENT = 400;
const BULLETS = ['•', '–', '▪', '•', '–', '▪', '•', '–', '▪'];

/** The lists, nine levels of each, as many as Word has. */
export const DOCX_LISTS: INumberingOptions = {
  config: [
    {
      reference: LISTS.numbers,
      levels: BULLETS.map((_, level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        ...listStyle(level),
      })),
    },
    {
      reference: LISTS.bullets,
      levels: BULLETS.map((text, level) => ({
        level,
        format: LevelFormat.BULLET,
        text,
        ...listStyle(level),
      })),
    },
  ],
};

function listStyle(level: number) {
  const left = INDENT * (level + 1);
  return {
    alignment: AlignmentType.START,
    style: {
      paragraph: {
        indent: { left, hanging: INDENT },
        tabStops: [{ type: TabStopType.NUM, position: left }],
        spacing: { after: 60 },
      },
    },
  };
}

export const DEEPEST_LEVEL = BULLETS.length - 1;
