import type { Statement } from '../map/model.js';
import { withFullStop } from '../words/punctuation.js';
import { oneLine } from '../words/text.js';
import { sheetTitle } from './about.js';
import { type CitingBlock, type CitingSheet, paragraph, space, strong } from './citing.js';
import { mostImportantFirst } from './importance.js';
import type { Material } from './material.js';
import { saidByAuthor } from './text-places.js';

/** Exit tickets: what pupils write at the end of a lesson. Two of the same stand on a page, to be cut. */
export function exitTicketSheet(material: Material): CitingSheet {
  return {
    title: sheetTitle('Exit ticket', material),
    about: null,
    units: askedAbout(material).map((subject) => ({
      blocks: [ticket(subject, 'upper', material), ticket(subject, 'lower', material)],
    })),
  };
}

/** The entries that somebody named; else one: what matters most of what was chosen, and of that what the author says. */
function askedAbout({ view, topics, chosen }: Material): Statement[] {
  const named = topics.flatMap((topic) => ('entry' in topic ? topic.entry : []));
  const isAsked = ({ kind }: Statement) => kind !== 'evidence';
  if (named.some(isAsked)) return named.filter(isAsked);
  const ranked = mostImportantFirst(chosen.filter(isAsked), view);
  return [ranked.find(saidByAuthor(view.map)) ?? ranked[0] ?? []].flat();
}

function ticket(subject: Statement, half: 'upper' | 'lower', { view }: Material): CitingBlock {
  const { motion, title } = view.map.header;
  const isMotion = subject === view.map.thesis && motion !== null;
  const what = isMotion ? 'Motion' : 'Claim';
  const said = isMotion ? motion : subject.text;
  return {
    kind: 'box',
    half,
    title: `Exit ticket: ${oneLine(title)}`,
    blocks: [
      paragraph('Name: ________________________   Date: ______________'),
      paragraph(strong(`${what}: ${withFullStop(said)}`)),
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
