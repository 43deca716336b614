import { type Command, Option } from 'commander';
import { FORMATS, type FormatName } from '../formats/index.js';
import { CRITERIA, type Criterion } from '../query/criteria.js';
import type { Selection } from '../query/select.js';
import { COLOR_MODES, type ColorMode } from '../terminal/capabilities.js';
import { isDate } from '../words/dates.js';
import { readValues } from '../words/values.js';
import { Failure } from './command.js';
import { formAsked } from './file-form.js';

/** The options that every command takes, checked. */
export interface Shared {
  readonly file: string | null;
  readonly selection: Selection;
  readonly asOf: string | null;
  /** Null for text. */
  readonly format: FormatName | null;
  readonly fields: readonly string[] | null;
  readonly output: string | null;
  readonly force: boolean;
  readonly color: ColorMode;
  readonly plain: boolean;
  readonly width: number | undefined;
  readonly pager: boolean;
}

const GROUPS = { file: 'File:', selection: 'Selection:', output: 'Output:', screen: 'Screen:' } as const;

/** What `--format` can choose for data, and text for people. */
export const ALL_FORMS = ['text', ...Object.keys(FORMATS)];

/** Declares the shared options on the program: commander takes them before and after a command's name. */
export function declareShared(program: Command): void {
  const add = (group: keyof typeof GROUPS, option: Option) =>
    program.addOption(option.helpGroup(GROUPS[group]));
  add('file', new Option('-f, --file <file>', 'the claims file; - is standard input'));
  add(
    'file',
    new Option('--as-of <date>', 'leave out what was not yet known on a day: 2011-12-06, 2011-12 or 2011'),
  );
  for (const [name, meaning] of Object.entries(CRITERIA)) {
    // Without a value, --status asks the tree to say the verdicts.
    const value = name === 'status' ? '[value]' : '<value>';
    add('selection', new Option(`--${name} ${value}`, meaning).argParser(gather));
  }
  add('selection', new Option('--in-text', 'only what the text itself says').conflicts('added'));
  add('selection', new Option('--added', 'only what is not said in the text').conflicts('inText'));
  add('output', new Option('--json', 'the same as --format json'));
  add('output', new Option('--format <format>', ALL_FORMS.join(', ')));
  add(
    'output',
    new Option('--fields <fields>', 'the keys or columns to give, comma-separated').argParser(gather),
  );
  add('output', new Option('-o, --output <file>', 'write to a file instead of standard output'));
  add('output', new Option('--force', 'let --output replace a file'));
  add('screen', new Option('--color <when>', 'when to use colour').default('auto').choices(COLOR_MODES));
  add('screen', new Option('--no-color', 'the same as --color never'));
  add('screen', new Option('--plain', 'for screen readers: words for signs, nothing drawn or cut'));
  add('screen', new Option('--width <columns>', 'columns to fill'));
  add('screen', new Option('--no-pager', 'print long text without a pager'));
}

/** What holds for the selection options together, for help texts. */
export const SELECTION_NOTE =
  "An entry must fit every selection option that is given; of the values of one option, one is enough. Several values: repeat the option, or part them with commas. --tag '!cost' leaves out what has the tag.";

/** How values are written that have signs of their own, for the help on selection. */
export const VALUES_NOTE = `A value that has a comma or begins with ! can be given alone as it is: --by "Doe, Jane". In a list it goes in double quotes, or with a backslash before the sign: --by '"Doe, Jane",Roe' or --tag '\\!important'. Capitals and accents do not matter, unless two values differ in nothing else: then the one that is spelled so is meant.`;

/**
 * The shared options of a run, checked; a wrong value is a failure that says what would be right. A command with forms of
 * its `own` asks for the form itself.
 */
export function sharedOptions(
  options: Readonly<Record<string, unknown>>,
  forms: 'data' | 'own' = 'data',
): Shared {
  const text = (name: string) => (typeof options[name] === 'string' ? options[name] : null);
  const asOf = text('asOf');
  if (asOf !== null && !isDate(asOf)) {
    throw new Failure('usage', `--as-of takes a date such as 2011-12-06, 2011-12 or 2011, not "${asOf}"`);
  }
  return {
    file: text('file'),
    selection: selectionOf(options),
    asOf,
    format: forms === 'own' ? null : formatOf(options),
    fields: fieldsOf(options.fields),
    output: text('output') === '-' ? null : text('output'),
    force: options.force === true,
    color: options.color === false ? 'never' : ((text('color') ?? 'auto') as ColorMode),
    plain: options.plain === true,
    width: wholeNumber('--width', text('width'), 10),
    pager: options.pager !== false,
  };
}

/** The form of data that the options ask for; null for text. */
function formatOf(options: Readonly<Record<string, unknown>>): FormatName | null {
  const asked = formAsked(options, ALL_FORMS);
  return asked !== null && isFormat(asked) ? asked : null;
}

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name);
}

/** A whole number of at least `least`, or undefined where the option was not given. */
export function wholeNumber(option: string, written: string | null, least: number): number | undefined {
  if (written === null) return undefined;
  const value = Number(written);
  if (/^\d+$/.test(written) && Number.isSafeInteger(value) && value >= least) return value;
  const most = value > Number.MAX_SAFE_INTEGER ? ` and at most ${Number.MAX_SAFE_INTEGER}` : '';
  throw new Failure('usage', `${option} takes a whole number of at least ${least}${most}, not "${written}"`);
}

function selectionOf(options: Readonly<Record<string, unknown>>): Selection {
  const selection: Partial<Record<Criterion, readonly string[]>> = {};
  for (const name of Object.keys(CRITERIA) as Criterion[]) {
    const values = options[name];
    const empty = values === true || (Array.isArray(values) && values.some((value) => value.trim() === ''));
    if (empty) throw new Failure('usage', `--${name} takes a value: ${CRITERIA[name]}`);
    if (Array.isArray(values)) selection[name] = values;
  }
  const inText = options.inText === true ? true : options.added === true ? false : undefined;
  return { ...selection, inText };
}

/** The fields asked for, in their order. */
function fieldsOf(written: unknown): readonly string[] | null {
  if (!Array.isArray(written)) return null;
  return written.flatMap((list: string) => {
    const values = readValues(list);
    if (typeof values === 'string') throw new Failure('usage', `--fields: ${values}`);
    return values.map(({ value, excluded }) => (excluded ? `!${value}` : value));
  });
}

/** Gathers the lists of a repeated option. Which values they hold is known when the map is. */
function gather(written: string, before: string[] | undefined): string[] {
  return [...(before ?? []), written];
}
