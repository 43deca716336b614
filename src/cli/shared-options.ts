import { FORMATS, type FormatName } from '../formats/index.js';
import { CRITERIA, type Criterion } from '../query/criteria.js';
import type { Selection } from '../query/select.js';
import { COLOR_MODES, type ColorMode } from '../terminal/wanted-look.js';
import { listAnd, listOr } from '../words/lists.js';
import { namesOf } from '../words/names-of.js';
import { readValues } from '../words/values.js';
import { COMMANDS_OF_SEVERAL_FILES } from './command-names.js';
import { Failure } from './failure.js';
import { formAsked } from './file-form.js';
import {
  type CriterionWords,
  choiceOption,
  criterionOption,
  dateOption,
  flagOption,
  missingOptionValue,
  negatedOption,
  numberOption,
  type OptionKind,
  optionWithDefault,
  wordOption,
  wordsOption,
} from './option-kinds.js';
import { checkedOptions, longOptionFlag, type Options, type TypedOptions } from './option-table.js';

/** The options that every command takes, checked. */
export interface Shared {
  /** The file that is named; of several the last. */
  readonly file: string | null;
  /** All that are named: files, and for commands that read several, folders and patterns. */
  readonly files: readonly string[];
  readonly selection: Selection;
  readonly asOf: string | null;
  /** Null for text, and for the forms of a command that has its own. */
  readonly format: FormatName | null;
  readonly fields: readonly string[] | null;
  readonly output: string | null;
  readonly force: boolean;
  readonly color: ColorMode;
  readonly plain: boolean;
  readonly width: number | undefined;
  readonly pager: boolean;
}

/** What `--format` can choose: text for people, and data. */
export const ALL_FORMS: readonly string[] = ['text', ...Object.keys(FORMATS)];

const FILE = {
  file: wordsOption(
    '<file>',
    'Read this claims file; - reads standard input. Some commands also read several files, a folder or a pattern',
    {
      short: 'f',
      completes: 'files',
    },
  ),
  asOf: dateOption('<date>', 'Leave out what was not yet known on a date: 2011-12-06, 2011-12 or 2011'),
};

const SELECTION = {
  ...criteria(),
  inText: flagOption('Select only what the text itself says', { conflicts: ['added'] }),
  added: flagOption('Select only what was added to the text', { conflicts: ['inText'] }),
  core: flagOption('Select only what a reader needs first'),
};

const OUTPUT = {
  json: flagOption('Print JSON, the same as --format json'),
  format: wordOption('<format>', `Print ${listOr(ALL_FORMS)}`, { completes: 'formats' }),
  fields: wordsOption('<fields>', 'Print only these keys or columns, separated by commas', {
    completes: 'fields',
  }),
  output: wordOption('<file>', 'Write to this file; its ending chooses the form', {
    short: 'o',
    completes: 'files',
  }),
  force: flagOption('Replace the file of --output if there is one'),
};

const SCREEN = {
  // An alias of the shell may have set these already: of them the last one counts, as everywhere.
  color: optionWithDefault(
    'auto',
    choiceOption('<when>', 'Use colour: auto, always or never', COLOR_MODES, { repeated: 'last counts' }),
  ),
  noColor: negatedOption('color', 'Use no colour, the same as --color never'),
  plain: flagOption('Print for screen readers: words instead of signs, no lines drawn, no text cut off'),
  width: numberOption('<columns>', 'Fill this many columns', 10, { repeated: 'last counts' }),
  noPager: negatedOption('pager', 'Print long text without a pager'),
};

/** The shared options in groups, under the headings of the help. */
export const SHARED_GROUPS = {
  File: FILE,
  Selection: SELECTION,
  Output: OUTPUT,
  Screen: SCREEN,
} as const;

export const SHARED_OPTIONS = { ...FILE, ...SELECTION, ...OUTPUT, ...SCREEN };

type SharedOptions = Options<typeof SHARED_OPTIONS>;

/** What holds for the selection options together, for help texts. */
export const SELECTION_NOTE =
  "Selection options choose entries. An entry must fit every option that you give. If you give one option several values, an entry needs to match only one: --tag cost,trust is cost or trust. --tag '!cost' leaves out entries with that tag.";

/** How values are written that have signs of their own, for the help on selection. */
export const VALUES_NOTE = `A value with a comma in it, or with ! at its beginning, can be given alone as it is: --by "Doe, Jane". In a list, put it in double quotes, or put a backslash before the sign: --by '"Doe, Jane",Roe' or --tag '\\!important'. Capitals and accents do not matter, unless that is the only difference between two values.`;

/** What of the shared options differs from command to command. */
export interface SharedUse {
  /** The forms that an answer can have; null where a command has no `--format` and looks at `--output` itself. */
  readonly forms: readonly string[] | null;
  /** Whether `--status` without a value asks for something else than a selection. */
  readonly takesBareStatus: boolean;
  /** Whether `--file` can be given more than once. */
  readonly readsSeveral?: boolean;
}

/** The shared options of a run, checked, and the form that is asked for; a wrong value is a failure that says what would be right. */
export function sharedOptions(
  typed: TypedOptions,
  { forms, takesBareStatus, readsSeveral = false }: SharedUse,
): { readonly shared: Shared; readonly form: string | null; readonly bareStatus: boolean } {
  const options = checkedOptions(SHARED_OPTIONS, typed);
  const bareStatus = takesBareStatus && options.status === 'bare';
  if (forms === null && (options.json || options.format !== null))
    throw new Failure('usage', 'this command has no --format and no --json: it chooses the form by itself');
  if (!readsSeveral) refuseSeveralFiles(options.file);
  const form = forms === null ? null : formAsked(options, forms);
  const shared: Shared = {
    file: options.file.at(-1) ?? null,
    files: options.file,
    selection: selectionOf(bareStatus ? { ...options, status: null } : options),
    asOf: options.asOf,
    format: form !== null && isFormat(form) && takesData(forms) ? form : null,
    fields: typed('fields').isGiven ? fieldsOf(options.fields) : null,
    output: options.output === '-' ? null : options.output,
    force: options.force,
    color: options.noColor ? 'never' : options.color,
    plain: options.plain,
    width: options.width ?? undefined,
    pager: !options.noPager,
  };
  return { shared, form, bareStatus };
}

function refuseSeveralFiles([first, second]: readonly string[]): void {
  if (first === undefined || second === undefined) return;
  const several = listAnd(COMMANDS_OF_SEVERAL_FILES);
  throw new Failure(
    'usage',
    `-f, --file is given twice ("${first}" and "${second}"): this command reads one file; ${several} can read several`,
  );
}

/** Whether a command gives its answer in every form of data, perhaps in some of its own, too. */
function takesData(forms: readonly string[] | null): boolean {
  return forms !== null && ALL_FORMS.every((form) => forms.includes(form));
}

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name);
}

/** The options by which entries are selected. Without a value, `--status` asks `tree` to say the verdicts. */
function criteria(): Record<Criterion, OptionKind<CriterionWords>> {
  const kinds: Partial<Record<Criterion, OptionKind<CriterionWords>>> = {};
  for (const name of namesOf(CRITERIA)) kinds[name] = criterionOption(CRITERIA[name], name === 'status');
  // All criteria are there: the loop goes over their table.
  return kinds as Record<Criterion, OptionKind<CriterionWords>>;
}

function selectionOf(options: SharedOptions): Selection {
  const selection: Partial<Record<Criterion, readonly string[]>> = {};
  for (const name of namesOf(CRITERIA)) {
    const values = options[name];
    if (values === 'bare') throw missingOptionValue(longOptionFlag(name), CRITERIA[name]);
    if (values !== null) selection[name] = values;
  }
  return {
    ...selection,
    ...(options.inText || options.added ? { inText: options.inText } : {}),
    ...(options.core ? { core: true } : {}),
  };
}

/** The fields asked for, in their order. */
function fieldsOf(lists: readonly string[]): readonly string[] {
  return lists.flatMap((list) => {
    const values = readValues(list);
    if (typeof values === 'string') throw new Failure('usage', `--fields: ${values}`);
    return values.map(({ value, excluded }) => (excluded ? `!${value}` : value));
  });
}
