import { syntaxOf } from '../../src/cli/command-syntax.js';
import { COMMANDS, type ListedCommand } from '../../src/command-list.js';
import type { OptionSyntax, Source } from '../../src/completion/grammar.js';
import type { ArgumentMap } from '../../src/map/model.js';
import type { Chance } from './chance.js';

/**
 * Command lines by chance, from the tables of commands and options: what is added to those is asked, too. Most go with
 * what stands on them already and name what the map has, as completion would offer it; some have what nobody should type.
 */

/** The commands that cannot be asked here, each with the reason. */
export const UNASKED: Readonly<Record<string, string>> = {
  lsp: 'it speaks with an editor until that ends it',
  open: 'it starts a browser',
};

/** Options that cannot be asked here. */
const UNASKED_OPTIONS: Readonly<Record<string, string>> = {
  open: 'it starts a browser',
  watch: 'it goes on until somebody ends it',
  help: 'it leaves the question out',
};

export const ASKED: readonly ListedCommand[] = COMMANDS.filter(({ name }) => !Object.hasOwn(UNASKED, name));

/** What command lines can name. */
export interface Around {
  /** The map that is asked about; null where there is none. */
  readonly map: ArgumentMap | null;
  readonly files: readonly string[];
}

const NUMBERS = ['0', '1', '2', '3', '10', '40', '2011', '2011-12', '3.2', '3.2-4'];
export const JUNK = [
  ...[
    '',
    ' ',
    '-',
    '--',
    '-x',
    '-1',
    '--no-such',
    '--=',
    '---',
    '!',
    ',',
    ',,',
    '"',
    "'",
    '"a',
    '!!',
    '\\',
    '*',
    '**',
    '$(x)',
  ],
  ...[
    '\0',
    'a\0b',
    '\u001b[31m',
    '\u001b]0;x\u0007',
    'a\nb',
    'a\rb',
    '\u0085',
    '\u009b31m',
    '\u202ex',
    '\ud800',
    '\ufeff',
    '\t',
  ],
  ...[
    'x'.repeat(5000),
    '-'.repeat(300),
    'a -> b',
    'a -> ',
    '__proto__',
    'constructor',
    'toString',
    'Infinity',
    '1e9',
    '0x10',
    '٣',
  ],
  ...[
    '1000000000',
    '9007199254740991',
    '-0',
    '+1',
    '1.5',
    '2011-02-30',
    '9999-99-99',
    'null',
    'true',
    'ünïcode',
    '漢字',
    '...',
  ],
  ...[
    '.',
    '/dev/null',
    '/dev/full',
    'no/such/folder',
    'claims.yaml/x',
    '[',
    '{a,b}',
    '%s',
    '<b>',
    '-f',
    '--json',
    '=x',
  ],
];

/** A command line for a command; of so many words one is junk. */
export async function lineFor(
  command: ListedCommand,
  around: Around,
  junkOnceIn: number,
  chance: Chance,
): Promise<string[]> {
  const module = await command.load();
  const slots = command.args.split(' ').filter((word) => word !== '');
  const named = slots.map((word) => ({ name: word.replace(/[^\w-]/g, ''), variadic: word.includes('...') }));
  const args: string[] = [];
  const options = new Map<string, string | null>();
  const words: string[] = [];
  const syntax = () => syntaxOf({ module, arguments: named }, { args, options }, []);
  const value = (source: Source | null) =>
    chance.onceIn(junkOnceIn) ? chance.oneOf(JUNK) : valueFrom(source, around, chance);
  for (const [i, slot] of slots.entries()) {
    if (slot.startsWith('[') && chance.onceIn(2)) break;
    const most = slot.includes('...') ? 2 : 1;
    for (let more = 1 + chance.below(most); more > 0; more -= 1)
      args.push(value(syntax().arguments[i]?.source ?? null));
  }
  for (let more = chance.below(4); more > 0; more -= 1) {
    const offered = syntax().options.filter(({ name }) => !Object.hasOwn(UNASKED_OPTIONS, name));
    const option = offered.length === 0 ? null : chance.oneOf(offered);
    if (option === null) break;
    if (option.conflicts.some((name) => options.has(name)) && !chance.onceIn(junkOnceIn)) continue;
    const typed = option.takesValue === 'no' ? null : value(option.source);
    options.set(option.name, typed);
    words.push(...optionWords(option, typed, chance));
  }
  const junk = chance.onceIn(junkOnceIn) ? [chance.oneOf(JUNK)] : [];
  return chance.onceIn(4)
    ? [command.name, ...words, ...junk, ...args]
    : [command.name, ...args, ...words, ...junk];
}

function optionWords(
  { long, short, takesValue }: OptionSyntax,
  value: string | null,
  chance: Chance,
): string[] {
  const flag = short !== null && chance.onceIn(2) ? short : long;
  if (value === null || (takesValue === 'perhaps' && chance.onceIn(3))) return [flag];
  return flag === long && chance.onceIn(2) ? [`${flag}=${value}`] : [flag, value];
}

function valueFrom(source: Source | null, { map, files }: Around, chance: Chance): string {
  if (source === null) return chance.oneOf(NUMBERS);
  if (source.from === 'files') return chance.oneOf(files);
  if (source.from === 'list') return source.values.length === 0 ? 'x' : chance.oneOf(source.values).value;
  const values = map === null ? [] : source.values(map, '');
  return values.length === 0 ? 'x' : chance.oneOf(values).value;
}
