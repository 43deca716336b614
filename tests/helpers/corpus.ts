import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Many small maps, always the same ones: what thirty students of each of some classes may write about one question. */

const AUTHORS = ['Amara', 'Bela', 'Chen', 'Dana', 'Emil', 'Farid', 'Gita', 'Hugo', 'Ines', 'Jonas', 'Kaya'];
const TAGS = ['health', 'traffic', 'family', 'sport', 'money'];
const SCHEMES = ['consequences', 'analogy', 'expert opinion', 'values'];

/** A map; `number` chooses what it says. */
function corpusMap(number: number): string {
  const pick = (from: readonly string[], by: number) => from[(number * by) % from.length]!;
  const tag = pick(TAGS, 7);
  const lines = [
    `title: Map ${number}`,
    `author: ${pick(AUTHORS, number)}`,
    'thesis: later',
    'claims:',
    '  - id: later',
    '    text: Schools should start later.',
    '    reasons:',
    ...reason(
      'sleep',
      'Pupils would sleep longer.',
      tag,
      pick(SCHEMES, 1),
      number % 3 === 0,
      number % 9 === 0,
    ),
    ...(number % 4 === 0
      ? []
      : reason('buses', 'Buses would be less full.', 'traffic', pick(SCHEMES, 5), false, false)),
    ...(number % 5 === 0
      ? reason('clubs', 'Clubs could meet in the morning.', pick(TAGS, 2), 'values', true, true)
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

function reason(
  id: string,
  text: string,
  tag: string,
  scheme: string,
  isAttacked: boolean,
  isAnswered: boolean,
): string[] {
  const attack = [
    '        counterpoints:',
    `          - id: ${id}-doubted`,
    '            text: Nobody has shown that.',
    ...(isAnswered
      ? ['            replies:', `              - {id: ${id}-shown, text: Two schools have tried it.}`]
      : []),
  ];
  return [
    `      - id: ${id}`,
    `        text: ${text}`,
    `        tags: [${tag}]`,
    `        scheme: ${scheme}`,
    ...(isAttacked ? attack : []),
  ];
}

/** Writes so many maps into `maps/` of a folder, thirty to a class. */
export function writeCorpus(folder: string, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const below = join(folder, 'maps', `class-${String(Math.floor(i / 30) + 1).padStart(2, '0')}`);
    mkdirSync(below, { recursive: true });
    writeFileSync(join(below, `map-${String(i + 1).padStart(4, '0')}.yaml`), corpusMap(i + 1));
  }
}
