import type { Status } from '../map/model.js';
import { type Acceptance, type AcceptanceMode, accepts } from './acceptance.js';
import { type Advice, type Aim, advise } from './advise.js';
import type { Burden } from './burden.js';
import { choicesDeciding } from './choices.js';
import { type Explainer, explainer } from './explain.js';
import type { Framework } from './framework.js';
import { type Labelling, label } from './label.js';
import { type Positions, positions } from './positions.js';
import type { Semantics } from './semantics.js';
import type { SetSearchBounds } from './set-search.js';
import { IN, OUT, STATUS_OF } from './status.js';
import { strengths } from './strength.js';

/** Something to evaluate: a map, or an abstract framework. */
export interface Subject {
  readonly framework: Framework;
  nameOf(node: number): string;
  /** Whether it speaks against something: only that can be answered. */
  isAnswerable(node: number): boolean;
}

/** The terms of an evaluation: who has to bring something forward, and what is taken as given. */
export interface EvaluationTerms {
  readonly burden: Burden;
  readonly granted: readonly number[];
  readonly dropped: readonly number[];
}

/** The first node that is both granted and dropped, which cannot be; undefined for none. */
export function grantedAndDropped({ granted, dropped }: EvaluationTerms): number | undefined {
  const fallen = new Set(dropped);
  return granted.find((node) => fallen.has(node));
}

/** An evaluated subject, whose nodes are numbers, and what can be asked of it. The verdicts by statement are `MapLabels`. */
export interface Evaluated {
  readonly subject: Subject;
  readonly terms: EvaluationTerms;
  readonly labelling: Labelling;
  readonly explainer: Explainer;
  statusOf(node: number): Status;
  nameOf(node: number): string;
  /** What has another verdict than without anything granted or dropped, in file order. */
  changes(): Change[];
  advise(target: number, aim: Aim, bounds: SetSearchBounds): Advice;
  positions(semantics: Semantics, limit: number, about: number | null, expired: () => boolean): Positions;
  accepts(semantics: Semantics, mode: AcceptanceMode, node: number, expired: () => boolean): Acceptance;
  /** A few verdicts of a position from which that on a node follows. */
  choicesDeciding(position: Uint8Array, node: number): number[];
  /** The strength of every node; NaN for what rests on a circle. */
  strengths(): Float64Array;
}

/** A node whose verdict is another one than without anything granted or dropped. */
export interface Change {
  readonly node: number;
  readonly before: Status;
  readonly after: Status;
}

/** Evaluates a subject. Linear; the questions have their own costs. */
export function evaluateSubject(subject: Subject, terms: EvaluationTerms): Evaluated {
  const { framework } = subject;
  const fixed = new Map<number, number>();
  for (const node of terms.granted) fixed.set(node, IN);
  for (const node of terms.dropped) fixed.set(node, OUT);
  const labelling = label(framework, { burden: terms.burden, fixed });
  let madeExplainer: Explainer | undefined;
  let madeStrengths: Float64Array | undefined;
  const statusOf = (node: number) => STATUS_OF[labelling.status[node]!]!;
  const explained = () => {
    madeExplainer ??= explainer(framework, labelling);
    return madeExplainer;
  };
  const labelled = {
    framework,
    labelling,
    get links() {
      return explained().links;
    },
  };
  return {
    subject,
    terms,
    labelling,
    statusOf,
    nameOf: (node) => subject.nameOf(node),
    get explainer() {
      return explained();
    },
    changes() {
      const before = label(framework, { burden: terms.burden }).status;
      return Array.from(before, (_, node) => node)
        .filter((node) => before[node] !== labelling.status[node])
        .map((node) => ({ node, before: STATUS_OF[before[node]!]!, after: statusOf(node) }));
    },
    advise(target, aim, bounds) {
      const isAnswerable = (node: number) => subject.isAnswerable(node);
      return advise(labelled, target, aim, isAnswerable, { burden: terms.burden, fixed }, bounds);
    },
    positions: (semantics, limit, about, expired) =>
      positions(framework, labelling, semantics, { limit, expired }, about),
    accepts: (semantics, mode, node, expired) =>
      accepts(framework, labelling, semantics, mode, node, expired),
    choicesDeciding: (position, node) => choicesDeciding(framework, labelling, position, node),
    strengths() {
      madeStrengths ??= strengths(framework, { burden: terms.burden, fixed }, explained().links);
      return madeStrengths;
    },
  };
}
