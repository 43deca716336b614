import type { Relation, Statement } from '../map/model.js';
import { declaring } from '../map/model.js';
import type { View } from '../map/view.js';
import { markdownText } from './markdown.js';
import { reference } from './reference.js';
import { nodeWord, relationVerb, sideWord, verdictWord } from './words.js';

/** An entry as a section of a Markdown page, with what bears on it as lists; `also` is said after the verdict. */
export function renderCardMarkdown(statement: Statement, view: View, also: readonly string[] = []): string {
  const { at, by, source, page, note, questions } = statement;
  const side = sideWord(view.structure.side[statement.index]!);
  const facts = [
    [statement.kind, side, verdictWord(view.labels.of(statement)), ...also].join(', '),
    at.length === 0 ? null : `in the text: ${at.join(', ')}`,
    by === null ? null : `says: ${markdownText(by)}`,
    source === null ? null : `source: ${markdownText(reference(source, page))}`,
    note === null ? null : `note: ${markdownText(note)}`,
  ];
  const given = statement.gives.map(
    (relation) => `${relationVerb(relation)} ${markdownText(nodeWord(relation.target))}`,
  );
  return [
    `## ${markdownText(statement.id)}\n\n${markdownText(statement.text)}\n`,
    list(facts.filter((fact) => fact !== null)),
    section('Bears on', given),
    section('Supported by', bearing(statement.supportedBy)),
    section('Attacked by', bearing(statement.attackedBy)),
    section('Questions', questions.map(markdownText)),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function bearing(relations: readonly Relation[]): string[] {
  return relations.map((relation) => {
    const { id, kind, text } = declaring(relation);
    return `**${kind}** ${markdownText(id)}: ${markdownText(text)}`;
  });
}

function section(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `### ${title}\n\n${list(items)}`;
}

function list(items: readonly string[]): string {
  return `${items.map((item) => `- ${item}`).join('\n')}\n`;
}
