import type { ForeignFile } from '../interchange-form.js';
import { hasFences } from './fences.js';
import { recordOf } from './values.js';

/** How Argdown is known. */

/** What hardly any other text has at the beginning of a line. */
const SIGNS = [
  // A statement or an argument that is defined: `[Title]: text`, `<Title>: text`, also as the other end of a relation. Markdown defines links so.
  /^[ \t]*(?:(?:<?[+_-]|[+_-]>|><)[ \t]+)?(?:\[[^\]\n]+\]|<[^>\n]+>):[ \t]*(?!https?:|<)\S/m,
  // A relation to one that is named. What has a hyphen is a list in Markdown and in YAML.
  /^[ \t]*(?:<[+_-]|[+_-]>|><|[+])[ \t]+(?:\[[^\]\n]+\]|<[^>\n]+>)[ \t]*$/m,
  // A premise, a line, a conclusion.
  /^[ \t]*\(\d+\)[^\n]*\n[ \t]*--[^\n]*--[ \t]*\n[ \t]*\(\d+\)/m,
];

/** So much of a text shows what it is. */
const MOST_READ = 20_000;

/** Whether a file seems to be Argdown: by its content, then by its name. */
export function isArgdown(file: ForeignFile): boolean {
  if (/^\ufeff?\s*\{/.test(file.text)) return isArgdownJson(file);
  if (/\.(?:argdown|ad)$/i.test(file.name) || hasFences(file.text)) return true;
  const beginning = file.text.slice(0, MOST_READ).replace(/\r\n?/g, '\n');
  return SIGNS.some((sign) => sign.test(beginning));
}

/** Whether a file is the JSON export of Argdown's tools: by its keys. */
export function isArgdownJson(file: ForeignFile): boolean {
  if (!/^\ufeff?\s*\{\s*"/.test(file.text)) return false;
  const { arguments: found, relations, statements } = recordOf(file.json());
  const isDictionary = (value: unknown) => Object.keys(recordOf(value)).length > 0;
  return (
    (isDictionary(statements) || isDictionary(found)) &&
    Array.isArray(relations) &&
    Object.values({ ...recordOf(statements), ...recordOf(found) }).every((node) =>
      Array.isArray(recordOf(node).members),
    )
  );
}
