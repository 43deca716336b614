import { isObjection } from '../../src/map/objections.js';
import { viewOf, viewWithLabels } from '../../src/query/view.js';
import type { Asked, EvaluationPage } from '../../src/render/evaluation-page.js';
import type { AcceptanceMode } from '../../src/verdict/acceptance.js';
import { AIMS, type Aim } from '../../src/verdict/advise.js';
import { attackFramework } from '../../src/verdict/attack-framework.js';
import type { Burden } from '../../src/verdict/burden.js';
import { type Evaluated, evaluateSubject, type Subject } from '../../src/verdict/evaluate-subject.js';
import { mapFramework } from '../../src/verdict/map-framework.js';
import { mapLabelsOf } from '../../src/verdict/map-labels.js';
import { nodeNames, nodeNumber } from '../../src/verdict/node-numbers.js';
import type { Semantics } from '../../src/verdict/semantics.js';
import { mapOf } from './maps.js';

/** What is asked of an evaluation, in the words of the command. */
export interface Asking {
  /** What it is about; the thesis where nothing is named. */
  readonly id?: string;
  readonly grant?: readonly string[];
  readonly drop?: readonly string[];
  readonly burden?: Burden;
  readonly aim?: Aim;
  readonly limit?: number;
  readonly size?: number;
  readonly semantics?: Semantics;
  readonly accept?: AcceptanceMode;
  readonly strength?: boolean;
  /** Whether the time is over before anything is looked for. */
  readonly late?: boolean;
  /** Whether the whole explanation is wanted. */
  readonly all?: boolean;
  readonly select?: (id: string) => boolean;
}

/** The page of an evaluation of a map in a few lines. */
export function pageOf(entries: string, asking: Asking = {}): EvaluationPage {
  const map = mapOf(entries);
  const find = (name: string) => nodeNumber(map, map.byId.get(name) ?? map.byName.get(name)!);
  const subject: Subject = {
    framework: mapFramework(map),
    nameOf: nodeNames(map),
    isAnswerable: (node) => isObjection(map.statements[node]!),
  };
  const evaluated = evaluate(subject, find, asking);
  const target = find(asking.id ?? map.thesis.id);
  const view = viewWithLabels(viewOf(map), mapLabelsOf(map, evaluated.labelling));
  return { ...page(evaluated, target, asking), view };
}

/** The page of an evaluation of an abstract framework, each attack as two letters: `ab` says that a attacks b. */
export function abstractPage(size: number, attacks: readonly string[], asking: Asking = {}): EvaluationPage {
  const node = (letter: string) => letter.charCodeAt(0) - 'a'.charCodeAt(0);
  const ends = (at: number) => Int32Array.from(attacks, (attack) => node(attack[at]!));
  const subject: Subject = {
    framework: attackFramework(size, ends(0), ends(1)),
    nameOf: (number) => String.fromCharCode('a'.charCodeAt(0) + number),
    isAnswerable: () => true,
  };
  const target = asking.id === undefined ? null : node(asking.id);
  return { ...page(evaluate(subject, node, asking), target, asking), view: null };
}

function evaluate(subject: Subject, find: (name: string) => number, asking: Asking): Evaluated {
  const { burden = 'granted', grant = [], drop = [] } = asking;
  return evaluateSubject(subject, { burden, granted: grant.map(find), dropped: drop.map(find) });
}

function page(evaluated: Evaluated, target: number | null, asking: Asking): Omit<EvaluationPage, 'view'> {
  const { id, select } = asking;
  return {
    evaluated,
    asked: asked(evaluated, target, asking),
    selected: select === undefined ? null : (node) => select(evaluated.nameOf(node)),
    named: id !== undefined,
    asTree: false,
    all: asking.all ?? false,
    again: (options) => ['claims evaluate', ...(id === undefined ? [] : [id]), options].join(' '),
  };
}

function asked(evaluated: Evaluated, target: number | null, asking: Asking): Asked {
  const { aim, accept, limit = 10, size = 20, strength, late = false, grant, drop } = asking;
  const expired = () => late;
  const semantics = asking.semantics ?? 'preferred';
  const isListed = asking.semantics !== undefined && accept === undefined;
  return {
    target,
    explanation: target === null ? null : evaluated.explainer.explain(target, expired),
    changes: grant === undefined && drop === undefined ? null : evaluated.changes(),
    advice: aim === undefined ? null : { aim, ...evaluated.advise(target!, aim, { limit, size, expired }) },
    positions: isListed ? { semantics, ...evaluated.positions(semantics, limit, target, expired) } : null,
    accepted:
      accept === undefined
        ? null
        : { semantics, mode: accept, ...evaluated.accepts(semantics, accept, target!, expired) },
    solver: null,
    strengths: strength === true ? evaluated.strengths() : null,
    turns:
      target === null
        ? []
        : AIMS.map((turn) => ({ aim: turn, ...evaluated.advise(target, turn, { limit, size, expired }) })),
  };
}
