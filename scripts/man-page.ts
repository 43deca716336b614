import type { CommandModule } from '../src/cli/command.js';
import { EXIT_MEANINGS } from '../src/cli/exit-codes.js';
import {
  type CommandUsage,
  commandHelpParts,
  type HelpPart,
  sharedOptionRows,
  usageOf,
} from '../src/cli/help-parts.js';
import { SELECTION_NOTE, VALUES_NOTE } from '../src/cli/shared-options.js';
import { ENVIRONMENT, FILES } from '../src/cli/surroundings.js';
import { COMMANDS } from '../src/command-list.js';
import {
  roffCommand,
  roffExamples,
  roffPage,
  roffParagraph,
  roffSection,
  roffSubsection,
  roffTable,
  roffText,
  roffTitle,
} from './roff.js';

/** The manual page `claims(1)`, from the tables that `--help` is made from. The build writes it to `man/claims.1`. */

interface Loaded {
  readonly command: CommandUsage;
  readonly module: CommandModule;
}

export async function manPage(version: string): Promise<string> {
  const loaded = await Promise.all(
    COMMANDS.map(async (command): Promise<Loaded> => ({ command, module: await command.load() })),
  );
  const lines = [
    ...roffTitle('claims', '1', `claims ${version}`, 'User Commands'),
    ...roffSection('Name'),
    `claims \\- ${roffText('take an argument apart: its claims, evidence and objections, and what stands')}`,
    ...roffSection('Synopsis'),
    roffCommand('claims [<command>] [<options>]'),
    ...roffSection('Description'),
    roffText(
      'claims shows how a text argues: its claims, the evidence for them, the objections, and which claims still stand in the end. The argument is kept in a YAML file, claims.yaml. Without a command, claims shows at a glance what the file argues.',
    ),
    ...roffSection('Commands'),
    ...loaded.flatMap(commandLines),
    ...roffSection('Shared options'),
    roffText(`Every command takes these options, where they apply. ${SELECTION_NOTE}`),
    ...roffParagraph(VALUES_NOTE),
    ...Object.entries(sharedOptionRows()).flatMap(([heading, rows]) => [
      ...roffSubsection(heading),
      ...roffTable(rows),
    ]),
    ...tableSection('Exit status', EXIT_MEANINGS),
    ...tableSection('Environment', ENVIRONMENT),
    ...tableSection('Files', FILES),
    ...roffSection('Examples'),
    ...loaded.flatMap(({ module }) => roffExamples(module.help?.examples ?? [])),
  ];
  return roffPage(lines);
}

/** A command as a part of the page. What all commands share, and the examples, have sections of their own. */
function commandLines({ command, module }: Loaded): string[] {
  return [...roffSubsection(usageOf(command)), ...commandHelpParts(command, module).flatMap(partLines)];
}

function partLines(part: HelpPart): string[] {
  switch (part.kind) {
    case 'prose':
      return roffParagraph(part.text);
    case 'table':
      return [...roffParagraph(`${part.heading}:`), ...roffTable(part.rows)];
    case 'usage':
    case 'examples':
    case 'shared':
      return [];
  }
}

function tableSection(heading: string, meanings: Readonly<Record<string, string>>): string[] {
  return [...roffSection(heading), ...roffTable(Object.entries(meanings))];
}
