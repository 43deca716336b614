import { type Explainer, type Ground, restsOn } from '../map/explain.js';
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
/** What bears on something, in words: one, and several. */
const BEARING = {
  attack: ['attack on it', 'attacks on it'],
  backing: ['backing for it', 'backings for it'],
} as const;
/** More than these that fall are not named one by one where they are counted. */
const LISTED = 6;

/**
 * Why a node has its verdict, in complete sentences: the node first (called `subject`), then what that rests on, each
 * once. Nothing is named that did not decide; what nobody speaks against needs no sentence, unless it leads to something
 * that does.
 */
export function tell(
  explain: Explainer,
  nameOf: (node: number) => string,
  top: number,
  subject?: string,
): Told[] {
  const words = speaker(explain, nameOf);
  const { grounds, questions, more } = explain.explain(top);
  const [ground, ...rest] = grounds;
  const told = [{ node: top, sentence: words.sentence(ground!, subject) + words.caution(ground!) }];
  if (questions.length === 0) {
    const needed = worthTelling(explain, grounds, words.isPlain);
    for (const found of rest)
      if (needed.has(found.node)) told.push({ node: found.node, sentence: words.sentence(found) });
    return told;
  }
  const byNode = new Map(grounds.map((found) => [found.node, found]));
  const seen = new Set([top]);
  for (const { way, circle, besides } of questions) {
    for (const node of way.slice(0, -1)) {
      if (!seen.has(node) && !words.isPlain(byNode.get(node)!))
        told.push({ node, sentence: words.sentence(byNode.get(node)!) });
      seen.add(node);
    }
    told.push({ node: circle[0]!, sentence: `${words.circle(circle)}${words.bound(besides)}` });
  }
  if (more > 0)
    told.push({
      node: top,
      sentence: `It hangs on ${more} more open ${more === 1 ? 'question' : 'questions'} of that sort.`,
    });
  return told;
}

/** The statements and steps that need a sentence, and the statements that lead to them. */
function worthTelling(
  { framework }: Explainer,
  grounds: readonly Ground[],
  isPlain: (ground: Ground) => boolean,
): Set<number> {
  const above = new Map<number, number[]>();
  for (const ground of grounds) {
    for (const next of restsOn(ground)) {
      const those = above.get(next);
      if (those === undefined) above.set(next, [ground.node]);
      else those.push(ground.node);
    }
  }
  const needed = new Set(grounds.filter((ground) => !isPlain(ground)).map(({ node }) => node));
  const leading = new Set(needed);
  for (const node of leading) for (const one of above.get(node) ?? []) leading.add(one);
  for (const node of leading) if (node < framework.statements) needed.add(node);
  return needed;
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
  const { framework, links, ground, statusOf, isGiven } = explain;
  const isStatement = (node: number) => node < framework.statements;
  /** Who gives a relation; an argument of an abstract framework gives its attacks itself. */
  const givers = (node: number) => giversOf(explain, node);
  const who = (node: number) => joined(givers(node).map(nameOf));
  /** The same in a row of several: `a`, or `a with b`. */
  const brief = (node: number) => {
    const [first, ...others] = givers(node).map(nameOf);
    return others.length === 0 ? first! : `${first} with ${joined(others)}`;
  };
  const attackersOf = (node: number) => nodesInto(links, node, ATTACK);
  const targetOf = (relation: number) => framework.to[framework.from[relation]!]!;
  const step = (node: number) => `the step from ${who(node)}`;
  const does = (node: number, word: string) =>
    givers(node).length === 1 ? `${who(node)} ${word}s` : `${who(node)} together ${word}`;

  const nameOfStep = (node: number): string => {
    const target = targetOf(node);
    return `${step(node)} to ${isStatement(target) ? nameOf(target) : `that from ${who(target)}`}`;
  };

  /** The sentence about a node. One about the node that was asked about has a `subject` that stands for its name. */
  function sentence(found: Ground, subject?: string): string {
    const name = subject ?? (isStatement(found.node) ? nameOf(found.node) : capital(nameOfStep(found.node)));
    return isStatement(found.node) ? statement(found, name) : relation(found, name);
  }

  /** Whether a node needs no sentence where others rest on it. */
  function isPlain({ node, reason, attackers, supports }: Ground): boolean {
    if (isStatement(node)) return reason === 'holds' && attackers.length === 0;
    // A step is told of where something bears on it, or it is one of its premises that is open; that it was taken as given
    // is said of what rests on it.
    if (reason === 'open' && givers(node).length > 1) return false;
    return (reason !== 'holds' && reason !== 'open') || attackers.length + supports.length === 0;
  }

  function statement(found: Ground, name: string): string {
    const { node, reason, attackers, supports } = found;
    switch (reason) {
      case 'fixed':
        return given(found, name);
      case 'bare':
        return `${name} falls, because nothing is put forward for it, and --burden evidence asks for something.`;
      case 'unsupported':
        return `${name} falls, because it is left without a reason that stands: ${failing(supports)}.${besides(node)}`;
      case 'open':
        return `${name} is undecided, because ${openings(found)}.`;
      case 'holds': {
        const own = supports.length === 0 && framework.supports[node]! > 0;
        const parts = [
          ...supports.map((one) => carries(one, 'support')),
          ...(own ? ['it is put forward in its own right'] : []),
          attackers.length === 0 ? 'nothing here attacks it' : none(attackers, 'attack'),
        ];
        return `${name} stands, because ${clauses(parts)}.`;
      }
      default:
        return `${name} falls, because ${attack(node, attackers[0]!)}.`;
    }
  }

  function relation(found: Ground, name: string): string {
    const { node, reason, premises, attackers, supports } = found;
    switch (reason) {
      case 'fixed':
        return given(found, name);
      case 'premise-fell':
        return `${name} falls, because ${fallen(node, premises[0]!)}.`;
      case 'unsupported':
        return `${name} falls, because ${none(supports, 'backing')}.`;
      case 'open':
        return `${name} is undecided, because ${openings(found)}.`;
      case 'holds': {
        const parts = [
          `${who(node)} ${premises.length === 1 ? 'stands' : 'stand'}`,
          ...supports.map((one) => carries(one, 'back')),
          attackers.length === 0 ? 'nothing here attacks it' : none(attackers, 'attack'),
        ];
        return `${name} stands, because ${clauses(parts)}.`;
      }
      default:
        return `${name} falls, because ${attack(node, attackers[0]!)}.`;
    }
  }

  /** What not to take from it that something falls: that it was shown to be false. */
  function caution({ node, reason }: Ground): string {
    const standing = attackersOf(node).some((attacker) => statusOf(attacker) === 'in');
    const unshown = isStatement(node) && (reason === 'unsupported' || reason === 'bare') && !standing;
    return unshown ? ' That does not show it to be false.' : '';
  }

  function given({ status }: Ground, name: string): string {
    return `${name} is taken to ${status === 'in' ? 'stand' : 'fall'}, since you say so.`;
  }

  /** That a relation which stands supports or backs. */
  function carries(relation: number, word: string): string {
    return isGiven(relation) ? `${step(relation)} is taken to stand` : `${does(relation, word)} it`;
  }

  /** That an attack which stands attacks, what became of the answers to it, and how many more there are. */
  function attack(node: number, by: number): string {
    if (!isStatement(by) && isGiven(by)) return `the attack from ${who(by)} is taken to stand`;
    const standing = [...new Set([...(isStatement(by) ? [] : [by]), ...givers(by)])];
    const answered = standing.some((one) => framework.attackers[one]! > 0);
    // What was taken as given has not been answered, whatever was said.
    const answers = standing.some(isGiven)
      ? ''
      : `, and ${answered ? 'no answer to that stands' : 'nothing answers that'}`;
    const givenTo = givers(by).filter(isGiven).map(nameOf);
    const taken =
      givenTo.length === 0
        ? ''
        : `, and ${joined(givenTo)} ${givenTo.length === 1 ? 'is' : 'are'} taken to stand`;
    const others = attackersOf(node).filter((one) => one !== by && statusOf(one) === 'in');
    const named = others.length > NAMED ? `${others.length} more` : joined(others.map(brief));
    const more =
      others.length === 0 ? '' : `; ${named} ${others.length === 1 ? 'attacks' : 'attack'} it as well`;
    return `${does(by, 'attack')} it${answers}${taken}${more}`;
  }

  /** That a premise of a relation falls; of a linked one, what needed it and whatever else of it falls. */
  function fallen(node: number, premise: number): string {
    const [first] = givers(node);
    if (premise === first) return `${nameOf(premise)} ${falls(premise)}`;
    const others = givers(node).filter((one) => one !== first && statusOf(one) === 'out');
    const verb = others.length === 1 ? falls(premise) : 'fall';
    return `${nameOf(first!)} needs ${joined(others.map(nameOf))}, which ${verb}`;
  }

  const falls = (node: number) => (isGiven(node) ? 'is taken to fall' : 'falls');

  /** That none of several things stands, and why. */
  function none(nodes: readonly number[], what: keyof typeof BEARING): string {
    const [one, several] = BEARING[what];
    return nodes.length > LISTED
      ? `all ${nodes.length} ${several} fall`
      : `no ${one} stands: ${failing(nodes)}`;
  }

  /** Why none of several things stands: those that fall, then each step that falls. */
  function failing(nodes: readonly number[]): string {
    if (nodes.length > LISTED) return `all ${nodes.length} fall`;
    const names = new Set<string>();
    const rest = new Set<string>();
    for (const node of nodes) {
      const { reason, premises, attackers, supports } = ground(node);
      const [premise] = premises;
      // An entry that falls by itself: in an abstract framework the attacker, else what declares the step.
      const own = isStatement(node) ? node : premise === givers(node)[0] ? premise : undefined;
      if (own !== undefined && !isGiven(own)) names.add(nameOf(own));
      else if (own !== undefined) rest.add(`${nameOf(own)} is taken to fall`);
      else if (reason === 'premise-fell') rest.add(fallen(node, premise!));
      else if (reason === 'unsupported')
        rest.add(`${step(node)} falls, since no backing for it stands (${failing(supports)})`);
      else if (reason === 'fixed') rest.add(`${step(node)} is taken to fall`);
      else rest.add(`${step(node)} falls, since ${does(attackers[0]!, 'attack')} it`);
    }
    const fell = names.size === 0 ? [] : [`${joined([...names])} ${names.size === 1 ? 'falls' : 'fall'}`];
    return [...fell, ...rest].join('; ');
  }

  /** What else there is to say of something whose reasons fell: that it is attacked as well. */
  function besides(node: number): string {
    const standing = attackersOf(node).filter((attacker) => statusOf(attacker) === 'in');
    if (standing.length === 0) return '';
    const [first] = standing;
    const more = standing.length === 1 ? '' : `, and so do ${standing.length - 1} more`;
    return ` Besides, ${does(first!, 'attack')} it${more}.`;
  }

  /** What is open, as a clause. */
  function openings({ node, premises, attackers, supports }: Ground): string {
    const reason = isStatement(node) ? 'the reason' : 'its backing';
    const stand = premises.length === 1 ? 'stands' : premises.length === 2 ? 'both stand' : 'all stand';
    const parts = [
      ...oneOf(attackers.map((one) => hanging(one, node, 'the attack from', 'its attack on itself'))),
      ...(premises.length === 0 ? [] : [`${joined(premises.map(nameOf))} ${stand}`]),
      ...oneOf(supports.map((one) => hanging(one, node, reason, 'its support of itself'))),
    ];
    return `it is open ${clauses(parts.map((part) => `whether ${part}`))}`;
  }

  /** An open attack or support: by what gives it where that is open, else as a step. `self` is one by the target. */
  function hanging(node: number, target: number, what: string, self: string): string {
    if (givers(node).includes(target)) return self;
    const isStep =
      !isStatement(node) && framework.role[node] !== ATTACK && ground(node).premises.length === 0;
    return isStep ? step(node) : `${what} ${brief(node)}`;
  }

  /** What hangs together with a circle, as a sentence after that about the circle. */
  function bound(nodes: readonly number[]): string {
    const names = nodes.filter(isStatement).map(nameOf);
    if (names.length === 0) return '';
    const more = names.length - LISTED;
    const shown = more > 0 ? [...names.slice(0, LISTED), `${more} more`] : names;
    return ` Bound up with that ${names.length === 1 ? 'is' : 'are'} ${joined(shown)}.`;
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

  return { sentence, caution, isPlain, circle, bound };
}

/** `a`, `a and b`, `a, b and c`. */
export function joined(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** `a, and b`, `a, b, and c`. */
function clauses(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`;
}

/** That one of several stands, of many the first ones named; nothing for none. */
function oneOf(names: readonly string[]): string[] {
  if (names.length < 2) return names.map((name) => `${name} stands`);
  const more = names.length - NAMED;
  const shown = more > 0 ? [...names.slice(0, NAMED), `one of ${more} more`] : names;
  if (shown.length === 2) return [`${shown.join(' or ')} stands`];
  return [`any of these stands: ${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`];
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
