import type { Statement } from '../map/model.js';
import type { Chain, ChainLink } from '../query/chain.js';
import type { View } from '../query/view.js';
import { counted } from '../words/counted.js';
import { oneLine } from '../words/text.js';
import { unbreakable } from './breakable.js';
import { kindSign } from './kinds.js';
import type { Look } from './look.js';
import { placeWord } from './place-word.js';
import { nodeWord, relationNeeds, relationVerb, stepVerdict } from './relation-words.js';
import { verdictMark } from './verdict-words.js';
import { wrap } from './wrap.js';

/** The ways from an entry to the thesis, each as steps with the relation that leads on. */
export function renderChain(from: Statement, chain: Chain, view: View, look: Look): string {
  const { ways, total } = chain;
  if (from === view.map.thesis) return `${from.id} is the thesis itself.`;
  if (ways.length === 0) {
    const unconnected = view.structure.depth[from.index] === null;
    return `No way leads from "${from.id}" to the thesis (${view.map.thesis.id})${unconnected ? '' : ' through selected entries only'}.`;
  }
  const blocks = ways.map((way, i) => {
    const title =
      ways.length > 1
        ? [look.ink.bold(`Way ${i + 1} of ${total ?? 'many'}, ${counted(way.length - 1, 'step')}`)]
        : [];
    return [...title, ...way.flatMap((step) => renderStep(step, view, look))].join('\n');
  });
  if (total === null || total > ways.length) {
    blocks.push(
      total === null
        ? 'There are more ways than could be counted.'
        : `and ${counted(total - ways.length, 'more way')}`,
    );
  }
  return blocks.join('\n\n');
}

function renderStep({ statement, relation }: ChainLink, view: View, look: Look): string[] {
  const place = placeWord(statement);
  const facts = `${statement.kind}, ${place === '' ? '' : `at ${place}, `}`;
  const verdict = verdictMark(view.labels.statusOf(statement), look);
  const sign = look.plain ? '' : `${kindSign(statement.kind, look)} `;
  const title = statement.short === null ? '' : `${look.ink.bold(oneLine(statement.short))}  `;
  const id = `${sign}${title}${statement.id}`;
  const head = [`${id} (${facts}`, unbreakable(verdict), ')'];
  const lines = [...wrap(head, look.width, '', '  '), ...wrap(oneLine(statement.text), look.width, '  ')];
  if (relation === null) return lines;
  const others = relationNeeds(relation, statement);
  const linked = others === '' ? '' : `, ${others}`;
  const scheme = relation.scheme === null ? '' : `, by ${oneLine(relation.scheme)}`;
  const carried = `${relationVerb(relation)} ${nodeWord(relation.target)}${linked}${scheme}; ${stepVerdict(relation, view)}`;
  return [...lines, ...wrap(carried, look.width, look.plain ? '  ' : `  ${look.signs.up} `, '    ')];
}
