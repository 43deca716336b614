import type { Relation, Statement } from '../map/model.js';
import { declaring, inText } from '../map/model.js';
import { oneLine } from '../map/text.js';
import type { View } from '../map/view.js';
import { cut, pad, widthOfText, wrap } from './layout.js';
import type { Look } from './look.js';
import { reference } from './reference.js';
import { kindInk, kindSign, nodeWord, relationVerb, sideWord, stepVerdict, verdictWord } from './words.js';

/** One entry whole: what it says, where it stands, what it bears on, what bears on it, sources, gaps. */
export function renderCard(statement: Statement, view: View, look: Look): string {
  return [
    ...headLines(statement, view, look),
    ...factLines(statement, view, look),
    ...section(
      'Bears on',
      statement.gives.flatMap((relation) => givenLines(relation, statement, view, look)),
      look,
    ),
    ...section('Supported by', bearingLines(statement.supportedBy, view, look), look),
    ...section('Attacked by', bearingLines(statement.attackedBy, view, look), look),
    ...section('On the steps from it', stepLines(statement, view, look), look),
    ...section(
      'Questions',
      statement.questions.flatMap((question) => wrap(question, look.width, '  - ', '    ')),
      look,
    ),
    ...section('Gaps', gapLines(statement, view, look), look),
  ].join('\n');
}

function headLines(statement: Statement, view: View, look: Look): string[] {
  const sign = look.plain ? '' : `${kindSign(statement.kind, look)} `;
  const side = sideWord(view.structure.side[statement.index]!);
  const verdict = verdictWord(view.labels.of(statement));
  const thesis = statement === view.map.thesis ? 'the thesis, ' : '';
  const head = `${sign}${kindInk(statement.kind, look).bold(statement.id)}  ${statement.kind}, ${thesis}${side}, ${look.ink.bold(verdict)}`;
  return [...wrap(head, look.width, '', '  '), '', ...wrap(oneLine(statement.text), look.width, '  '), ''];
}

function factLines(statement: Statement, view: View, look: Look): string[] {
  const { at, phrase, by, date, type, tags, source, page, note } = statement;
  const place = at.length === 0 ? 'added to the text' : at.join(', ');
  const facts: [string, string | null][] = [
    [
      'place',
      `${place}${phrase === null ? '' : `, “${oneLine(phrase)}”`}${statement.implicit ? ' (implicit: needed, not said)' : ''}`,
    ],
    ['says', by ?? (inText(statement) ? (view.map.header.author ?? 'the author') : null)],
    ['type', type],
    ['date', date],
    ['assumed', statement.assumed ? 'stands in its own right, even if its reasons fall' : null],
    ['tags', tags.length === 0 ? null : tags.join(', ')],
    ['source', source === null ? null : reference(source, page)],
    ['page', source === null ? page : null],
    ['note', note === null ? null : oneLine(note)],
  ];
  return facts.flatMap(([name, value]) =>
    value === null ? [] : wrap(value, look.width, `  ${look.ink.dim(pad(name, 8))} `, ' '.repeat(11)),
  );
}

function section(title: string, lines: readonly string[], look: Look): string[] {
  return lines.length === 0 ? [] : ['', look.ink.bold(title), ...lines];
}

function givenLines(relation: Relation, statement: Statement, view: View, look: Look): string[] {
  const others = relation.premises.filter((premise) => premise !== statement).map((premise) => premise.id);
  const facts = [
    others.length === 0 ? '' : `together with ${others.join(', ')}`,
    relation.scheme === null ? '' : `by ${relation.scheme}`,
    `this step ${stepVerdict(view.labels.of(relation))}`,
  ].filter((fact) => fact !== '');
  const lines = wrap(
    `${relationVerb(relation)} ${nodeWord(relation.target)} (${facts.join('; ')})`,
    look.width,
    '  ',
    '    ',
  );
  const target = relation.target.node === 'statement' ? relation.target : declaring(relation.target);
  return [...lines, entryLine(target, view, look, { indent: 4 })];
}

function bearingLines(relations: readonly Relation[], view: View, look: Look): string[] {
  return relations.flatMap((relation) => {
    const [first, ...linked] = relation.premises;
    const answers =
      relation.sign === 'attack' ? first!.attackedBy.concat(relation.attackedBy) : relation.attackedBy;
    const before = relation.sign === 'attack' ? 'answered by ' : 'step attacked by ';
    // What a contradiction attacks is no answer to it.
    const others = answers.filter((answer) => declaring(answer) !== relation.target);
    return [
      entryLine(first!, view, look, { indent: 2, step: relation }),
      ...linked.map((premise) => entryLine(premise, view, look, { indent: 4, before: 'with ' })),
      ...others.map((answer) =>
        entryLine(declaring(answer), view, look, { indent: 4, before, step: answer }),
      ),
    ];
  });
}

function stepLines(statement: Statement, view: View, look: Look): string[] {
  return statement.gives
    .filter(
      (given) => declaring(given) === statement && given.attackedBy.length + given.supportedBy.length > 0,
    )
    .flatMap((given) => [
      ...wrap(look.ink.dim(given.name), look.width, '  ', '    '),
      ...bearingLines([...given.supportedBy, ...given.attackedBy], view, look).map((line) => `  ${line}`),
    ]);
}

interface Line {
  readonly indent: number;
  readonly before?: string;
  /** The relation by which it stands here; its verdict is said where it differs from the entry's own. */
  readonly step?: Relation;
}

/** Another entry on one line; in plain text whole, else cut to the width. */
function entryLine(
  statement: Statement,
  view: View,
  look: Look,
  { indent, before = '', step }: Line,
): string {
  const margin = ' '.repeat(indent);
  const status = view.labels.of(statement);
  const ofStep = step === undefined ? status : view.labels.of(step);
  const verdict = `(${verdictWord(status)}${ofStep === status ? '' : `, but this step ${stepVerdict(ofStep)}`})`;
  if (look.plain)
    return `${margin}${before}${statement.kind} ${statement.id} ${verdict}: ${oneLine(statement.text)}`;
  const head = `${before}${kindSign(statement.kind, look)} ${kindInk(statement.kind, look)(statement.id)} ${verdict}`;
  const used = indent + before.length + 2 + widthOfText(statement.id) + 1 + verdict.length;
  const room = look.width - used - 1;
  if (used > look.width) return wrap(head, look.width, margin, ' '.repeat(indent + 2)).join('\n');
  return `${margin}${head}${room < 10 ? '' : ` ${look.ink.dim(cut(oneLine(statement.text), room))}`}`;
}

function gapLines(statement: Statement, view: View, look: Look): string[] {
  return (view.gaps().get(statement) ?? []).flatMap((gap) => {
    const text = gap.accepted === null ? gap.message : `accepted: ${oneLine(gap.accepted)}`;
    return wrap(`${gap.code}: ${text}`, look.width, '  ', '    ');
  });
}
