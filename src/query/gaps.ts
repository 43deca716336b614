import { answersOf } from '../map/answers.js';
import { type Gap, type GapCode, gapOf } from '../map/gap.js';
import type { ArgumentMap, Relation, Statement } from '../map/model.js';
import { nodeName } from '../map/nodes.js';
import { declaringPremise, isPremise } from '../map/relations.js';
import { evidenceFor, inText, isDatedAfterText, isUnanswered } from '../map/statements.js';
import type { Structure } from '../map/structure.js';
import { circleFinder, circularGroups, rowsOf } from '../verdict/circles.js';
import { spokenDate } from '../words/dates.js';
import { countWords } from '../words/text.js';
import { findDoubts } from './doubts.js';

/** The gaps that only a comparison with the text can find. */
const TEXT_GAPS: readonly GapCode[] = ['phrase-missing', 'phrase-near', 'place-missing'];

/** The most words that a statement's text should have. */
const LONG = 40;

/**
 * The gaps of a map, in the argument's order, sources last.
 *
 * `fromText` are those found by comparing the map with its text (null when it was not at hand: then a
 * `known` for one of them is not called unneeded). Linear in the map.
 */
export function findGaps(
  map: ArgumentMap,
  structure: Structure,
  fromText: readonly Gap[] | null = null,
): Gap[] {
  const found: Gap[] = [...(fromText ?? [])];
  const add = (code: GapCode, statement: Statement, message: string, part?: string) => {
    found.push(gapOf(code, statement, message, part));
  };
  const evidenced = withEvidence(map);
  const answers = answersOf(map);
  for (const statement of structure.order) {
    contentGaps(map, statement, add);
    placeGaps(map, statement, structure, add);
    if (isUnanswered(statement, answers)) add('unanswered', statement, 'nothing answers this counterpoint');
    if (needsEvidence(statement) && !evidenced.has(statement)) {
      add(
        'no-evidence',
        statement,
        `nothing shows this ${statement.type}: no evidence, and no reason that has some`,
      );
    }
  }
  for (const circle of circles(map)) {
    const names = [...circle, circle[0]!].map((statement) => statement.id).join(' -> ');
    const what = circle.length === 1 ? 'it supports itself' : 'these support each other in a circle';
    add('circular', circle[0]!, `${what}: ${names}`);
  }
  for (const { code, statement, message, where } of findDoubts(map)) {
    found.push({ ...gapOf(code, statement, message), where });
  }
  unneededKnown(map, found, fromText !== null, add);
  const rank = new Map(structure.order.map((statement, index) => [statement, index]));
  found.sort((a, b) => rank.get(a.statement!)! - rank.get(b.statement!)!);
  return [...found, ...unusedSources(map)];
}

type Add = (code: GapCode, statement: Statement, message: string, part?: string) => void;

function contentGaps(map: ArgumentMap, statement: Statement, add: Add): void {
  const { kind, source } = statement;
  if (kind === 'evidence' && source === null && statement.at.length === 0) {
    add('no-source', statement, 'this evidence has neither "at" (in the text) nor "source" (outside it)');
  }
  if (source !== null) {
    const wanted = { author: 'an author', title: 'a title', issued: 'a date ("issued")' };
    const lacks = Object.entries(wanted).flatMap(([field, words]) => (source[field] ? [] : words));
    const named = source.id === null ? 'its source' : `its source "${source.id}"`;
    if (lacks.length > 0) add('thin-source', statement, `${named} lacks ${lacks.join(' and ')}`, 'source');
  }
  if (kind === 'claim' && /[?？؟][\s"'”’»)]*$/.test(statement.text)) {
    add('question', statement, 'a claim asserts; this one asks', 'text');
  }
  const words = countWords(statement.text);
  if (words > LONG) add('long', statement, `${words} words; at most ${LONG} are easily read`, 'text');
  const later = evidenceFor(statement);
  if (inText(statement) && later.length > 0 && later.every((item) => isDatedAfterText(map, item))) {
    add(
      'hindsight',
      statement,
      `all of its evidence is later than the text (${spokenDate(map.header.date ?? '')}): ${ids(later)}`,
    );
  }
}

function placeGaps(map: ArgumentMap, statement: Statement, structure: Structure, add: Add): void {
  if (statement.kind === 'claim' && statement.at.length === 0 && !statement.implicit) {
    add(
      'no-locator',
      statement,
      'this claim has no "at"; if the text needs it but does not say it, mark it "implicit: true"',
    );
  }
  for (const given of statement.gives) {
    const betweenClaims =
      given.target.node === 'statement' && given.target.kind === 'claim' && statement.kind === 'claim';
    if (
      given.sign === 'support' &&
      betweenClaims &&
      given.scheme === null &&
      declaringPremise(given) === statement
    ) {
      add('no-scheme', statement, `the support "${given.name}" does not say its scheme`);
    }
  }
  if (structure.depth[statement.index] === null) add('unconnected', statement, 'it never reaches the thesis');
  const parent = statement.under === null ? undefined : map.byId.get(statement.under);
  if (parent !== undefined && !statement.gives.some((given) => bearsOn(given, parent))) {
    add('stray', statement, `it stands under "${parent.id}" and does not bear on it`);
  }
  const mainStep = statement.gives.find((given) => given.sign === 'support' && given.target === map.thesis);
  const attacked =
    statement.attackedBy.length > 0 || statement.gives.some((given) => given.attackedBy.length > 0);
  if (statement.kind === 'claim' && mainStep !== undefined && !attacked) {
    add('one-sided', statement, 'nothing attacks this main reason, nor its step to the thesis');
  }
}

/** Whether a relation bears on a statement: on itself, or on a step that comes from it or goes to it. */
function bearsOn(relation: Relation, statement: Statement): boolean {
  const { target } = relation;
  if (target.node === 'statement') return target === statement;
  return isPremise(statement, target) || bearsOn(target, statement);
}

function needsEvidence(statement: Statement): boolean {
  return statement.kind === 'claim' && ['fact', 'cause', 'prediction'].includes(statement.type ?? '');
}

/** Everything that evidence supports, directly or through reasons. */
function withEvidence(map: ArgumentMap): Set<Statement> {
  const queue = map.statements.filter((statement) => statement.kind === 'evidence');
  const reached = new Set<Statement>();
  for (let head = 0; head < queue.length; head += 1) {
    for (const given of queue[head]!.gives) {
      if (given.sign === 'attack' || given.target.node === 'relation' || reached.has(given.target)) continue;
      reached.add(given.target);
      queue.push(given.target);
    }
  }
  return reached;
}

/** Circles of support: of each group of statements that support each other, a shortest one through its first member in file order. */
function circles({ statements }: ArgumentMap): Statement[][] {
  const supports = (node: number): number[] =>
    statements[node]!.gives.flatMap((given) =>
      given.sign === 'support' && given.target.node === 'statement' ? given.target.index : [],
    );
  const groups = circularGroups(rowsOf(statements.length, supports), statements.keys());
  // A shortest circle stays in its group, so nothing that the group leads to needs to be walked.
  const groupOf = new Map(groups.flatMap((group) => group.map((node) => [node, group])));
  const within = (node: number) =>
    groupOf.has(node) ? supports(node).filter((next) => groupOf.get(next) === groupOf.get(node)) : [];
  const shortestCircle = circleFinder(rowsOf(statements.length, within));
  return groups.map((group) => {
    const first = group.reduce((a, b) => Math.min(a, b));
    return shortestCircle(first).map((node) => statements[node]!);
  });
}

function unneededKnown(map: ArgumentMap, found: Gap[], hasText: boolean, add: Add): void {
  const occurring = new Set(found.map((gap) => `${gap.statement?.id} ${gap.code}`));
  for (const statement of map.statements) {
    for (const code of Object.keys(statement.known)) {
      const judged = hasText || !TEXT_GAPS.includes(code as GapCode);
      if (judged && !occurring.has(`${statement.id} ${code}`)) {
        add('known-unneeded', statement, `"known" accepts ${code}, which does not occur here`, 'known');
      }
    }
  }
}

function unusedSources(map: ArgumentMap): Gap[] {
  const used = new Set(map.statements.map((statement) => statement.source?.id));
  const unused = [...map.sources.keys()].filter((id) => !used.has(id));
  return unused.map((id) => ({
    code: 'unused-source',
    statement: null,
    message: `no entry refers to the source "${id}"`,
    accepted: null,
    where: ['sources', id],
  }));
}

function ids(statements: readonly Statement[]): string {
  return statements.map(nodeName).join(', ');
}
