import type { Form } from '../file/form.js';
import { nameRule } from '../file/text-rules.js';
import { GAPS } from '../map/gap.js';
import { statementNamed } from '../map/names.js';
import { TERMS } from '../map/terms.js';
import { SCHEME_QUESTIONS } from '../query/scheme-questions.js';
import { SCHEMES, schemeName } from '../query/schemes.js';
import type { View } from '../query/view.js';
import { markdownText } from '../render/markdown.js';
import { normal } from '../words/normal.js';
import type { Span } from '../yaml/lines.js';
import { type Cursor, cursorAt, type Page } from './cursor.js';
import { entryMarkdown, sourceMarkdown, stepMarkdown } from './entry-words.js';
import { aroundIn, formAt, plainText, recordOf } from './form-at.js';
import { idAt } from './id-at.js';

/** What an editor shows of the word under the cursor, as Markdown. */

export interface Shown {
  readonly span: Span;
  readonly markdown: string;
}

/** What is to be shown at an offset; null for nothing. `view` is the last that the file had, null where it had none yet. */
export function hoverAt(page: Page, offset: number, view: View | null): Shown | null {
  const cursor = cursorAt(page, offset);
  if (cursor === null) return null;
  const markdown = wordsFor(page, cursor, offset, view);
  return markdown === null
    ? null
    : { span: idAt(page.source, cursor, offset)?.span ?? cursor.token, markdown };
}

function wordsFor({ source }: Page, cursor: Cursor, offset: number, view: View | null): string | null {
  const { slot, path, token } = cursor;
  const named = idAt(source, cursor, offset);
  if (named !== null && view !== null) {
    if (named.of === 'source') {
      const found = view.map.sources.get(named.id);
      return found === undefined ? null : sourceMarkdown(found, view);
    }
    const card = cardOf(named.id, view);
    const step = named.step === null ? undefined : view.map.byName.get(named.step);
    return step === undefined ? card : `${stepMarkdown(step, view)}\n${card ?? ''}`;
  }
  if (token[0] === token[1]) return null;
  const written = plainText(source.slice(...token));
  if (slot === 'key') return keyMarkdown(path, written);
  const form = formAt(path);
  if (form === null) return null;
  const word = wordMarkdown(form, path.at(-1) ?? null, written);
  if (word !== null) return word;
  const around = view === null ? null : aroundIn(source, cursor, 'id');
  return around === null || view === null ? null : cardOf(normal(around), view);
}

function cardOf(id: string, view: View): string | null {
  const statement = statementNamed(view.map, id);
  return statement === undefined ? null : entryMarkdown(statement, view);
}

/** What a key of the file means. */
function keyMarkdown(path: Cursor['path'], key: string): string | null {
  const holder = formAt(path);
  const record = holder === null ? null : recordOf(holder);
  if (record === null || !Object.hasOwn(record.keys, key)) return null;
  if (record.is === 'known') return gapMarkdown(key);
  const { description, required } = record.keys[key]!;
  return `**${key}**${required === true ? ' (required)' : ''}\n\n${markdownText(description)}\n`;
}

function gapMarkdown(code: string): string {
  const means = Object.entries(GAPS).find(([name]) => name === code)?.[1] ?? '';
  return `**${code}**\n\nA gap: ${markdownText(means)}.\n\nWrite the reason why you accept it.\n`;
}

/** What a word of the file's own vocabulary means: a scheme, a type. */
function wordMarkdown(form: Form, key: string | null, written: string): string | null {
  if (form.form === 'word') {
    const means = Object.entries(TERMS['What the file holds']).find(([word]) => word === written)?.[1];
    return means === undefined ? null : `**${written}**\n\n${markdownText(means)}\n`;
  }
  return form.form === 'text' && form.rule === nameRule && key === 'scheme' ? schemeMarkdown(written) : null;
}

/** How a scheme goes, and the questions that test it. */
export function schemeMarkdown(written: string): string | null {
  const name = schemeName(written);
  if (name === null) return null;
  const questions = SCHEME_QUESTIONS[name].map(({ general }) => `- ${markdownText(general)}\n`);
  return `**${name}**\n\n${markdownText(SCHEMES[name].pattern)}\n\nQuestions to test it:\n\n${questions.join('')}`;
}
