import type { Explainer, Ground } from '../map/explain.js';
import { ATTACK, nodesInto, PREMISE } from '../map/framework.js';

/** A sentence about one node: what its verdict is and what decided it. */
export interface Told {
  readonly node: number;
  readonly sentence: string;
}

/** Of a long circle, so many are named. */
const LONGEST = 8;
/** Of what is open, so many things are named in one sentence. */
const NAMED = 3;

/**
 * Why a node has its verdict, in complete sentences: the node first (called `subject`), then what that rests on, each
 * once. Nothing is named that did not decide; what nobody speaks against needs no sentence.
 */
export function tell(
  explain: Explainer,
  nameOf: (node: number) => string,
  top: number,
  subject = nameOf(top),
): Told[] {
  const words = speaker(explain, nameOf);
  const grounds = explain.explain(top);
  const circle = circleIn(grounds);
  const told = grounds.flatMap((ground) => {
    const { node, reason, attackers } = ground;
    if (node === top) return { node, sentence: words.statement(ground, subject) };
    if (circle.includes(node) || (reason === 'holds' && attackers.length === 0)) return [];
    const isStatement = node < explain.framework.statements;
    const sentence = isStatement ? words.statement(ground, nameOf(node)) : words.relation(ground);
    return sentence === null ? [] : { node, sentence };
  });
  return circle.length === 0 ? told : [...told, { node: circle[0]!, sentence: words.circle(circle) }];
}

/**
 * Why an attack (or, in an abstract framework, an attacker) does not do, in a sentence: what gives it falls, or the
 * step fails, or it is open.
 */
export function tellAttack(explain: Explainer, nameOf: (node: number) => string, node: number): string {
  const words = speaker(explain, nameOf);
  const { framework, ground } = explain;
  const found = ground(node);
  if (node < framework.statements) return words.statement(found, nameOf(node));
  const [premise] = found.premises;
  if (found.reason === 'premise-fell' || (found.reason === 'open' && premise !== undefined))
    return words.statement(ground(premise!), nameOf(premise!));
  return words.relation(found) ?? words.failure(node);
}

/** Who gives a node: itself, or for a relation its premises. */
export function giversOf({ framework, links }: Explainer, node: number): number[] {
  return node < framework.statements ? [node] : nodesInto(links, node, PREMISE);
}

/** The nodes of the circle in which an open question turns; none where the question is decided. */
function circleIn(grounds: readonly Ground[]): number[] {
  const last = grounds.at(-1)!;
  if (last.status !== 'undecided') return [];
  const path = grounds.map(({ node }) => node);
  const [again] = [...last.attackers, ...last.premises, ...last.supports];
  const from = path.indexOf(again!);
  return from < 0 ? [] : path.slice(from);
}

function speaker(explain: Explainer, nameOf: (node: number) => string) {
  const { framework, links, ground } = explain;
  const isStatement = (node: number) => node < framework.statements;
  /** Who gives a relation; an argument of an abstract framework gives its attacks itself. */
  const givers = (node: number) => giversOf(explain, node);
  const who = (node: number) => joined(givers(node).map(nameOf), 'and');
  const attackersOf = (node: number) => nodesInto(links, node, ATTACK);
  /** What was said against a relation that stands: against it, or against those who give it. */
  const answers = (node: number) => [
    ...(isStatement(node) ? [] : attackersOf(node)),
    ...givers(node).flatMap(attackersOf),
  ];
  const step = (node: number) => `the step from ${who(node)}`;
  const unanswered = (node: number) =>
    answers(node).length === 0 ? 'nothing answers that' : 'no answer to that holds';

  /** Why things that are out do not count: those that fall together, then each step that fails. */
  function failing(nodes: readonly number[]): string {
    const fallen: string[] = [];
    const steps: string[] = [];
    for (const node of nodes) {
      const { reason, premises, attackers } = ground(node);
      if (isStatement(node)) fallen.push(nameOf(node));
      else if (reason === 'premise-fell') fallen.push(nameOf(premises[0]!));
      else if (reason === 'attacked')
        steps.push(`${step(node)} fails, since ${who(attackers[0]!)} ${verb(attackers[0]!, 'attack')} it`);
      else if (reason === 'unsupported') steps.push(`nothing that backs ${step(node)} holds`);
      else steps.push(`${step(node)} is left out`);
    }
    const names = [...new Set(fallen)];
    const fell =
      names.length === 0 ? [] : [`${joined(names, 'and')} ${names.length === 1 ? 'falls' : 'fall'}`];
    return [...fell, ...steps].join('; ');
  }

  function verb(node: number, word: string): string {
    return givers(node).length === 1 ? `${word}s` : `together ${word}`;
  }

  function statement(ground: Ground, name: string): string {
    const { node, reason, attackers, supports } = ground;
    switch (reason) {
      case 'fixed':
        return `${name} is taken to ${ground.status === 'in' ? 'stand' : 'fall'}, since you say so.`;
      case 'bare':
        return `${name} falls, because nothing is put forward for it, and here whoever claims something has to.`;
      case 'attacked': {
        const [by] = attackers;
        return `${name} falls, because ${who(by!)} ${verb(by!, 'attack')} it, and ${unanswered(by!)}.`;
      }
      case 'unsupported':
        return `${name} falls, because no reason that is given for it holds: ${failing(supports)}. ${besides(node)}`;
      case 'open':
        return `${name} is undecided, because it is open whether ${openings(ground)}.`;
      default: {
        const own = supports.length === 0 && framework.supports[node]! > 0;
        const parts = [
          ...supports.map((one) => `${who(one)} ${verb(one, 'support')} it`),
          ...(own ? ['it is put forward in its own right'] : []),
          attackers.length === 0
            ? 'nothing here speaks against it'
            : `no attack on it holds: ${failing(attackers)}`,
        ];
        return `${name} stands, because ${parts.join(', and ')}.`;
      }
    }
  }

  /** What else there is to say of something whose reasons fell: that it is attacked as well, or not shown false by that. */
  function besides(node: number): string {
    const standing = attackersOf(node).filter((attacker) => ground(attacker).status === 'in');
    if (standing.length === 0) return 'That does not show it to be false.';
    return `Besides, ${standing.map((one) => `${who(one)} ${verb(one, 'attack')} it`).join(', and ')}.`;
  }

  /** Steps are told of only where something was said against them, or for them. */
  function relation(ground: Ground): string | null {
    const { node, reason, attackers } = ground;
    if (reason === 'holds') {
      return `${capital(step(node))} holds, because no attack on it does: ${failing(attackers)}.`;
    }
    if (reason === 'open' && attackers.length > 0) {
      return `${capital(step(node))} is open, because it is open whether ${openings({ ...ground, premises: [] })}.`;
    }
    return null;
  }

  /** What is open, after `it is open whether`. */
  function openings({ premises, attackers, supports }: Ground): string {
    return [
      some(attackers.map(who), 'stands against it'),
      some(premises.map(nameOf), 'stands'),
      some(supports.map(who), 'carries it'),
    ]
      .filter((part) => part !== '')
      .join(', and whether ');
  }

  function circle(nodes: readonly number[]): string {
    const names = nodes.filter(isStatement).map(nameOf);
    const roles = nodes.filter((node) => !isStatement(node) || framework.size === framework.statements);
    const allAttack = roles.every((node) => framework.role[framework.from[node]!] === ATTACK);
    const [first, second] = names;
    // A circle through a step is told as a circle: who attacks a step to itself does not attack itself.
    const direct = roles.every((node) => isStatement(framework.to[framework.from[node]!]!));
    if (names.length === 1 && !direct)
      return `${first} bears on a step to itself, and nothing outside decides that.`;
    if (names.length === 1) {
      return allAttack
        ? `${first} speaks against itself, so it can neither stand nor fall.`
        : `${first} rests on itself, and nothing else decides it.`;
    }
    if (names.length === 2 && allAttack && direct) {
      return `${first} and ${second} speak against each other, and nothing here decides between them.`;
    }
    const more = names.length - LONGEST;
    const shown = more > 0 ? [...names.slice(0, LONGEST), `… (${more} more)`] : names;
    return `So it goes round in a circle, and nothing outside decides it: ${[...shown, first].join(' – ')}.`;
  }

  return { statement, relation, circle, failure: (node: number) => `${capital(failing([node]))}.` };
}

/** `a`, `a and b`, `a, b and c`. */
function joined(names: readonly string[], word: 'and' | 'or'): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;
}

/** `a or b stands`, of many the first ones; nothing for none. */
function some(names: readonly string[], does: string): string {
  if (names.length === 0) return '';
  const more = names.length - NAMED;
  const shown = more > 0 ? [...names.slice(0, NAMED), `one of ${more} more`] : names;
  return `${joined(shown, 'or')} ${does}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
