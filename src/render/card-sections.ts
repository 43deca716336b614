import type { Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { byDeclarer, declaringPremise } from '../map/premises.js';
import { declaredRelations } from '../map/relations.js';
import { bestStep } from '../query/verdict-effect.js';
import type { View } from '../query/view.js';
import { oneLine } from '../words/text.js';
import { answerTargets } from './answer-target.js';
import type { Look } from './look.js';
import { nodeWord, relationFacts, relationNeeds } from './relation-words.js';

/** What there is to say of an entry below its own words, section by section: other entries as data, for text and for a page. */

/** Another entry, in a section of a card. */
export interface CardItem {
  readonly statement: Statement;
  /** Whether it belongs to the item above it that has no lead: it is linked to it, or answers it. */
  readonly isBelow: boolean;
  /** Words that lead to it (`with `, `answered by `), and that follow it. */
  readonly lead: string;
  readonly after: string;
  /** The step by which it stands here; null for what the entry supports or attacks. */
  readonly step: Relation | null;
  /** The step that it is about, where that is none of the card's title: `the step from a to b`. */
  readonly above: string | null;
  /** What there is to say of the step. */
  readonly below: string | null;
}

/** Items under a title of their own, or under none. */
interface CardGroup {
  readonly title: string | null;
  readonly items: readonly CardItem[];
}

export interface CardSection {
  readonly title: string;
  readonly groups: readonly CardGroup[];
}

/** The sections that name other entries; only those that have something. Without verdicts, none of a step is said. */
export function cardSections(
  statement: Statement,
  view: View,
  look: Pick<Look, 'signs'>,
  verdicts = true,
): readonly CardSection[] {
  const bearing = (relations: readonly Relation[]) => [
    { title: null, items: bearingItems(relations, view, look) },
  ];
  const given = (sign: Relation['sign']) => [
    {
      title: null,
      items: statement.gives
        .filter((relation) => relation.sign === sign)
        .map((relation) => givenItem(relation, statement, view, verdicts)),
    },
  ];
  const sections = [
    { title: 'Supports', groups: given('support') },
    { title: 'Attacks', groups: given('attack') },
    { title: 'Supported by', groups: bearing(statement.supportedBy) },
    { title: 'Attacked by', groups: bearing(statement.attackedBy) },
    { title: 'On the steps from it', groups: stepGroups(statement, view, look) },
  ];
  return sections.filter(({ groups }) => groups.some(({ items }) => items.length > 0));
}

/** What an entry supports or attacks, with what there is to say of that step. */
function givenItem(relation: Relation, statement: Statement, view: View, verdicts: boolean): CardItem {
  const { target } = relation;
  const isOwn = view.labels.statusOf(relation) === view.labels.statusOf(statement);
  const facts = [
    ...(relation.contradiction === null ? [] : ['they contradict each other']),
    relationNeeds(relation, statement),
    ...relationFacts(relation, view, verdicts && !isOwn),
  ].filter((fact) => fact !== '');
  return {
    statement: nodeAnchor(target),
    isBelow: false,
    lead: '',
    after: '',
    step: null,
    above: target.node === 'relation' ? nodeWord(target) : null,
    below: facts.length === 0 ? null : facts.join('; '),
  };
}

/** What supports or attacks something, each with what answers it. */
function bearingItems(relations: readonly Relation[], view: View, look: Pick<Look, 'signs'>): CardItem[] {
  return relations.flatMap((relation) => {
    const [first, ...linked] = relation.premises;
    return [
      bearingItem(first!, relation, false, '', ''),
      ...linked.map((premise) => bearingItem(premise, relation, true, 'with ', '')),
      ...answerItems(relation, view, look),
    ];
  });
}

/** An entry that bears on another by a step. Written out: a thesis can have very many, and copies of a common item take far longer. */
function bearingItem(
  statement: Statement,
  step: Relation,
  isBelow: boolean,
  lead: string,
  after: string,
): CardItem {
  return { statement, isBelow, lead, after, step, above: null, below: null };
}

/** What answers an attack, wherever that is done, or attacks the step of a support. */
function answerItems(
  relation: Relation,
  { answers, labels }: View,
  look: Pick<Look, 'signs'>,
): readonly CardItem[] {
  const item = (answer: Relation, lead: string, after: string) =>
    bearingItem(declaringPremise(answer), answer, true, lead, after);
  if (relation.sign === 'support')
    return relation.attackedBy.map((answer) => item(answer, 'this step is attacked by ', ''));
  const given = answers.to(relation);
  const isOnItself = new Set(
    given.flatMap(({ attack, way }) => (way === 'itself' || way === 'step' ? [attack] : [])),
  );
  return byDeclarer(given.map(({ attack }) => attack)).map((attacks) => {
    const targets = attacks.map((attack) => (isOnItself.has(attack) ? null : attack.target));
    return item(bestStep(attacks, labels), 'answered by ', answerTargets(targets, look));
  });
}

function stepGroups(statement: Statement, view: View, look: Pick<Look, 'signs'>): CardGroup[] {
  return declaredRelations(statement)
    .filter(({ supportedBy, attackedBy }) => attackedBy.length + supportedBy.length > 0)
    .map((given) => ({
      title: nodeWord(given),
      items: bearingItems([...given.supportedBy, ...given.attackedBy], view, look),
    }));
}

/** The gaps of an entry, each as its code and what is wrong or why that is accepted. */
export function gapTexts(statement: Statement, view: View): string[] {
  return view
    .gapsOf(statement)
    .map(
      (gap) => `${gap.code}: ${gap.accepted === null ? gap.message : `accepted: ${oneLine(gap.accepted)}`}`,
    );
}

/** Those who cite a source among what bears on an entry or on a step from it, as the sections have them. */
export function citingIn(sections: readonly CardSection[]): Statement[] {
  return sections
    .flatMap(({ groups }) => groups.flatMap(({ items }) => items))
    .filter(({ step, statement }) => step !== null && statement.source !== null)
    .map(({ statement }) => statement);
}
