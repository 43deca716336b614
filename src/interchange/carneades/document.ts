import { type NoteLoss, UnreadableForm } from '../interchange-form.js';

/** What an argument graph of Carneades 4 has in its YAML, read as it is meant: nulls, numbers and single values in place of lists, too. */

export type Mapping = Readonly<Record<string, unknown>>;

export interface CarneadesStatement {
  readonly key: string;
  /** Empty where it has only its name. */
  readonly text: string;
  readonly isAssumed: boolean;
  readonly meta: Mapping;
}

export interface CarneadesArgument {
  readonly key: string;
  readonly conclusion: string;
  readonly premises: readonly string[];
  readonly undercutter: string | null;
  readonly scheme: string | null;
  readonly meta: Mapping;
}

export interface CarneadesGraph {
  readonly meta: Mapping;
  /** In the file's order, those last that are only named. */
  readonly statements: ReadonlyMap<string, CarneadesStatement>;
  readonly arguments: readonly CarneadesArgument[];
  /** The positions of each issue, each once. */
  readonly issues: readonly (readonly string[])[];
  readonly references: Mapping;
}

/** What the file has for Carneades' own work, and a claims file has no place for. */
const OWN_WORK: Readonly<Record<string, string>> = {
  language: 'sentences for predicates ("language")',
  argument_schemes: 'argument schemes, of which Carneades makes arguments',
  issue_schemes: 'issue schemes, of which Carneades makes issues',
  weighing_functions: 'weighing functions',
};
const EXPECTED_LABELS = 'expected labels ("tests")';

const KNOWN_PARTS = [
  'meta',
  'statements',
  'arguments',
  'issues',
  'assumptions',
  'references',
  'tests',
  'labels',
  ...Object.keys(OWN_WORK),
];

/** Reads the parts of a document; `lose` is told of all that has no place here. */
export function readCarneades(document: unknown, lose: NoteLoss): CarneadesGraph {
  if (!isMapping(document)) throw new UnreadableForm('it is no YAML with keys such as "statements"');
  for (const [part, what] of Object.entries(OWN_WORK)) loseEach(partsOf(document[part]), what, lose);
  for (const part of ['tests', 'labels'])
    loseEach(partsOf(document[part]).flatMap(listIn), EXPECTED_LABELS, lose);
  for (const part of Object.keys(document))
    if (!KNOWN_PARTS.includes(part)) lose('parts of the file that Carneades does not know');
  const all = argumentsIn(document.arguments, lose);
  refuseGenerated(document, all);
  const issues = issuesIn(document.issues, lose);
  const assumed = new Set(listIn(document.assumptions).map(statementKey));
  const statements = statementsIn(document.statements, assumed, lose);
  const named = [
    ...all.flatMap(({ conclusion, premises, undercutter }) => [
      conclusion,
      ...premises,
      undercutter ?? conclusion,
    ]),
    ...issues.flat(),
    ...assumed,
  ];
  for (const key of named)
    if (!statements.has(key)) statements.set(key, { key, text: '', isAssumed: assumed.has(key), meta: {} });
  return {
    meta: mappingIn(document.meta),
    statements,
    arguments: all,
    issues,
    references: mappingIn(document.references),
  };
}

/** A file with the schemes of arguments, and without arguments, says nothing before Carneades has worked with it. */
function refuseGenerated({ argument_schemes: schemes }: Mapping, all: readonly CarneadesArgument[]): void {
  const count = partsOf(schemes).length;
  if (all.length > 0 || count === 0) return;
  throw new UnreadableForm(
    `it has no arguments, only ${count === 1 ? 'an argument scheme' : `${count} argument schemes`} of which Carneades makes some`,
    null,
    'evaluate it with Carneades, save the argument graph as YAML, and import that file',
  );
}

function statementsIn(found: unknown, assumed: ReadonlySet<string>, lose: NoteLoss) {
  const statements = new Map<string, CarneadesStatement>();
  for (const [name, value] of Object.entries(mappingIn(found))) {
    const key = statementKey(name);
    const said: Mapping = isMapping(value) ? value : { text: value };
    for (const [part, held] of Object.entries(said)) {
      if (part === 'label' || part === 'value') lose('labels of statements');
      else if (!['text', 'assumed', 'meta', 'metadata'].includes(part) && held != null)
        lose('unknown keys of statements');
    }
    const isAssumed = assumed.has(key) || ['true', '1'].includes(wordIn(said.assumed));
    statements.set(key, { key, text: wordIn(said.text), isAssumed, meta: metaIn(said) });
  }
  return statements;
}

function argumentsIn(found: unknown, lose: NoteLoss): CarneadesArgument[] {
  return Object.entries(mappingIn(found)).flatMap(([key, value]) => {
    const { conclusion, premises, undercutter, scheme, weight, parameters, ...others } = mappingIn(value);
    if (wordIn(conclusion) === '') {
      lose('arguments without a conclusion');
      return [];
    }
    if (weight != null) lose('weights of arguments');
    if (partsOf(parameters).length > 0) lose('parameters of arguments');
    if (isMapping(premises)) for (const _ of Object.keys(premises)) lose('roles of premises');
    for (const part of Object.keys(others))
      if (!['meta', 'metadata', 'nas'].includes(part)) lose('unknown keys of arguments');
    const exception = wordIn(undercutter ?? others.nas);
    return [
      {
        key,
        conclusion: statementKey(wordIn(conclusion)),
        premises: [...new Set(listIn(premises).map(statementKey))],
        undercutter: exception === '' ? null : statementKey(exception),
        scheme: wordIn(scheme) || null,
        meta: metaIn(others),
      },
    ];
  });
}

function issuesIn(found: unknown, lose: NoteLoss): string[][] {
  return Object.values(mappingIn(found)).map((value) => {
    const { positions, standard, ...others } = mappingIn(value);
    if (!['', 'PE'].includes(wordIn(standard).toUpperCase())) lose('proof standards other than PE');
    loseEach(Object.keys(metaIn(others)), 'fields of "meta" that a claims file has no place for', lose);
    return [...new Set(listIn(positions).map(statementKey))];
  });
}

function loseEach(lost: readonly unknown[], what: string, lose: NoteLoss): void {
  for (const each of lost) if (each != null) lose(what);
}

function metaIn({ meta, metadata }: Mapping): Mapping {
  return mappingIn(meta ?? metadata);
}

/** The name of a statement, a term: blanks in it say nothing. */
function statementKey(name: string): string {
  return name.includes("'") || name.includes('"') ? name : name.replace(/\s*([(),¬])\s*/g, '$1');
}

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mappingIn(value: unknown): Mapping {
  return isMapping(value) ? value : {};
}

/** What a list or a mapping has in it. */
function partsOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return isMapping(value) ? Object.values(value) : [];
}

/** The words of a list, of the values of a mapping, or of a single value. */
export function listIn(value: unknown): string[] {
  const parts = typeof value === 'object' ? partsOf(value) : [value];
  return parts.map(wordIn).filter((word) => word !== '');
}

/** A single value as text; empty for what is none. */
function wordIn(value: unknown): string {
  return typeof value === 'object' || value === undefined ? '' : String(value).trim();
}
