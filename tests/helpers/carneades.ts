import { load } from 'js-yaml';

/** The grounded labelling of argument graphs, as Carneades 4 documents it: for files in which all weights are 0 or 1. */

interface Argument {
  readonly conclusion: string;
  readonly premises?: readonly string[];
  readonly undercutter?: string;
}

interface Graph {
  readonly statements: Readonly<Record<string, unknown>>;
  readonly arguments?: Readonly<Record<string, Argument>>;
  readonly issues?: Readonly<Record<string, { readonly positions: readonly string[] }>>;
  readonly assumptions?: readonly string[];
}

export type Label = 'in' | 'out' | 'undecided';

/** The label of each statement. What is named but not there is an error, as it is for Carneades. */
export function carneadesLabels(text: string): ReadonlyMap<string, Label> {
  const graph = load(text) as Graph;
  const all = Object.values(graph.arguments ?? {});
  const issues = Object.values(graph.issues ?? {}).map(({ positions }) => positions);
  const labels = new Map(Object.keys(graph.statements).map((key) => [key, 'undecided' as Label]));
  const labelOf = (key: string) => {
    const label = labels.get(key);
    if (label === undefined) throw new Error(`${key} is not a statement`);
    return label;
  };
  const byConclusion = new Map<string, Argument[]>();
  for (const argument of all) {
    const { conclusion } = argument;
    byConclusion.set(conclusion, [...(byConclusion.get(conclusion) ?? []), argument]);
  }
  const argumentsFor = (key: string) => byConclusion.get(key) ?? [];
  const issueOf = new Map(issues.flatMap((positions) => positions.map((key) => [key, positions] as const)));
  const exception = ({ undercutter }: Argument) => (undercutter === undefined ? 'out' : labelOf(undercutter));
  /** An argument is applicable once its exception is in; or is out, and no premise is undecided. */
  const isApplicable = (argument: Argument) => {
    if (exception(argument) !== 'out') return exception(argument) === 'in';
    return (argument.premises ?? []).every((premise) => labelOf(premise) !== 'undecided');
  };
  const weighs = (argument: Argument) =>
    exception(argument) === 'out' && (argument.premises ?? []).every((premise) => labelOf(premise) === 'in');
  const isSupported = (key: string) => argumentsFor(key).some((one) => isApplicable(one) && weighs(one));

  for (const key of graph.assumptions ?? []) {
    labelOf(key);
    labels.set(key, 'in');
  }
  for (const positions of issues)
    if (positions.some((key) => labelOf(key) === 'in'))
      for (const key of positions) if (labelOf(key) === 'undecided') labels.set(key, 'out');
  for (let changed = true; changed; ) {
    changed = false;
    for (const [key, label] of labels) {
      if (label !== 'undecided') continue;
      const issue = issueOf.get(key);
      if (argumentsFor(key).every((one) => isApplicable(one) && !weighs(one))) labels.set(key, 'out');
      else if (issue === undefined && isSupported(key)) labels.set(key, 'in');
      else if (issue?.every((position) => argumentsFor(position).every(isApplicable))) {
        // The one that weighs more wins; of two that weigh the same, neither.
        const strong = issue.filter(isSupported);
        for (const position of issue)
          labels.set(position, strong.length === 1 && strong[0] === position ? 'in' : 'out');
      } else continue;
      changed = true;
    }
  }
  return labels;
}
