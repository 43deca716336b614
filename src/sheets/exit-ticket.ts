import type { Statement } from '../map/model.js';
import { inQuotes } from '../words/punctuation.js';
import { oneLine } from '../words/text.js';
import { sheetTitle } from './about.js';
import { type CitingBlock, type CitingSheet, paragraph, space, strong } from './citing.js';
import type { Material } from './material.js';
import { subjectsOf } from './subjects.js';

/** Exit tickets: what pupils write at the end of a lesson. Two of the same stand on a page, to be cut. */
export function exitTicketSheet(material: Material): CitingSheet {
  const subjects = subjectsOf(material);
  return {
    title: sheetTitle('Exit ticket', material),
    about: null,
    units: subjects.map((subject) => ({ blocks: [ticket(subject, material), ticket(subject, material)] })),
  };
}

function ticket(subject: Statement, { view }: Material): CitingBlock {
  const { motion } = view.map.header;
  const isMotion = subject === view.map.thesis && motion !== null;
  const asked = isMotion ? `Motion: ${inQuotes(motion)}` : `Claim: ${inQuotes(subject.text)}`;
  return {
    kind: 'box',
    title: 'Name: ________________________   Date: ______________',
    blocks: [
      paragraph(strong(oneLine(asked))),
      ...PROMPTS.flatMap(([prompt, lines]) => [paragraph(prompt), space(lines)]),
    ],
  };
}

/** What a ticket asks, each with its lines to write on. */
const PROMPTS: readonly (readonly [prompt: string, lines: number])[] = [
  ['The best reason for it:', 2],
  ['The strongest objection to it:', 2],
  ['What I think now, and what decided it for me:', 2],
];
