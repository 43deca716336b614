import { runInNewContext } from 'node:vm';
import { ArgdownPluginError } from '@argdown/core/dist/ArgdownPluginError.js';
import { ArgdownTreeWalker } from '@argdown/core/dist/ArgdownTreeWalker.js';
import type { IArgdownRequest, IArgdownResponse } from '@argdown/core/dist/index.js';
import { jsonReplacer } from '@argdown/core/dist/model/toJSON.js';
import { DataPlugin, FrontMatterSettingsModes } from '@argdown/core/dist/plugins/DataPlugin.js';
import { InterpretationModes, ModelPlugin } from '@argdown/core/dist/plugins/ModelPlugin.js';
import { ParserPlugin } from '@argdown/core/dist/plugins/ParserPlugin.js';
import { clip, oneLine } from '../../words/text.js';
import { type NoteLoss, UnreadableForm } from '../interchange-form.js';
import { noteCutAddresses } from './cut-addresses.js';
import { recordOf, textOf } from './values.js';

/**
 * Argdown text read by Argdown's own parser. Its plugins are called one by one, without its application: that one hides errors, prints,
 * and lets a document change how it is read.
 */

/** The parser needs about 300 bytes of memory for each character. */
const MOST_CHARACTERS = 4_000_000;

/** Some texts of a few lines keep its regular expressions busy for hours. */
const MOST_SECONDS = 60;

/** So many paragraphs are left out, one after the other, until a model can be built. */
const MOST_RETRIES = 20;

const SILENT = { log: () => undefined, setLevel: () => undefined };

/** What the parser makes of a text, in the shape of Argdown's JSON export, with the front matter. */
export function parseArgdown(text: string, lose: NoteLoss): unknown {
  if (text.length > MOST_CHARACTERS)
    throw new UnreadableForm(
      `it has more than ${MOST_CHARACTERS.toLocaleString('en')} characters, too many for Argdown's parser`,
      null,
      'import its parts one by one',
    );
  const read = () => modelOf(parserText(text), lose);
  try {
    return runInNewContext('read()', { read }, { timeout: MOST_SECONDS * 1000 });
  } catch (error) {
    throw error instanceof UnreadableForm
      ? error
      : new UnreadableForm(whyItFailed(error), null, adviceOn(error));
  }
}

/** The text as the parser can take it, with the same lines: it stumbles over CRLF in data, over `\` at the end of a line, and over a comment in the last line. */
function parserText(text: string): string {
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  return `${lines.replace(/(\\[^\n\u2028\u2029])|\\/g, '$1')}\n`;
}

function modelOf(input: string, lose: NoteLoss, retries = MOST_RETRIES): unknown {
  const request: IArgdownRequest = {
    input,
    data: { frontMatterSettingsMode: FrontMatterSettingsModes.IGNORE },
  };
  const response: IArgdownResponse = {};
  if (!hasWords(request, response)) return {};
  const errors = response.parserErrors ?? [];
  const lost: string[] = [];
  try {
    readData(request, response, (what) => lost.push(what));
    buildModel(request, response);
  } catch (error) {
    if (errors.length === 0 || isTooDeep(error)) throw error;
    // A model cannot always be built of what is left after an error of form: then it is built without that paragraph.
    const { first, last, rest } = withoutParagraph(input, errors[0]!.token.startLine ?? 1);
    if (rest.trim() === '' || retries === 0) throw errorOfForm(errors[0]!);
    lose(unreadPassage(errors[0]!, first === last ? `line ${first}` : `lines ${first} to ${last}`));
    return modelOf(rest, lose, retries - 1);
  }
  const { frontMatter, statements, arguments: found, relations = [], sections } = response;
  if (errors.length > 0 && Object.keys({ ...statements, ...found }).length === 0)
    throw errorOfForm(errors[0]!);
  for (const what of [...lost, ...errors.map((error) => unreadPassage(error))]) lose(what);
  noteCutAddresses(input, response.tokens, lose);
  return {
    frontMatter,
    statements,
    arguments: found,
    sections,
    relations: relations.map((relation) => jsonReplacer('', relation)),
  };
}

/** Parses a text. Of one without any words, apart from comments, the parser finds no place for its error and fails. */
function hasWords(request: IArgdownRequest, response: IArgdownResponse): boolean {
  if (request.input?.trim() === '') return false;
  try {
    new ParserPlugin().run(request, response, SILENT);
  } catch (error) {
    if (response.tokens?.length !== 0) throw error;
  }
  return response.tokens?.length !== 0;
}

/** Reads the YAML in a document; what is none is left out. */
function readData(request: IArgdownRequest, response: IArgdownResponse, lose: NoteLoss): void {
  const plugin = new DataPlugin();
  plugin.prepare(request, response, SILENT);
  const walker = new ArgdownTreeWalker();
  for (const [event, listener] of Object.entries(plugin.tokenListeners)) {
    const what = event === 'Data' ? 'sets of data' : 'front matters';
    walker.on(event, (...[asked, answered, token, parent, ...rest]: Parameters<typeof listener>) => {
      try {
        listener(asked, answered, token, parent, ...rest);
      } catch {
        lose(`${what} that are not YAML`);
      }
      if (parent === null || !hasAliases(parent.data)) return;
      lose(`${what} with YAML aliases`);
      parent.data = undefined;
      if (event !== 'Data') answered.frontMatter = undefined;
    });
  }
  walker.walk(request, response, SILENT);
}

/** Whether a value holds something twice: a short text can make a value so large that a copy of it fills all memory. */
function hasAliases(value: unknown): boolean {
  const seen = new Set<unknown>();
  const open = [value];
  while (open.length > 0) {
    const one = open.pop();
    if (typeof one !== 'object' || one === null) continue;
    if (seen.has(one)) return true;
    seen.add(one);
    for (const held of Object.values(one)) open.push(held);
  }
  return false;
}

/** Builds the model, by the settings of the document that say what its signs mean. */
function buildModel(request: IArgdownRequest, response: IArgdownResponse): void {
  const settings = recordOf(recordOf(response.frontMatter).model);
  const shortcodes = recordOf(settings.shortcodes);
  request.model = {
    // A tag can be a word of a sentence, so it stays until its place is known.
    removeTagsFromText: false,
    mode: settings.mode === 'strict' ? InterpretationModes.STRICT : InterpretationModes.LOOSE,
    ...(Object.keys(shortcodes).length > 0 ? { shortcodes: wordsOnly(shortcodes) } : {}),
  };
  const plugin = new ModelPlugin();
  plugin.prepare(request, response, SILENT);
  const walker = new ArgdownTreeWalker();
  for (const [event, listener] of Object.entries({ ...plugin.tokenListeners, ...plugin.ruleListeners }))
    walker.on(event, listener);
  // With its own objects, a title like "__proto__" would change all objects of the program.
  walker.on('argdownEntry', () => {
    response.statements = Object.create(null);
    response.arguments = Object.create(null);
    response.tags = Object.create(null);
  });
  walker.walk(request, response, SILENT);
  plugin.run(request, response, SILENT);
}

function wordsOnly(shortcodes: Readonly<Record<string, unknown>>): Record<string, { unicode: string }> {
  return Object.fromEntries(
    Object.entries(shortcodes).map(([code, means]) => [
      code,
      { unicode: String(recordOf(means).unicode ?? code) },
    ]),
  );
}

type ParserError = NonNullable<IArgdownResponse['parserErrors']>[number];

function unreadPassage(error: ParserError, lines = `line ${error.token.startLine ?? 1}`): string {
  return `passages that Argdown's parser cannot read (${lines}: ${saidBy(error)})`;
}

/** A text with the lines around one left empty, up to the next empty ones; and which lines these are. */
function withoutParagraph(text: string, line: number) {
  const lines = text.split('\n');
  const isEmpty = (at: number) => (lines[at] ?? '').trim() === '';
  let [first, last] = [line - 1, line - 1];
  while (!isEmpty(first - 1)) first -= 1;
  while (!isEmpty(last + 1)) last += 1;
  const rest = lines.map((words, at) => (at < first || at > last ? words : '')).join('\n');
  return { first: first + 1, last: last + 1, rest };
}

function errorOfForm(error: ParserError): UnreadableForm {
  return new UnreadableForm(`Argdown's parser says: ${saidBy(error)}`, error.token.startLine ?? null);
}

/** What is wrong, in a few words: what the parser expects it says by the names of its tokens, which nobody else knows. */
function saidBy({ message, token }: ParserError): string {
  if (!message.startsWith('Expecting')) return shortened(message);
  const image = oneLine(textOf(recordOf(token).image) ?? '');
  return image === '' ? 'Something is missing' : `"${clip(image, 30)}" cannot stand here`;
}

/** The first sentence of a message, in one line. */
function shortened(message: string): string {
  return clip(oneLine(message).replace(/\.\s.*$/, ''), 160);
}

function isTooDeep(error: unknown): boolean {
  return /call stack/i.test(textOf(recordOf(error).message) ?? '');
}

/** The error of a time limit is one of the other context, and no `Error` of this one. */
function isTooSlow(error: unknown): boolean {
  return recordOf(error).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}

function whyItFailed(error: unknown): string {
  if (isTooDeep(error)) return "its relations are nested too deep for Argdown's parser";
  if (isTooSlow(error)) return `Argdown's parser did not finish within ${MOST_SECONDS} seconds`;
  if (error instanceof ArgdownPluginError) return `Argdown's parser says: ${shortened(error.message)}`;
  return "Argdown's parser fails on it";
}

function adviceOn(error: unknown): string | null {
  if (isTooDeep(error)) return 'write the inner relations in paragraphs of their own';
  return isTooSlow(error) ? 'look for brackets, braces or comments that do not end' : null;
}
