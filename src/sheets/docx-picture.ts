import { AlignmentType, ImageRun, LineRuleType, Paragraph } from 'docx';
import { xmlText } from '../words/xml.js';
import { type Block, documentTexts } from './document.js';
import { millimetres } from './docx-styles.js';

/** Twentieths of a point in a pixel. */
const TWIPS_PER_PIXEL = 15;
/** The highest that a picture is on a page across. */
const HEIGHT = millimetres(120);

/** A picture in a Word file, in pixels, as large as a page has room. Screen readers hear what it says. */
export function pictureParagraph(
  picture: Extract<Block, { kind: 'picture' }>,
  data: Uint8Array,
  width: number,
): Paragraph {
  const scale = Math.min(width / picture.width, HEIGHT / picture.height) / TWIPS_PER_PIXEL;
  const transformation = {
    width: Math.round(picture.width * scale),
    height: Math.round(picture.height * scale),
  };
  const description = xmlText(documentTexts(picture.instead).join('; '));
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    // Lines of one height would cut it off.
    spacing: { line: 240, lineRule: LineRuleType.AUTO },
    children: [
      new ImageRun({
        type: 'png',
        data,
        transformation,
        altText: { name: 'Map', title: 'Map', description },
      }),
    ],
  });
}
