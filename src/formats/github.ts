import { sep } from 'node:path';
import type { Severity } from '../map/problem.js';
import { visible } from '../words/text.js';
import type { LocatedProblem } from './located-problem.js';
import { regionOf } from './problem-region.js';
import { problemText } from './problem-text.js';

/** Problems as commands of a GitHub workflow, one a line: GitHub shows each at its line in the file. */

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  accepted: 'notice',
};

export function* githubAnnotations(problems: readonly LocatedProblem[]): Generator<string> {
  for (const problem of problems) {
    const properties = Object.entries(propertiesOf(problem)).map(
      ([name, value]) => `${name}=${escapedValue(String(value))}`,
    );
    yield `::${COMMANDS[problem.severity]} ${properties.join(',')}::${escapedText(problemText(problem))}\n`;
  }
}

function propertiesOf(problem: LocatedProblem): Readonly<Record<string, string | number>> {
  const region = regionOf(problem);
  return {
    ...(problem.file === null ? {} : { file: pathOf(problem.file) }),
    ...(region === null ? {} : { line: region.startLine, endLine: region.startLine }),
    ...(region?.startColumn === undefined ? {} : { col: region.startColumn }),
    ...(region?.endColumn === undefined ? {} : { endColumn: region.endColumn }),
    title: problem.code,
  };
}

/** A path as it is, but for what would steer a terminal that shows the log: line breaks are escaped with all else. */
function pathOf(file: string): string {
  return file.replaceAll(sep, '/').split('\r').map(visible).join('\r');
}

/** A text of a workflow command: `%` begins an escape, and a line break would end the command. */
function escapedText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property's value: a colon or a comma would end it. */
function escapedValue(value: string): string {
  return escapedText(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
