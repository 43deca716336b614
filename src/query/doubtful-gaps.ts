import { replaceFix } from '../map/fix.js';
import type { FoundGap, GapCode } from '../map/gap.js';
import type { ArgumentMap, Relation, Statement } from '../map/model.js';
import { declaringPremise, isPremise } from '../map/premises.js';
import { declaredRelations } from '../map/relations.js';
import { listAnd } from '../words/lists.js';
import { lookAlike } from '../words/look-alike.js';
import { checkEachStatement, type Examined, type GapCheck } from './gap-check.js';
import { likeSchemes } from './schemes.js';

/** The gaps of what is written as it may be, and may be meant otherwise. */
export const DOUBTFUL_GAPS = {
  'look-alike': lookAlikeIds,
  'self-attack': ({ structure }, among = structure.order) => among.filter(attacksItsOwn).flatMap(selfAttacks),
  'near-scheme': nearSchemes,
  'comma-tag': checkEachStatement(commaTag, 'tags'),
  'denied-fact': checkEachStatement(deniedFact),
} as const satisfies Partial<Record<GapCode, GapCheck>>;

/** Ids that cannot be told apart by eye or ear; the first of them is taken for the right one. */
function lookAlikeIds({ map }: Examined, among?: readonly Statement[]): FoundGap[] {
  const wanted = new Set(among === undefined ? unlikeIds(map) : among.map(({ id }) => lookAlike(id)));
  if (wanted.size === 0) return [];
  const firsts = new Map<string, Statement>();
  const found: FoundGap[] = [];
  for (const statement of map.statements) {
    const look = lookAlike(statement.id);
    if (!wanted.has(look)) continue;
    const first = firsts.get(look);
    if (first === undefined) {
      firsts.set(look, statement);
      continue;
    }
    const inCase = first.id.toLowerCase() === statement.id.toLowerCase();
    const differs = inCase ? 'only in capitals' : 'only in letters that look the same';
    const message = `the id differs from "${first.id}" ${differs}: rename one of them, so that nobody mixes them up`;
    found.push({ statement, message, where: [...statement.where, 'id'] });
  }
  return among === undefined ? found : found.filter(({ statement }) => among.includes(statement!));
}

/** How those ids look that do not look as they are written: no two others can look the same. */
function unlikeIds({ statements }: ArgumentMap): string[] {
  return statements.map(({ id }) => lookAlike(id)).filter((look, i) => look !== statements[i]!.id);
}

/** Whether a statement has such an attack: nearly none has, and that is found without making a list. */
function attacksItsOwn(statement: Statement): boolean {
  for (const relation of statement.gives)
    if (relation.sign === 'attack' && ownTarget(relation, statement) !== null) return true;
  return false;
}

/** Attacks on the statement itself, on a step that it takes part in, or on one of their own premises. */
function selfAttacks(statement: Statement): FoundGap[] {
  return declared(statement, 'attack').flatMap((attack) => {
    const what = ownTarget(attack, statement);
    if (what === null) return [];
    const list = String(attack.where[statement.where.length]);
    const why = isListed(attack, statement) ? `it is listed in its own "${list}" and so` : 'this entry';
    const message = `${why} attacks ${what}. Did you mean another entry?`;
    return [{ statement, message, where: attack.where }];
  });
}

/** What of its own an attack goes to, in words; null where it goes to another entry, as it should. */
function ownTarget(attack: Relation, statement: Statement): string | null {
  const { target } = attack;
  if (target === statement) return 'itself, so it can never stand';
  if (target.node === 'relation') {
    return isPremise(statement, target) ? `its own step "${target.name}"` : null;
  }
  return isPremise(target, attack) ? `"${target.id}", which is one of its premises` : null;
}

/** Whether an attack comes from an id in a list under its own target. */
function isListed({ where }: Relation, statement: Statement): boolean {
  const list = where[statement.where.length];
  return where.length > statement.where.length && (list === 'counterpoints' || list === 'replies');
}

/** Schemes without critical questions that are like one that has some, each once in an entry. */
function nearSchemes({ structure }: Examined, among: readonly Statement[] = structure.order): FoundGap[] {
  const known = new Map<string, readonly string[]>();
  const likeOf = (scheme: string) => {
    const like = known.get(scheme) ?? likeSchemes(scheme);
    known.set(scheme, like);
    return like;
  };
  const isNear = ({ scheme }: Relation) => scheme !== null && likeOf(scheme).length > 0;
  return among
    .filter(({ gives }) => gives.some(isNear))
    .flatMap((statement) => nearSchemesOf(statement, likeOf));
}

function nearSchemesOf(statement: Statement, likeOf: (scheme: string) => readonly string[]): FoundGap[] {
  const steps = [...declared(statement, 'support'), ...declared(statement, 'attack')];
  const unlike = new Map(steps.map((step) => [step.scheme ?? '', step]));
  return [...unlike].flatMap(([scheme, { where }]) => {
    const like = likeOf(scheme);
    if (like.length === 0) return [];
    const meant = like.map((name) => `"${name}"`).join(' or ');
    const message = `"${scheme}" is not one of the known schemes, so it has no critical questions. Did you mean ${meant}? "claims schemes" lists all`;
    const place = where.at(-1) === 'to' ? where.slice(0, -1) : statement.where;
    return [{ statement, message, where: [...place, 'scheme'], fix: replaceFix(like) }];
  });
}

/** A lone tag with a comma, as people write several. */
function commaTag({ tags }: Statement): string | null {
  const [tag] = tags;
  if (tag === undefined || tags.length > 1 || !/[,;，、；]/.test(tag)) return null;
  const several = tag.split(/\s*[,;，、；]\s*/).filter((part) => part !== '');
  return `"${tag}" is one tag; write several as a list: tags: [${several.join(', ')}]`;
}

/**
 * A fact that is denied: what falls although sourced evidence for it stands, and so to attacks on itself alone. Most often the answer
 * grants the fact and denies what follows from it; then it belongs on the step.
 */
function deniedFact(statement: Statement, { labels }: Examined): string | null {
  if (statement.supportedBy.length === 0 || statement.attackedBy.length === 0) return null;
  if (labels.statusOf(statement) !== 'out') return null;
  const isIn = (relation: Relation) => labels.statusOf(relation) === 'in';
  const sourced = statement.supportedBy.filter(
    (support) => support.premises.some(hasSource) && isIn(support),
  );
  if (sourced.length === 0) return null;
  const facts = sourced.map((support) => declaringPremise(support).id);
  const deniers = statement.attackedBy.filter(isIn).map((attack) => declaringPremise(attack).id);
  const [step] = declaredRelations(statement);
  const [makes, denies] = deniers.length === 1 ? ['makes', 'denies'] : ['make', 'deny'];
  const quoted = listAnd(deniers.map((id) => `"${id}"`));
  const happened = `${quoted} ${makes} it fall, although its evidence (${listAnd(facts)}) stands`;
  if (step === undefined) return happened;
  return `${happened}. If ${quoted} ${denies} only what follows from the fact, write "attacks: ${step.name}" in ${quoted}`;
}

function hasSource({ kind, source }: Statement): boolean {
  return kind === 'evidence' && source !== null;
}

function declared(statement: Statement, sign: Relation['sign']): Relation[] {
  return declaredRelations(statement).filter((relation) => relation.sign === sign);
}
