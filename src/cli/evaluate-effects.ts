import { selectionCriteria, selectionFlags } from '../query/select.js';
import { EVALUATION_FIELDS } from '../render/evaluation-record.js';
import { Failure } from './failure.js';
import type { Shared } from './shared-options.js';

/** What an evaluation can show: the keys of its record. Text and lists show some of the same. */
type Part = (typeof EVALUATION_FIELDS)[number];

/** Whether what comes out is text for people, the record of an evaluation, or a list of verdicts. */
type Form = 'text' | 'record' | 'verdicts';

/** What is asked, as far as options bear on it. */
export interface Question {
  /** The names of the command's own options that are given. */
  readonly given: ReadonlySet<string>;
  readonly shared: Pick<Shared, 'format' | 'fields' | 'selection'>;
  /** Whether an id was named. */
  readonly named: boolean;
  /** Whether there is something to explain: an entry, or the thesis. */
  readonly explains: boolean;
}

/** The columns of a table where none are asked for. */
export const EVALUATION_COLUMNS = ['id', 'status', 'burden'] as const satisfies readonly Part[];

/** The form of an answer: `ids`, and tables of an abstract framework as a whole, list verdicts. */
export function evaluationForm({ shared, explains }: Question): Form {
  const { format, fields } = shared;
  if (format === null && fields === null) return 'text';
  if (format === 'ids') return 'verdicts';
  const isRecord = format === 'json' || format === 'ndjson';
  return explains || isRecord ? 'record' : 'verdicts';
}

/** An option that does nothing in the answer asked for, and what it is for. */
interface Effect {
  readonly option: string;
  isGiven(question: Question): boolean;
  /** The parts of an answer on which it bears. */
  parts(question: Question): readonly Part[];
  readonly use: string;
}

const EXPLAINED: readonly Part[] = ['explanation', 'deciding', 'explained'];
const gives = (name: string) => (question: Question) => question.given.has(name);
const advises = ({ given }: Question) => given.has('answer') || given.has('topple');
const accepts = gives('accept');
const lists = (question: Question) => question.given.has('semantics') && !accepts(question);
const supposes = ({ given }: Question) => given.has('grant') || given.has('drop');
const when = (holds: boolean, ...parts: readonly Part[]): readonly Part[] => (holds ? parts : []);

const EFFECTS: readonly Effect[] = [
  {
    option: '--size',
    isGiven: gives('size'),
    parts: (question) => when(advises(question), 'advice'),
    use: 'it is for --answer and --topple',
  },
  {
    option: '--limit',
    isGiven: gives('limit'),
    parts: (question) => [...when(advises(question), 'advice'), ...when(lists(question), 'positions')],
    use: 'it is for --answer, --topple and --semantics',
  },
  {
    option: '--seconds',
    isGiven: gives('seconds'),
    parts: (question) => [
      ...when(advises(question), 'advice'),
      ...when(lists(question), 'positions'),
      ...when(accepts(question), 'accepted'),
      ...when(question.explains, ...EXPLAINED),
    ],
    use: 'it is for --answer, --topple, --semantics, --accept and explanations',
  },
  {
    option: '--solver',
    isGiven: gives('solver'),
    parts: (question) => [
      ...when(lists(question), 'positions'),
      ...when(accepts(question) && question.given.has('exitStatus'), ...EVALUATION_FIELDS),
      ...when(accepts(question), 'accepted'),
    ],
    use: 'it is for --semantics and --accept',
  },
  {
    option: '--answer',
    isGiven: gives('answer'),
    parts: () => ['advice'],
    use: 'its result is not shown',
  },
  {
    option: '--topple',
    isGiven: gives('topple'),
    parts: () => ['advice'],
    use: 'its result is not shown',
  },
  {
    option: '--accept',
    isGiven: (question) => accepts(question) && !question.given.has('exitStatus'),
    parts: () => ['accepted'],
    use: 'its answer is not shown',
  },
  {
    option: '--semantics',
    isGiven: lists,
    parts: () => ['positions'],
    use: 'the positions are not shown',
  },
  {
    option: '--strength',
    isGiven: gives('strength'),
    parts: () => ['strength'],
    use: 'strengths are not shown',
  },
  {
    option: '--tree',
    isGiven: ({ given, shared }) => given.has('tree') && (shared.format ?? shared.fields) !== null,
    parts: () => [],
    use: 'it is only for text',
  },
];

/** Refuses, by name, an option that would do nothing in the answer that is asked for. */
export function refuseWithoutEffect(question: Question): void {
  const refusal = effectRefusal(question);
  if (refusal !== null) throw new Failure('usage', refusal);
}

/** Why an option does not go with what is asked; null where all do. */
export function effectRefusal(question: Question): string | null {
  const shown = partsShown(question);
  const isIdle = (parts: readonly Part[]) => !parts.some((part) => shown.includes(part));
  const idle = EFFECTS.find(({ isGiven, parts }) => isGiven(question) && isIdle(parts(question)));
  if (idle !== undefined) return `${idle.option} does nothing here: ${idle.use}`;
  const selecting = selectionGiven(question.shared);
  const selectable = [
    ...when(true, 'labels'),
    ...when(supposes(question), 'changes'),
    ...when(question.given.has('strength'), 'strength'),
  ];
  if (selecting !== null && isIdle(selectable)) {
    return `--${selecting} does nothing here: it chooses entries for a list, and this answer has none`;
  }
  return question.named && evaluationForm(question) === 'verdicts'
    ? 'it chooses entries for a list; leave out the id to get a list'
    : null;
}

/** The parts of an evaluation that an answer shows. */
function partsShown(question: Question): readonly Part[] {
  const { given, shared, named, explains } = question;
  const form = evaluationForm(question);
  if (form === 'verdicts') return ['labels'];
  if (form === 'record') {
    const standard = shared.format === 'markdown' ? EVALUATION_COLUMNS : EVALUATION_FIELDS;
    return shared.fields === null
      ? standard
      : EVALUATION_FIELDS.filter((one) => shared.fields!.includes(one));
  }
  const why = when(explains, ...EXPLAINED);
  if (given.has('tree')) return why;
  const special = [
    ...when(supposes(question), 'changes', ...why),
    ...when(advises(question), 'advice'),
    ...when(accepts(question), 'accepted'),
    ...when(lists(question), 'positions'),
    ...when(given.has('strength'), 'strength'),
  ];
  if (special.length > 0) return special;
  return named ? why : ['labels', ...why];
}

/** The first selection option that is given, as it is typed. */
function selectionGiven({ selection }: Question['shared']): string | null {
  const [first] = [...selectionFlags(selection), ...selectionCriteria(selection).map(([name]) => name)];
  return first ?? null;
}
