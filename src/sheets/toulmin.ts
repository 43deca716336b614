import type { Answer } from '../map/answers.js';
import { inText } from '../map/in-text.js';
import type { ArgumentNode, Relation, Statement } from '../map/model.js';
import { declaringPremise, premisesOf } from '../map/premises.js';
import { type SchemeName, schemeName } from '../query/schemes.js';
import { sorted } from '../query/sorting.js';
import type { View } from '../query/view.js';
import { counted } from '../words/counted.js';
import { oneLine } from '../words/text.js';
import { originLines, sheetTitle } from './about.js';
import { attackedInShort, rankedAnswers } from './answers.js';
import {
  type CitingBlock,
  type CitingItem,
  type CitingSheet,
  type CitingUnit,
  citedText,
  list,
  ownHeadline,
  paragraph,
  space,
  strong,
} from './citing.js';
import type { Material } from './material.js';
import type { SheetOptions } from './sheet-kind.js';
import { subjectsOf } from './subjects.js';
import { placeWords, saidByAuthor } from './text-places.js';
import { qualifierOf } from './toulmin-qualifier.js';

/** Arguments in the layout of S. Toulmin, The Uses of Argument (1958): filled in, or as boxes to fill in. Each claim has a page. */

/** With grounds from outside the text, no more than so many. */
const MAX_GROUNDS = 4;
/** Of what fits in another box, the first: so that a layout stays on one page. */
const MAX_IN_BOX = 3;

/** A layout for each claim that is asked about. */
export function toulminSheet(material: Material, { key }: SheetOptions): CitingSheet {
  return {
    title: sheetTitle(key ? 'Toulmin layout, filled in' : 'Toulmin layout', material),
    about: originLines(material),
    units: subjectsFor(material).map((subject, i) => layoutOf(subject, material, { key, isFirst: i === 0 })),
    // Each claim fills a page: the text, which the head names, would be alone on the last.
    leavesOutText: true,
  };
}

/** Of entries that are named, those with reasons or evidence; else the claims of the author whose reasons a reader finds in the text, and of these the ones that have a warrant. */
function subjectsFor(material: Material): Statement[] {
  const { view, topics, chosen } = material;
  const argued = ({ kind, supportedBy }: Statement) => kind !== 'evidence' && supportedBy.length > 0;
  const areNamed = topics.length > 0 && topics.every((topic) => 'entry' in topic);
  if (areNamed) return subjectsOf(material).filter((one) => chosen.includes(one) && argued(one));
  const isOwn = saidByAuthor(view.map);
  const isFound = view.map.statements.some(inText) ? inText : () => true;
  const own = chosen.filter((one) => isOwn(one) && premisesOf(one.supportedBy).some(isFound));
  const withWarrant = own.filter(({ supportedBy }) => warrantItems(supportedBy).length > 0);
  return [withWarrant, own].find((some) => some.length > 0) ?? chosen.filter(argued);
}

/** The claim, and a box for each part. */
function layoutOf(
  subject: Statement,
  material: Material,
  { key, isFirst }: { readonly key: boolean; readonly isFirst: boolean },
): CitingUnit {
  const filled = PARTS.map(({ fill }) => (key ? fill(subject, material) : []));
  const fitting = onOnePage(filled, isFirst ? LINES_ON_FIRST : LINES_ON_PAGE);
  const boxes = PARTS.map(({ name, question, lines }, i): CitingBlock => {
    const items = fitting[i]!;
    const said = items.length === 0 ? paragraph('None here.') : list(items);
    return { kind: 'box', title: `${name}: ${question}`, blocks: [key ? said : space(lines)] };
  });
  const place = subject.at.length === 0 ? '' : ` (${placeWords(subject)})`;
  const isTopic = material.topics.length === 1 && 'entry' in material.topics[0]!;
  const headline = ownHeadline(subject);
  const isTitle = headline === null && !isTopic;
  const text = oneLine(subject.text);
  const claim = isTitle ? paragraph(text) : paragraph(strong('Claim'), `${place}: ${text}`);
  const name = key ? [] : [paragraph('Name: ________________________   Date: ______________')];
  const head = isTitle ? [claim, ...name] : [...name, claim];
  const title: CitingBlock[] = isTopic
    ? []
    : [
        {
          kind: 'heading',
          level: 2,
          text: headline ?? `Claim${place}`,
          ...(isFirst ? {} : { onNewPage: true }),
        },
      ];
  return { blocks: [...title, ...head, ...boxes], about: [subject] };
}

interface LayoutPart {
  readonly name: string;
  readonly question: string;
  /** Room to write, in lines. */
  readonly lines: number;
  fill(subject: Statement, material: Material): CitingItem[];
}

const PARTS: readonly LayoutPart[] = [
  {
    name: 'Grounds',
    question: 'which facts and reasons is the claim built on?',
    lines: 3,
    fill: (subject, { view }) => groundItems(subject, view),
  },
  {
    name: 'Warrant',
    question: 'why do the grounds lead to the claim? (Often nobody says it.)',
    lines: 2,
    fill: (subject, { view }) => warrantItems(stepsShown(subject, view).shown),
  },
  {
    name: 'Backing',
    question: 'why should anybody accept the warrant?',
    lines: 2,
    fill: (subject, { view }) => {
      const rules = [...subject.supportedBy, ...impliedFor(subject)];
      const supports = rules.flatMap(({ supportedBy }) => supportedBy);
      return sorted(premisesOf(supports), 'strength', view).slice(0, MAX_IN_BOX).map(itemOf);
    },
  },
  {
    name: 'Rebuttal',
    question: 'what can be said against the claim?',
    lines: 3,
    fill: (subject, { view }) => rebuttalsOf(subject, view).slice(0, MAX_IN_BOX).map(rebuttalItem),
  },
  {
    name: 'Qualifier',
    question: 'how sure can one be (certainly, probably, perhaps)?',
    lines: 1,
    fill: (subject, { view }) => [
      { line: [qualifierOf(subject, view, rebuttalsOf(subject, view).length > 0)] },
    ],
  },
];

/** Room for so many lines in the boxes of a page; on the first, which has the head of the sheet, fewer. */
const LINES_ON_PAGE = 20;
const LINES_ON_FIRST = 14;
/** About so many letters are on a line in a box, and in a citation. */
const LINE_LETTERS = 84;
const CITATION_LETTERS = 20;

/** The items of boxes without the last ones, the longest list first, as long as there are more lines than so many. The grounds and their warrants stay whole. */
function onOnePage(boxes: readonly CitingItem[][], most: number): CitingItem[][] {
  const [grounds, warrant, ...others] = boxes.map((items) => [...items]);
  const all = [grounds!, warrant!, ...others];
  for (;;) {
    const longest = others.toSorted((a, b) => b.length - a.length)[0];
    if (longest === undefined || longest.length < 2 || linesIn(all.flat()) <= most) return all;
    longest.pop();
  }
}

function linesIn(items: readonly CitingItem[]): number {
  return items.reduce((sum, { line, items: inner = [] }) => {
    const letters = line.reduce(
      (count, span) => count + ('string' === typeof span ? span.length : CITATION_LETTERS),
      0,
    );
    return sum + Math.ceil(letters / LINE_LETTERS) + linesIn(inner);
  }, 0);
}

/** The steps to a claim of which somebody says a premise, strongest first: all of the author, and others for which there is room. */
function stepsShown({ supportedBy }: Statement, view: View): { shown: Relation[]; left: number } {
  const steps = supportedBy.filter((step) => groundsOfStep(step).length > 0);
  const order = sorted(steps.map(declaringPremise), 'strength', view);
  const ranked = steps.toSorted(
    (a, b) => order.indexOf(declaringPremise(a)) - order.indexOf(declaringPremise(b)),
  );
  const isFound = view.map.statements.some(inText) ? inText : () => true;
  const isOwn = (step: Relation) => groundsOfStep(step).some((one) => one.by === null && isFound(one));
  const shown = ranked.filter(isOwn);
  const others = ranked.filter((step) => !isOwn(step));
  let room = MAX_GROUNDS - shown.flatMap(groundsOfStep).length;
  for (const step of others) {
    room -= groundsOfStep(step).length;
    if (shown.length === 0 || room >= 0) shown.push(step);
  }
  return { shown, left: ranked.length - shown.length };
}

function groundsOfStep({ premises }: Relation): Statement[] {
  return premises.filter(({ implicit }) => !implicit);
}

/** What a claim is built on. Grounds that lead to it only together are one item. */
function groundItems(subject: Statement, view: View): CitingItem[] {
  const { shown, left } = stepsShown(subject, view);
  const items = shown.map((step): CitingItem => {
    const grounds = groundsOfStep(step).map(itemOf);
    return grounds.length === 1 ? grounds[0]! : { line: ['Needed together:'], items: grounds };
  });
  return left === 0
    ? items
    : [
        ...items,
        {
          line: [`There ${left === 1 ? 'is' : 'are'} ${counted(left, 'more ground')} from outside the text.`],
        },
      ];
}

function impliedFor({ supportedBy }: Statement): Statement[] {
  return premisesOf(supportedBy).filter(({ implicit }) => implicit);
}

/** The attacks on the claim itself, on the steps to it and on the grounds that are printed, strongest first. */
function rebuttalsOf(subject: Statement, view: View): Answer[] {
  const grounds = stepsShown(subject, view).shown.flatMap(groundsOfStep);
  const attacked = new Set<ArgumentNode>([subject, ...subject.supportedBy, ...grounds]);
  return rankedAnswers(view, subject).filter(({ attack }) => attacked.has(attack.target));
}

/** What an objection says; what it says only together with the first premise is below that. */
function rebuttalItem(answer: Answer): CitingItem {
  const [first, ...others] = answer.attack.premises;
  const attacked = attackedInShort(answer);
  return {
    line: [...citedText(first!), ...(attacked === null ? [] : [` It ${attacked}.`])],
    ...(others.length === 0
      ? {}
      : { items: others.map((one) => ({ line: ['Together with: ', ...citedText(one)] })) }),
  };
}

/** The rules by which the kinds of inference lead to their claims. */
const RULES: Readonly<Record<SchemeName, string>> = {
  consequences: 'We should do what has good results, and not do what has bad ones.',
  'practical reasoning': 'If we want to reach a goal, we should do what leads to it.',
  values: 'We should support what helps things that matter, and reject what harms them.',
  'expert opinion': 'What an expert says about his or her subject is probably true.',
  'position to know': 'What somebody says who was there, or has the information, is probably true.',
  example: 'What is so in a typical case is probably so in general.',
  analogy: 'What is true in one case is probably true in a case like it.',
  precedent: 'What was decided or done before should be decided or done in the same way again.',
  'cause to effect': 'Where there is a cause, its effect will probably follow.',
  sign: 'Where there is a sign of something, the thing itself is probably there, too.',
  'evidence to hypothesis':
    'If we see what we would expect to see if something were true, it is probably true.',
  'popular practice': 'What most people think or do is right.',
  commitment: 'Whoever has promised something has to keep the promise.',
  'verbal classification': 'What is true of all things of a kind is true of each of them.',
  alternatives: 'If only two things are possible and one is ruled out, it must be the other.',
  'slippery slope': 'We should not take a first step that leads on to something bad.',
};

/** Why the grounds that are printed lead to the claim: for each step what it implies, else how its kind of inference goes. Each is there once. */
function warrantItems(steps: readonly Relation[]): CitingItem[] {
  const warrants = steps.flatMap((step): (Statement | string)[] => {
    const implied = step.premises.filter(({ implicit }) => implicit);
    return implied.length > 0 ? implied : ruleOf(step);
  });
  return [...new Set(warrants)]
    .slice(0, MAX_IN_BOX)
    .map((one) => (typeof one === 'string' ? { line: [one] } : itemOf(one)));
}

/** How the kind of inference of a step goes; nothing for one that is not known. */
function ruleOf({ scheme }: Relation): string[] {
  const name = scheme === null ? null : schemeName(oneLine(scheme));
  return name === null ? [] : [`${RULES[name]} (${name})`];
}

function itemOf(statement: Statement): CitingItem {
  return { line: [...citedText(statement), ...(statement.implicit ? [' (implied)'] : [])] };
}
