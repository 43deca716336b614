import { keyHelp } from '../explore/key-help.js';
import { MODES } from '../explore/modes.js';
import { EXPORTS } from '../formats/exports.js';
import { FORMATS } from '../formats/index.js';
import { REFERENCE_LISTS } from '../formats/reference-lists.js';
import { INTERCHANGE } from '../interchange/forms.js';
import { SOURCE_FORMS } from '../interchange/source-forms.js';
import { ERRORS, WARNINGS } from '../map/error-codes.js';
import { GAPS } from '../map/gap.js';
import { TERMS } from '../map/terms.js';
import { meaningOfWord } from '../query/glossary.js';
import type { NamedMeaning } from '../render/two-columns.js';
import { listAnd } from '../words/lists.js';
import { namesOf } from '../words/names-of.js';
import { COMMAND_GROUPS, COMMAND_NAMES } from './command-names.js';
import { EXIT_MEANINGS } from './exit-codes.js';
import { commandRow } from './help-page.js';
import { sharedOptionRows } from './help-parts.js';
import { type Meanings, summaryMeanings } from './meanings.js';
import { SELECTION_NOTE, VALUES_NOTE } from './shared-options.js';
import { ENVIRONMENT, FILES } from './surroundings.js';

/** The topics of `claims help`, beside the commands. */

/** What a topic says: a few sentences, and tables of names and meanings. */
export interface Topic {
  readonly summary: string;
  readonly intro: string;
  /** By heading; the only table of a topic has none. */
  readonly tables: Readonly<Record<string, readonly NamedMeaning[]>>;
}

/** A topic is a row here. */
export const TOPICS: Readonly<Record<string, Topic>> = {
  commands: {
    summary: 'all commands, by what they are for',
    intro: 'All commands. "claims help COMMAND" explains one, with its options and examples.',
    tables: commandTables(),
  },
  words: {
    summary: 'every term, in a sentence each',
    intro:
      'The words that claims uses. "claims help words WORD" explains one; codes of gaps and errors and the names of schemes are explained, too.',
    tables: Object.fromEntries(
      Object.entries(TERMS).map(([heading, terms]) => [heading, Object.entries(terms)]),
    ),
  },
  options: {
    summary: 'the options that all commands share',
    intro: `Every command takes these options, where they apply. ${SELECTION_NOTE}`,
    tables: sharedOptionRows(),
  },
  selection: {
    summary: 'how to choose entries, and how to write values',
    intro: `${SELECTION_NOTE} ${VALUES_NOTE}`,
    tables: { '': sharedOptionRows().Selection! },
  },
  gaps: {
    summary: 'what "claims check" warns about',
    intro:
      'A gap is something missing or doubtful, which "claims check" warns about. "known: {code: reason}" in an entry accepts one.',
    tables: alone(GAPS),
  },
  errors: {
    summary: 'what can be wrong with a claims file',
    intro: 'Errors are what can be wrong with a claims file. The last line is only a warning.',
    tables: alone({ ...ERRORS, ...WARNINGS }),
  },
  formats: {
    summary: 'the forms that --format can choose',
    intro:
      'The forms that --format can choose. Without it, commands print text for people. "claims help exchange" lists the forms of other tools.',
    tables: {
      ...alone(summaryMeanings(FORMATS)),
      'Only for claims sources': Object.entries(summaryMeanings(REFERENCE_LISTS)),
    },
  },
  exchange: {
    summary: 'the forms of other tools, to import and to export',
    intro:
      'The forms that other tools read and write. "claims import FILE" finds out which form a file has; "claims export FORM -o FILE" writes one.',
    tables: exchangeTables(),
  },
  keys: {
    summary: 'the keys of "claims step"',
    intro: 'The keys of "claims step". During the walk, ? shows them, too.',
    tables: Object.fromEntries(namesOf(MODES).map((mode) => [MODES[mode], keyHelp(mode)])),
  },
  exit: {
    summary: 'the exit codes',
    intro: 'The exit codes of claims.',
    tables: alone(EXIT_MEANINGS),
  },
  environment: {
    summary: 'the environment variables',
    intro: 'The environment variables that claims reads.',
    tables: alone(ENVIRONMENT),
  },
  files: {
    summary: 'the files that are read and written',
    intro: 'The files that claims finds or writes without being told their names.',
    tables: alone(FILES),
  },
};

/** The topics with their summaries, for help and completion. */
export const TOPIC_MEANINGS: Meanings = summaryMeanings(TOPICS);

/** The topic that words name: one of the table, or a single word of the glossary; null where they name none. */
export function topicNamed([name = '', ...more]: readonly string[]): Topic | null {
  const topic = Object.hasOwn(TOPICS, name) ? TOPICS[name]! : null;
  if (topic !== null && more.length === 0) return topic;
  const word = topic === TOPICS.words ? more : [name, ...more];
  const found = meaningOfWord(word.join(' '));
  return found === null ? null : { summary: '', intro: '', tables: alone({ [found.word]: found.meaning }) };
}

function commandTables(): Topic['tables'] {
  const tables: Record<string, NamedMeaning[]> = {};
  for (const name of namesOf(COMMAND_NAMES)) {
    const heading = COMMAND_GROUPS[COMMAND_NAMES[name].group];
    tables[heading] = [...(tables[heading] ?? []), commandRow({ name, ...COMMAND_NAMES[name] })];
  }
  return tables;
}

/** The forms of other tools: what each is, and what does not go along each way. */
function exchangeTables(): Topic['tables'] {
  const forms: Readonly<Record<string, Exchanged>> = {
    ...INTERCHANGE,
    graphml: graphml(),
    ...listsOfReferences(),
  };
  const rows = (say: (form: Exchanged) => string | null): NamedMeaning[] =>
    namesOf(forms).flatMap((name) => {
      const said = say(forms[name]!);
      return said === null ? [] : [[name, said] as const];
    });
  return {
    Forms: rows(
      (form) =>
        `${form.summary} (${form.ways ?? waysOf(form)}; ${form.endings.map((one) => `.${one}`).join(', ')})`,
    ),
    'Not imported': rows((form) => form.import?.loses ?? null),
    'Not exported': rows((form) => form.export?.loses ?? null),
  };
}

/** What is said of a form: what does not go along each way, and null for a way that there is not. */
interface Exchanged {
  readonly summary: string;
  readonly endings: readonly string[];
  readonly import: { readonly loses: string } | null;
  readonly export: { readonly loses: string } | null;
  /** The ways, where another command than these two goes one of them. */
  readonly ways?: string;
}

/** A graph for programs that draw and measure: they have no arguments to give back. */
function graphml(): Exchanged {
  const { summary, loses } = EXPORTS.graphml!;
  return { summary, endings: ['graphml'], import: null, export: { loses } };
}

/** Lists of references come in through "claims import" and go out through "claims sources". */
function listsOfReferences(): Readonly<Record<string, Exchanged>> {
  return Object.fromEntries(
    namesOf(SOURCE_FORMS).map((name) => [
      name,
      {
        ...SOURCE_FORMS[name]!,
        export: null,
        ways: `import, and export by "claims sources --format ${name}"`,
      },
    ]),
  );
}

function waysOf(form: Exchanged): string {
  return listAnd([...(form.import === null ? [] : ['import']), ...(form.export === null ? [] : ['export'])]);
}

function alone(meanings: Meanings): Topic['tables'] {
  return { '': Object.entries(meanings) };
}
