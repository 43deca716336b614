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
  subject?: string,
): Told[] {
  const words = speaker(explain, nameOf);
  const { grounds, circle } = explain.explain(top);
  const told = grounds.flatMap((ground, i) => {
    const { node } = ground;
    if (i > 0 && (circle.includes(node) || words.isPlain(ground))) return [];
    return { node, sentence: words.sentence(ground, i === 0 ? subject : undefined) };
  });
  return circle.length === 0 ? told : [...told, { node: circle[0]!, sentence: words.circle(circle) }];
}

/**
 * Why an attack (or, in an abstract framework, an attacker) does not settle it, in a sentence: what gives it falls, or the
 * step falls, or it is open.
 */
export function tellAttack(explain: Explainer, nameOf: (node: number) => string, node: number): string {
  const found = explain.ground(node);
  // What is said of a step whose premise falls or is open is said of the premise.
  const about = found.attackers.length > 0 ? node : (found.premises[0] ?? node);
  return speaker(explain, nameOf).sentence(explain.ground(about));
}

/** Who gives a node: itself, or for a relation its premises. */
export function giversOf({ framework, links }: Explainer, node: number): number[] {
  return node < framework.statements ? [node] : nodesInto(links, node, PREMISE);
}

function speaker(explain: Explainer, nameOf: (node: number) => string) {
  const { framework, links, ground } = explain;
  const isStatement = (node: number) => node < framework.statements;
  /** Who gives a relation; an argument of an abstract framework gives its attacks itself. */
  const givers = (node: number) => giversOf(explain, node);
  const who = (node: number) => joined(givers(node).map(nameOf));
  /** The same in a row of several: `a`, or `a (with b)`. */
  const brief = (node: number) => {
    const [first, ...others] = givers(node).map(nameOf);
    return others.length === 0 ? first! : `${first} (with ${joined(others)})`;
  };
  const attackersOf = (node: number) => nodesInto(links, node, ATTACK);
  const targetOf = (relation: number) => framework.to[framework.from[relation]!]!;
  const step = (node: number) => `the step from ${who(node)}`;
  const does = (node: number, word: string) =>
    givers(node).length === 1 ? `${who(node)} ${word}s` : `${who(node)} together ${word}`;

  /** The sentence about a node; `subject` stands for its name. */
  function sentence(found: Ground, subject?: string): string {
    const { node } = found;
    if (isStatement(node)) return statement(found, subject ?? nameOf(node));
    return capital(relation(found, subject ?? step(node)));
  }

  /** Whether a node needs no sentence where others rest on it. */
  function isPlain({ node, reason, attackers, supports }: Ground): boolean {
    if (isStatement(node)) return reason === 'holds' && attackers.length === 0;
    // A step is told of where something bears on it, and where it was taken as given.
    if (reason === 'fixed') return false;
    if (reason === 'holds' || reason === 'open') return attackers.length + supports.length === 0;
    return true;
  }

  function statement(found: Ground, name: string): string {
    const { node, reason, attackers, supports } = found;
    switch (reason) {
      case 'fixed':
        return `${name} is taken to ${found.status === 'in' ? 'stand' : 'fall'}, since you say so.`;
      case 'bare':
        return `${name} falls, because nothing is put forward for it, and here whoever claims something has to.`;
      case 'unsupported':
        return `${name} falls, because no reason that is given for it stands: ${failing(supports)}. ${besides(node)}`;
      case 'open':
        return `${name} is undecided, because ${openings(found)}.`;
      case 'holds': {
        const own = supports.length === 0 && framework.supports[node]! > 0;
        const parts = [
          ...supports.map((one) => `${does(one, 'support')} it`),
          ...(own ? ['it is put forward in its own right'] : []),
          attackers.length === 0
            ? 'nothing here attacks it'
            : `no attack on it stands: ${failing(attackers)}`,
        ];
        return `${name} stands, because ${parts.join(', and ')}.`;
      }
      default:
        return `${name} falls, because ${attack(attackers[0]!)}.`;
    }
  }

  function relation(found: Ground, name: string): string {
    const { node, reason, premises, attackers, supports } = found;
    switch (reason) {
      case 'fixed':
        return `${name} is taken to ${found.status === 'in' ? 'stand' : 'fall'}, since you say so.`;
      case 'premise-fell':
        return `${name} falls, because ${fallen(node, premises[0]!)}.`;
      case 'unsupported':
        return `${name} falls, because no backing for it stands: ${failing(supports)}.`;
      case 'open':
        return `${name} is undecided, because ${openings(found)}.`;
      case 'holds': {
        const parts = [
          ...supports.map((one) => `${does(one, 'back')} it`),
          ...(attackers.length === 0 ? [] : [`no attack on it does: ${failing(attackers)}`]),
        ];
        const bare = `${who(node)} ${premises.length === 1 ? 'stands' : 'stand'}, and nothing here attacks it`;
        return `${name} stands, because ${parts.length === 0 ? bare : parts.join(', and ')}.`;
      }
      default:
        return `${name} falls, because ${attack(attackers[0]!)}.`;
    }
  }

  /** That an attack which stands attacks, and what became of the answers to it. */
  function attack(by: number): string {
    const attacks = `${does(by, 'attack')} it`;
    const steps = isStatement(by) ? [] : [by];
    const standing = [...new Set([...steps, ...givers(by)])];
    // What was taken as given has not been answered, whatever was said.
    if (standing.some((node) => ground(node).reason === 'fixed')) return attacks;
    const answered = standing.some((node) => attackersOf(node).length > 0);
    return `${attacks}, and ${answered ? 'no answer to that stands' : 'nothing answers that'}`;
  }

  /** That a premise of a relation falls; of a linked one, what needed it. */
  function fallen(node: number, premise: number): string {
    const [first] = givers(node);
    return premise === first
      ? `${nameOf(premise)} falls`
      : `${nameOf(first!)} needs ${nameOf(premise)}, which falls`;
  }

  /** Why things that are out do not count: those that fall, then each step that falls. */
  function failing(nodes: readonly number[]): string {
    const names = new Set<string>();
    const rest = new Set<string>();
    for (const node of nodes) {
      const { reason, premises, attackers, supports } = ground(node);
      if (isStatement(node)) names.add(nameOf(node));
      else if (reason === 'premise-fell' && premises[0] === givers(node)[0]) names.add(nameOf(premises[0]!));
      else if (reason === 'premise-fell') rest.add(fallen(node, premises[0]!));
      else if (reason === 'unsupported')
        rest.add(`${step(node)} falls, since no backing for it stands (${failing(supports)})`);
      else if (reason === 'fixed') rest.add(`${step(node)} is taken to fall`);
      else rest.add(`${step(node)} falls, since ${does(attackers[0]!, 'attack')} it`);
    }
    const fell = names.size === 0 ? [] : [`${joined([...names])} ${names.size === 1 ? 'falls' : 'fall'}`];
    return [...fell, ...rest].join('; ');
  }

  /** What else there is to say of something whose reasons fell: that it is attacked as well, or not shown false by that. */
  function besides(node: number): string {
    const standing = attackersOf(node).filter((attacker) => ground(attacker).status === 'in');
    if (standing.length === 0) return 'That does not show it to be false.';
    return `Besides, ${standing.map((one) => `${does(one, 'attack')} it`).join(', and ')}.`;
  }

  /** What is open, as a clause. */
  function openings({ node, premises, attackers, supports }: Ground): string {
    const reasons = isStatement(node) ? 'reason' : 'backing reason';
    const parts = [
      oneOf(attackers.map(brief), 'the attack from', 'one of the attacks from'),
      premises.length < 2
        ? premises.map((one) => `${nameOf(one)} stands`)
        : [`${joined(premises.map(nameOf))} ${premises.length === 2 ? 'both' : 'all'} stand`],
      oneOf(supports.map(brief), `the ${reasons}`, `one of the ${reasons}s`),
    ];
    return `it is open whether ${parts.flat().join(', and whether ')}`;
  }

  function circle(nodes: readonly number[]): string {
    const relations = nodes.filter((node) => !isStatement(node));
    // In an abstract framework the arguments attack each other themselves.
    const attackOnly = (relations.length === 0 ? nodes : relations).every(
      (node) => framework.role[node] === ATTACK,
    );
    const items = nodes.filter(
      // A step is named where something on the step comes next, not what gives it.
      (node, i) => isStatement(node) || !isStatement(nodes[(i + 1) % nodes.length]!),
    );
    const direct = relations.every((node) => isStatement(targetOf(node)));
    const name = (node: number) => (isStatement(node) ? nameOf(node) : step(node));
    const [top, second] = items.map(name);
    if (items.length === 1) {
      return attackOnly
        ? `${top} attacks itself, and nothing else decides it.`
        : `${top} rests on itself, and nothing else decides it.`;
    }
    if (items.length === 2 && attackOnly && direct) {
      return `${top} and ${second} attack each other, and nothing here decides between them.`;
    }
    const shown = items.length > LONGEST ? items.slice(0, LONGEST) : items;
    const [head, ...others] = shown.map(name);
    const more = items.length - shown.length;
    const last = more > 0 ? `so on over ${more} more, back to ${head}` : `that on ${head} again`;
    const hangs = others.map((one, i) => (i === 0 ? `${head} hangs on ${one}` : `that on ${one}`));
    return `Here it goes round in a circle that nothing outside decides: ${hangs.join(', ')}, and ${last}.`;
  }

  return { sentence, isPlain, circle };
}

/** `a`, `a and b`, `a, b and c`. */
export function joined(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** That one of several stands, of many the first ones named; nothing for none. */
function oneOf(names: readonly string[], single: string, several: string): string[] {
  if (names.length === 0) return [];
  if (names.length === 1) return [`${single} ${names[0]} stands`];
  const more = names.length - NAMED;
  const shown = more > 0 ? [...names.slice(0, NAMED), `${more} more`] : names;
  return [`${several} ${joined(shown)} stands`];
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
