import { EXPORTS } from '../formats/exports.js';
import { INTERCHANGE } from '../interchange/forms.js';
import { SOURCE_FORMS } from '../interchange/source-forms.js';
import { SHEETS } from '../sheets/index.js';
import { TOPICS } from './help-topics.js';

/** What people type first where a command stands, and what does it here. */

/** The words behind the program's name that do it. `<id>` stands for a word that has to follow. */
export const FIRST_GUESSES: Readonly<Record<string, string>> = {
  ...sameWords('list', ['search', 'find', 'grep', 'filter', 'query', 'ls', 'entries']),
  ...sameWords('show <id>', ['view', 'print', 'cat', 'get', 'read', 'entry', 'describe']),
  ...sameWords('evaluate', ['why', 'explain', 'verdict', 'verdicts', 'status', 'judge', 'eval']),
  ...sameWords('tree', ['graph', 'outline']),
  ...sameWords('export svg -o map.svg', ['picture', 'image', 'diagram', 'draw', 'poster']),
  ...sameWords('open', ['page', 'web', 'browser']),
  ...sameWords('init', ['new', 'create', 'begin', 'template', 'starter']),
  ...sameWords('step', ['walk', 'explore', 'browse', 'tour', 'start', 'play']),
  ...sameWords('chain <id>', ['path', 'trace', 'route']),
  ...sameWords('check', ['validate', 'lint', 'verify', 'test', 'doctor']),
  watch: 'check --watch',
  sarif: 'check --format sarif',
  ...sameWords('drill', ['quiz', 'practise', 'practice', 'train', 'learn', 'exercise']),
  ...sameWords('sources', ['source', 'bibliography', 'references', 'refs', 'citations', 'cite']),
  ...sameWords('tags', ['tag', 'topics', 'themes']),
  ...sameWords('--version', ['version']),
  ...sameWords('help words', ['words', 'glossary', 'terms', 'dictionary']),
  ...sameWords('help', ['man', 'usage', 'commands']),
  ...sameWords('schemes', ['inferences', 'patterns']),
  json: 'list --json',
  csv: 'list --format csv',
  ...sameWords('list --format excel -o list.csv', ['excel', 'xlsx', 'xls', 'spreadsheet']),
  bibtex: 'sources --format bibtex',
  ...sameWords('sources --format csl-json', ['csl', 'csl-json']),
  ris: 'sources --format ris -o sources.ris',
  ...sameWords('export graphml -o map.graphml', ['yed', 'gephi']),
  ...sameWords('export apx -o map.apx', ['solver', 'clingo', 'aspartix']),
  claims: 'list --kind claim',
  evidence: 'list --kind evidence',
  counterpoints: 'list --kind counterpoint',
  objections: 'list --kind counterpoint',
  replies: 'list --kind reply',
  answers: 'list --kind reply',
  unanswered: 'list --gap unanswered',
  core: 'list --core',
  ...sameWords('', ['overview', 'summary', 'thesis']),
  ...Object.fromEntries(Object.keys(TOPICS).map((name) => [name, `help ${name}`])),
  ...Object.fromEntries(Object.keys(EXPORTS).map((name) => [name, `export ${name}`])),
  ...Object.fromEntries(Object.keys(SHEETS).map((name) => [name, `prep ${name}`])),
};

/** What somebody wants for which one line is not enough: what to do instead. */
const ADVICE: readonly (readonly [guesses: readonly string[], advice: (call: string) => string])[] = [
  [
    ['edit'],
    (call) =>
      `open the claims file in your editor; "${call} lsp" lets it check while you type, and "${call} add" and "${call} rename" change the file, too`,
  ],
  [
    ['pdf', 'paper'],
    (call) => `make a sheet, and print it or save it as PDF in a browser: ${call} prep brief -o brief.html`,
  ],
  [
    ['zotero', 'mendeley', 'endnote'],
    (call) =>
      `to add references from there: ${call} import FILE --into claims.yaml; to take the sources there: ${call} sources --format ris -o sources.ris`,
  ],
  [['word', 'docx'], (call) => `make a sheet that Word can open: ${call} prep brief -o brief.docx`],
];

/** Whether a word is the name of another tool or of its form, which the help on exchange explains. */
export function isExchanged(guess: string): boolean {
  const name = guess.toLowerCase();
  const tools = ['graphml', 'yed', 'gephi', 'zotero', 'mendeley', 'endnote', 'solver', 'clingo', 'aspartix'];
  return [...Object.keys(INTERCHANGE), ...Object.keys(SOURCE_FORMS), ...tools].includes(name);
}

/** What to do instead of what somebody typed; null where a line says it, or nothing does. `call` is how the program is called. */
export function adviceFor(guess: string, call: string): string | null {
  const row = ADVICE.find(([guesses]) => guesses.includes(guess.toLowerCase()));
  return row === undefined ? null : row[1](call);
}

/** The line that does what somebody typed, without the program's name; undefined where none is known. */
export function guessedLine(guess: string): string | undefined {
  const name = guess.toLowerCase();
  return Object.hasOwn(FIRST_GUESSES, name) ? FIRST_GUESSES[name] : undefined;
}

function sameWords(words: string, guesses: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(guesses.map((guess) => [guess, words]));
}
