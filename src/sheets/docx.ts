import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import { escapeHtml } from '../words/html.js';
import { xmlText } from '../words/xml.js';
import { type Block, referenceList } from './document.js';
import { blockParts, type Making, type Part, paragraph } from './docx-blocks.js';
import { withoutTimes } from './docx-bytes.js';
import { DOCX_LISTS, docxStyles, millimetres, STYLE } from './docx-styles.js';
import { linkName } from './docx-text.js';
import {
  documentTitle,
  hasCards,
  hasHalves,
  isLandscape,
  type Page,
  printedParts,
  runningTitle,
} from './page.js';

/** Pages of a sheet as a Word file (ECMA-376): its styles, lists and tables are real ones, to be edited. */

/** What a Word file is made with, beside its pages. */
export interface DocxMaking {
  /** The language of the text; null where the file does not say. */
  readonly language: string | null;
  /** Who wrote the text that the sheet is about; null where the file does not say. */
  readonly author: string | null;
  /** Whether the title is a heading of the first level, as in the files that debaters keep. */
  readonly titleIsHeading: boolean;
  /** Its pictures in pixels, by their SVG; none, where it is not given. */
  readonly pictures?: ReadonlyMap<string, Uint8Array>;
}

/** The bytes of the file. The same pages give the same bytes. */
export async function sheetDocx(
  pages: readonly Page[],
  { language, author, titleIsHeading, pictures = new Map() }: DocxMaking,
): Promise<Uint8Array> {
  const tongue = isLanguage(language) ? language : 'en';
  const halfPage = Math.floor(paperOf(tongue).height / 2) - MARGIN;
  const making: Making = { links: [], pictures, lists: 0, raised: titleIsHeading ? 0 : 1, halfPage };
  const parts = pages.flatMap(printedParts);
  const document = new Document({
    compatibility: { version: 15 },
    styles: docxStyles(tongue),
    numbering: DOCX_LISTS,
    sections: parts.map((part) => section(part, { tongue, making, isOnly: parts.length === 1 })),
  });
  making.links.forEach((address, i) => {
    document.Document.Relationships.addRelationship(linkName(i), HYPERLINK, address, 'External');
  });
  const properties = propertiesXml(documentTitle(pages), author ?? '', tongue);
  const packed = await Packer.toArrayBuffer(document, false, [
    { path: 'docProps/core.xml', data: properties },
  ]);
  return withoutTimes(new Uint8Array(packed));
}

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** Whether a text can be the name of a language (BCP 47). */
function isLanguage(name: string | null): name is string {
  return name !== null && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(name);
}

/** The file's properties. They name no day, so that they are the same tomorrow. */
function propertiesXml(title: string, author: string, language: string): string {
  const element = (name: string, text: string) =>
    text === '' ? '' : `<${name}>${escapeHtml(xmlText(text))}</${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">',
    element('dc:title', title),
    element('dc:creator', author),
    element('dc:language', language),
    '</cp:coreProperties>',
  ].join('');
}

/** Paper: upright with lines of 65 to 75 letters; across, and with narrow margins, for tables that need the room. */
const A4 = { width: millimetres(210), height: millimetres(297) };
const LETTER = { width: millimetres(215.9), height: millimetres(279.4) };
const WIDE_MARGIN = millimetres(30);
const MARGIN = millimetres(18);
/** Cards take all the paper that a printer reaches: four rows of them fit on Letter, too. */
const CARD_MARGIN = millimetres(8);
const CARD_END_MARGIN = millimetres(14);

/** Countries that print on Letter. */
const LETTER_COUNTRIES = /-(us|ca|mx|ph)\b/i;

function paperOf(language: string): typeof A4 {
  return LETTER_COUNTRIES.test(language) ? LETTER : A4;
}

/** What a section is made with. */
interface SectionMaking {
  readonly tongue: string;
  readonly making: Making;
  /** Whether the file has no other section. */
  readonly isOnly: boolean;
}

function section(page: Page, { tongue, making, isOnly }: SectionMaking): ISectionOptions {
  const paper = paperOf(tongue);
  // What is cut out has no use for the head and the foot of a page.
  const isCut = hasHalves(page.blocks);
  const isAcross = isLandscape(page);
  const { side, end } = marginsOf(page, isAcross);
  const width = (isAcross ? paper.height : paper.width) - 2 * side;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: { ...paper, orientation: isAcross ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: { top: end, bottom: end, left: side, right: side, header: 500, footer: 500 },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: new Header({ children: isCut ? [] : [running(page)] }) },
    footers: { default: new Footer({ children: isCut ? [] : [pageNumber(isOnly)] }) },
    children: pageParts(page, width, making),
  };
}

function marginsOf({ blocks }: Page, isAcross: boolean): { readonly side: number; readonly end: number } {
  if (hasCards(blocks)) return { side: CARD_MARGIN, end: CARD_END_MARGIN };
  return { side: isAcross ? MARGIN : WIDE_MARGIN, end: MARGIN };
}

function running(page: Page): Paragraph {
  return new Paragraph({ style: STYLE.running, children: [new TextRun(xmlText(runningTitle(page)))] });
}

/** The number of a page: each section begins with 1. LibreOffice does not know how many pages a section has, so only a single one says it. */
function pageNumber(isOnly: boolean): Paragraph {
  const children = isOnly ? [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] : [PageNumber.CURRENT];
  return new Paragraph({ style: STYLE.pageNumber, children: [new TextRun({ children })] });
}

function pageParts(
  { topic, title, about, note, blocks, references }: Page,
  width: number,
  making: Making,
): Part[] {
  const heading = making.raised === 1 ? HeadingLevel.TITLE : HeadingLevel.HEADING_1;
  return [
    ...(about === null
      ? []
      : [
          paragraph([title], making, { style: STYLE.kind }),
          paragraph([topic], making, { heading }),
          ...about.map((line) => paragraph(line, making, { style: STYLE.about })),
        ]),
    ...(note === '' ? [] : [paragraph([note], making, { style: STYLE.caption })]),
    ...blockParts(blocks, width, making),
    ...(references.length === 0 ? [] : blockParts([REFERENCES, referenceList(references)], width, making)),
  ];
}

const REFERENCES: Block = { kind: 'heading', level: 2, text: 'References' };
