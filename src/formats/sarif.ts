import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ERRORS, WARNINGS } from '../map/error-codes.js';
import { GAPS } from '../map/gap.js';
import { withCapital } from '../words/capital.js';
import { json } from './json.js';
import type { LocatedProblem } from './located-problem.js';
import { regionOf } from './problem-region.js';
import { problemText } from './problem-text.js';

/** Problems as SARIF 2.1.0 (OASIS, 2020), which code scanning and editors read. */

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** The level of what stops a claims file from being used, and of what is missing or doubtful. */
type Level = 'error' | 'warning';

const RULES = [
  ...rulesOf(ERRORS, 'error', 'The message says where the error is and how to fix it.'),
  ...rulesOf(WARNINGS, 'warning', 'The message says what to write instead.'),
  ...rulesOf(
    GAPS,
    'warning',
    'To accept this gap, give the reason under the key "known" of the entry. "claims help gaps" explains all gaps.',
  ),
];

const RULE_NUMBERS: ReadonlyMap<string, number> = new Map(RULES.map(({ id }, number) => [id, number]));

/** `version` is that of the program. */
export function sarif(problems: readonly LocatedProblem[], version: string): Iterable<string> {
  const run = {
    tool: { driver: { name: 'claims', version, rules: RULES } },
    columnKind: 'utf16CodeUnits',
    results: problems.map(resultOf),
  };
  return json([{ $schema: SCHEMA, version: '2.1.0', runs: [run] }], true);
}

function rulesOf(codes: Readonly<Record<string, string>>, level: Level, help: string) {
  return Object.entries(codes).map(([id, meaning]) => {
    const text = `${withCapital(meaning)}${/[.?]$/.test(meaning) ? '' : '.'}`;
    return {
      id,
      shortDescription: { text },
      fullDescription: { text },
      help: { text: `${text} ${help}` },
      defaultConfiguration: { level },
    };
  });
}

/** A problem as a result. A gap that the file accepts is one that is suppressed in the source, with its reason. */
function resultOf(problem: LocatedProblem) {
  const { code, severity, hint } = problem;
  const isAccepted = severity === 'accepted';
  const suppression = { kind: 'inSource', ...(hint === null ? {} : { justification: hint }) };
  return {
    ruleId: code,
    ruleIndex: RULE_NUMBERS.get(code),
    level: severity === 'error' ? 'error' : 'warning',
    message: { text: problemText(isAccepted ? { ...problem, hint: null } : problem) },
    locations: locationsOf(problem),
    ...(isAccepted ? { suppressions: [suppression] } : {}),
  };
}

/** Where a problem stands. One without a place stands at the first line: GitHub takes no result without a line. Standard input is no place. */
function locationsOf({ file, ...problem }: LocatedProblem) {
  const region = regionOf(problem) ?? { startLine: 1 };
  return file === null ? [] : [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, region } }];
}

/** A file's name as a URI: a relative one stays relative. */
function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.replaceAll(sep, '/').split('/').map(encodeURIComponent).join('/');
}
