import { viewWithLabels } from '../query/view.js';
import { askEvaluation, type EvaluationWishes } from '../render/ask-evaluation.js';
import type { EvaluationPage } from '../render/evaluation-page.js';
import { evaluationPart } from '../render/evaluation-record.js';
import { ACCEPTANCE_MODES } from '../verdict/acceptance.js';
import { AIMS } from '../verdict/advise.js';
import { BURDENS } from '../verdict/burden.js';
import { type Evaluated, evaluateSubject, grantedAndDropped } from '../verdict/evaluate-subject.js';
import { mapLabelsOf } from '../verdict/map-labels.js';
import { mapSubject } from '../verdict/map-subject.js';
import { nodeNumber } from '../verdict/node-numbers.js';
import { SEMANTICS } from '../verdict/semantics.js';
import { listOf } from '../words/lists.js';
import { namesOf } from '../words/names-of.js';
import { type OptionNames, oneOf, optionsGiven, wholeNumber, yesOrNo } from './arguments.js';
import { ClaimsError } from './claims-error.js';
import type { ArgumentMap, Entry, EntryOrStep } from './map-types.js';
import type {
  Acceptance,
  AcceptsOptions,
  Advice,
  AdviseOptions,
  Aim,
  Evaluation,
  EvaluationTerms,
  ExplainOptions,
  Explanation,
  Positions,
  PositionsOptions,
  SearchBounds,
} from './verdict-types.js';
import { nodeFor, viewFor } from './views.js';

/** What stands and why, what to answer, and which positions there are. Verdicts say what follows from a file, never what is true. */

/**
 * The verdicts on all entries and steps: the grounded labelling of the map as an abstract dialectical framework (Brewka and Woltran 2010).
 * Throws a ClaimsError for an unknown name, and for one that is both granted and dropped. Linear in the map.
 */
export function evaluate(map: ArgumentMap, terms: EvaluationTerms = {}): Evaluation {
  optionsGiven(terms, TERMS);
  const page = pageAbout(map, thesisOf(map), terms, {});
  const { labels, ...rest } = evaluationPart(page, ['burden', 'granted', 'dropped', 'labels', 'changes']);
  return { ...rest, labels: byName(labels) };
}

/** Why an entry or a step has its verdict. Linear in what decided it; a search where much is undecided: see `stop`. */
export function explain(map: ArgumentMap, about: EntryOrStep, options: ExplainOptions = {}): Explanation {
  optionsGiven(options, { ...TERMS, stop: null, all: null });
  const page = pageAbout(map, about, options, {}, yesOrNo(options.all, 'all') === true);
  const { id, status, why, ...rest } = evaluationPart(page, [
    'id',
    'status',
    'deciding',
    'why',
    'explanation',
    'explained',
  ]);
  if (id === null || status === null || why === null) throw new Error('nothing is asked about');
  return { id, status, why, ...rest };
}

/**
 * The smallest sets of entries whose fall makes an entry stand (`answer`: objections to be answered), or makes it no longer stand (`topple`).
 * Exact, and NP-hard: see `limit`, `size` and `stop`.
 */
export function advise(map: ArgumentMap, about: EntryOrStep, aim: Aim, options: AdviseOptions = {}): Advice {
  const { limit = 10, size = 20 } = optionsGiven(options, { ...TERMS, stop: null, limit: null, size: null });
  const page = pageAbout(map, about, options, {
    aim: oneOf(aim, AIMS, 'aim'),
    limit: wholeNumber(limit, 'limit', 1),
    size: wholeNumber(size, 'size', 1),
  });
  return found(evaluationPart(page, ['advice']).advice);
}

/**
 * The positions that can be held on a map: fixed points of the rules for verdicts (Dung 1995). Linear where nothing is
 * undecided, else a search: see `limit` and `stop`.
 */
export function positions(map: ArgumentMap, options: PositionsOptions = {}): Positions {
  optionsGiven(options, { ...TERMS, stop: null, semantics: null, limit: null, about: null });
  const { semantics = 'preferred', limit = 10, about = thesisOf(map) } = options;
  const page = pageAbout(map, about, options, {
    semantics: oneOf(semantics, namesOf(SEMANTICS), 'semantics'),
    limit: wholeNumber(limit, 'limit', 1),
  });
  return found(evaluationPart(page, ['positions']).positions);
}

/** Whether an entry or a step stands in some or in all positions. A search where much is undecided: see `stop`. */
export function accepts(
  map: ArgumentMap,
  about: EntryOrStep,
  mode: 'some' | 'all',
  options: AcceptsOptions = {},
): Acceptance {
  const { semantics = 'preferred' } = optionsGiven(options, { ...TERMS, stop: null, semantics: null });
  const page = pageAbout(map, about, options, {
    semantics: oneOf(semantics, namesOf(SEMANTICS), 'semantics'),
    accept: oneOf(mode, ACCEPTANCE_MODES, 'mode'),
  });
  return found(evaluationPart(page, ['accepted']).accepted);
}

/**
 * Strengths from 0 to 1, to sort entries with the same verdict (quadratic energy, Potyka 2018); no measure of truth. Null for what depends
 * on a circle. Linear in the map.
 */
export function strengths(map: ArgumentMap, terms: EvaluationTerms = {}): Record<string, number | null> {
  optionsGiven(terms, TERMS);
  const page = pageAbout(map, thesisOf(map), terms, { strength: true });
  return byName(found(evaluationPart(page, ['strength']).strength));
}

const TERMS: OptionNames<EvaluationTerms> = { burden: null, grant: null, drop: null };

function thesisOf(map: ArgumentMap): Entry {
  return viewFor(map).map.thesis;
}

/** Values by ids and names. Without a prototype, so that no id means something that every object has. */
function byName<Value>(values: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.assign(Object.create(null), values);
}

type Wishes = Partial<Omit<EvaluationWishes, 'isOver' | 'seconds'>>;

/** The page of `claims evaluate` about an entry or a step, of which the answers are read. */
function pageAbout(
  map: ArgumentMap,
  about: EntryOrStep,
  options: EvaluationTerms & SearchBounds,
  wishes: Wishes,
  all = false,
): EvaluationPage {
  const view = viewFor(map);
  const evaluated = evaluatedWith(map, options);
  const { stop = () => false } = options;
  if (typeof stop !== 'function')
    throw new ClaimsError('argument', 'stop is a function that says true once a search has to end');
  const asked = askEvaluation(evaluated, nodeNumber(view.map, nodeFor(view, about)), {
    ...{ aim: null, semantics: null, accept: null, strength: false, limit: 10, size: 20, found: null },
    ...wishes,
    seconds: 0,
    isOver: () => stop,
  });
  return {
    evaluated,
    asked,
    view: viewWithLabels(view, mapLabelsOf(view.map, evaluated.labelling)),
    selected: null,
    named: true,
    asTree: false,
    all,
    again: () => '',
  };
}

function evaluatedWith(map: ArgumentMap, { burden, grant, drop }: EvaluationTerms): Evaluated {
  const view = viewFor(map);
  const nodes = (names: EvaluationTerms['grant']) => [
    ...new Set(listOf(names).map((name) => nodeNumber(view.map, nodeFor(view, name)))),
  ];
  const subject = mapSubject(view.map);
  const terms = {
    burden: oneOf(burden ?? 'granted', namesOf(BURDENS), 'burden'),
    granted: nodes(grant),
    dropped: nodes(drop),
  };
  const both = grantedAndDropped(terms);
  if (both !== undefined)
    throw new ClaimsError('argument', `"${subject.nameOf(both)}" is both granted and dropped; leave out one`);
  return evaluateSubject(subject, terms);
}

/** An answer that is there, since it was asked for. */
function found<Answer>(answer: Answer | null): Answer {
  if (answer === null) throw new Error('this was not asked');
  return answer;
}
