import { type NamedMeaning, twoColumnLines } from '../render/two-columns.js';
import { widthOfText } from '../render/width.js';
import { wrap } from '../render/wrap.js';
import type { CommandModule } from './command.js';
import { type CommandUsage, commandHelpParts, type HelpPart } from './help-parts.js';

/** What `--help` prints: a page of a command, and the page of the program. */

/** A command as the list of commands has it. */
interface Listed extends CommandUsage {
  readonly summary: string;
  readonly isOnFirstPage: boolean;
}

/** A part of a page: a heading, and the lines below it. */
type Section = readonly string[];

/** The help of a command as a page of at most `width` columns. */
export function commandHelp(command: CommandUsage, module: CommandModule, width: number): string {
  return pageOf(commandHelpParts(command, module).map((part) => sectionOf(part, width)));
}

/** The first page of help: what most people need, and the names of the rest. It fits a window of 24 lines. */
export function programHelp(commands: readonly Listed[], width: number): string {
  const first = commands.filter(({ isOnFirstPage }) => isOnFirstPage).map(commandRow);
  const rest = commands.filter(({ isOnFirstPage }) => !isOnFirstPage).map(({ name }) => name);
  return pageOf([
    [
      ...usageLines('claims [command] [options]', width),
      ...wrap('Take an argument apart: its claims, evidence and objections, and what stands.', width),
    ],
    twoColumnLines([['(no command)', 'Show at a glance what the file argues'], ...first], width),
    wrap(`More commands: ${rest.join(', ')}`, width, '', '  '),
    wrap('Read on: claims help commands, claims help <command>, claims help words', width),
  ]);
}

/** A command as help lists it: what is typed, and what it is for. */
export function commandRow({ name, args, summary }: Pick<Listed, 'name' | 'args' | 'summary'>): NamedMeaning {
  return [`${name} ${args}`.trim(), summary];
}

function pageOf(sections: readonly Section[]): string {
  const shown = sections.filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function sectionOf(part: HelpPart, width: number): Section {
  switch (part.kind) {
    case 'usage':
      return usageLines(part.usage, width);
    case 'prose':
      return wrap(part.text, width);
    case 'table':
      return tableLines(part.heading, part.rows, width);
    case 'shared':
      return tableLines('Shared options ("claims help options" explains them)', part.rows, width);
    case 'examples':
      return [...wrap('Examples:', width), ...exampleLines(part.examples, width)];
  }
}

function tableLines(heading: string, rows: readonly NamedMeaning[], width: number): string[] {
  return [...wrap(`${heading}:`, width), ...twoColumnLines(rows, width)];
}

function usageLines(usage: string, width: number): string[] {
  return wrap(usage, width, 'Usage: ', '         ');
}

/** Each example: a comment that says what it gives, then the command line. */
function exampleLines(examples: readonly NamedMeaning[], width: number): string[] {
  return examples.flatMap(([line, gives]) => [...wrap(gives, width, '  # '), ...commandLines(line, width)]);
}

/** A command line that can be copied, behind a margin of two: where it is too long, it goes on after a backslash. */
export function commandLines(line: string, width: number): string[] {
  if (widthOfText(line) + 2 <= width) return [`  ${line}`];
  const lines = wrap(line, width - 2, '  ', '    ');
  return lines.map((part, i) => (i === lines.length - 1 ? part : `${part} \\`));
}
