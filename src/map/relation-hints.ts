import { clip } from '../words/text.js';
import { replaceFix } from './fix.js';
import type { MapProblem } from './map-problem.js';
import type { Relation } from './model.js';
import { nodeName } from './nodes.js';
import { relationName } from './relations.js';

/** The relations that there are, by their ends. */
interface Ends {
  readonly names: Set<string>;
  readonly from: Map<string, string[]>;
  readonly to: Map<string, string[]>;
  /** By a premise that does not name it, and the target. */
  readonly linked: Map<string, string>;
}

/**
 * What to write instead of the name of a relation that is not there, though its ids are: which there are at its ends. The
 * relations are gone through once, when first asked; then each answer costs what it says.
 */
export function relationHints(
  relations: Iterable<Relation>,
): (name: string) => Pick<MapProblem, 'hint' | 'fix'> {
  let ends: Ends | null = null;
  return (name) => {
    ends ??= endsOf(relations);
    return hintFor(name, ends);
  };
}

function endsOf(relations: Iterable<Relation>): Ends {
  const ends: Ends = { names: new Set(), from: new Map(), to: new Map(), linked: new Map() };
  for (const { name, premises, target } of relations) {
    const [declaring, ...others] = premises.map(({ id }) => id);
    const to = nodeName(target);
    ends.names.add(name);
    gather(ends.from, declaring!, name);
    gather(ends.to, to, name);
    for (const premise of others) ends.linked.set(relationName(premise, to), name);
  }
  return ends;
}

function gather(groups: Map<string, string[]>, key: string, name: string): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [name]);
  else group.push(name);
}

function hintFor(name: string, ends: Ends): Pick<MapProblem, 'hint' | 'fix'> {
  const [premise = '', ...rest] = name.split(' -> ');
  const target = rest.join(' -> ');
  const linked = ends.linked.get(name);
  if (linked !== undefined)
    return {
      hint: `a step with several premises has the name of the entry that has the "with": "${linked}"`,
      fix: replaceFix([linked]),
    };
  const turned = relationName(target, premise);
  if (ends.names.has(turned)) return { hint: `did you mean "${turned}"?`, fix: replaceFix([turned]) };
  const [from, to] = [ends.from.get(premise) ?? [], ends.to.get(target) ?? []];
  const parts = [
    ...there(`from "${premise}"`, from),
    ...there(`to "${clip(target, MAX_NAME_CHARACTERS)}"`, to),
  ];
  const fix = replaceFix([...from, ...to].slice(0, MAX_RELATIONS_NAMED));
  if (parts.length > 0) return { hint: parts.join('; '), fix };
  const hint = `no step goes from "${premise}" or to "${clip(target, MAX_NAME_CHARACTERS)}"; "a -> b" is the step by which a supports or attacks b`;
  return { hint, fix: null };
}

/** At most so many relations of one end are named, each in at most so many characters. */
const MAX_RELATIONS_NAMED = 3;
const MAX_NAME_CHARACTERS = 200;

function there(where: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, MAX_RELATIONS_NAMED).map((name) => `"${clip(name, MAX_NAME_CHARACTERS)}"`);
  const more = names.length - shown.length;
  const last = more > 0 ? `${more} more` : shown.pop();
  const list = shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
  return [`${where} ${names.length === 1 ? 'there is' : 'there are'} ${list}`];
}
