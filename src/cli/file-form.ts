import { basename, extname } from 'node:path';
import { didYouMean } from '../words/did-you-mean.js';
import { listOr } from '../words/lists.js';
import { Failure } from './failure.js';

/** Which form an answer is to have: what `--format` or `--json` says, else what the ending of `--output` says. */

/** What to do for a file that no command writes, where there is a form that leads to it. */
const INSTEAD: Readonly<Record<string, { readonly form: string; readonly remedy: string }>> = {
  pdf: { form: 'html', remedy: 'use -o sheet.html, and print that or save it as PDF in a browser' },
  xlsx: { form: 'excel', remedy: 'Excel opens what --format excel -o table.csv writes' },
  xls: { form: 'excel', remedy: 'Excel opens what --format excel -o table.csv writes' },
};

/** The form that a file's ending stands for. */
const ENDINGS: Readonly<Record<string, string>> = {
  txt: 'text',
  text: 'text',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  csv: 'csv',
  tsv: 'tsv',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  docx: 'docx',
  ids: 'ids',
  bib: 'bibtex',
  ris: 'ris',
  svg: 'svg',
  png: 'png',
  dot: 'dot',
  gv: 'dot',
  sarif: 'sarif',
  mmd: 'mermaid',
  mermaid: 'mermaid',
  graphml: 'graphml',
};

/**
 * The form that the options ask for, one of `forms`; null where they leave it open. One that is not among them, or two
 * that differ, are a failure that says what there is.
 */
export function formAsked(
  { format, json, output }: { format: string | null; json: boolean; output: string | null },
  forms: readonly string[],
): string | null {
  if (json && format !== null && format !== 'json')
    throw new Failure('usage', `use either --json or --format ${format}, not both`);
  const asked = json ? 'json' : format;
  if (asked === null) return formOfEnding(output, forms);
  if (forms.includes(asked)) return asked;
  const hint = remedyFor(asked, forms) ?? didYouMean(asked, forms) ?? `choose ${listOr(forms)}`;
  throw new Failure('usage', `this command cannot print "${asked}"; ${hint}`);
}

/** The form that the ending of a file's name stands for; null for no ending. One that is none of `forms` is a failure. */
export function formOfEnding(output: string | null, forms: readonly string[]): string | null {
  const ending = output === null ? null : endingOf(output);
  if (ending === null) return null;
  const form = formNamedBy(output);
  if (form !== null && forms.includes(form)) return form;
  const remedy = remedyFor(ending, forms);
  if (remedy !== null)
    throw new Failure('usage', `${output}: this command cannot write ".${ending}"; ${remedy}`);
  const first = forms.flatMap((one) => Object.keys(ENDINGS).find((known) => ENDINGS[known] === one) ?? []);
  throw new Failure(
    'usage',
    `${output}: this command cannot write ".${ending}"; it writes ${listOr(first.map((one) => `.${one}`))}`,
  );
}

/** The form that the ending of a file's name stands for, whichever command writes it; null for none that is known. */
export function formNamedBy(output: string | null): string | null {
  const ending = output === null ? null : endingOf(output);
  return ending !== null && Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending]! : null;
}

/** What to do instead of a form that there is not, where one of `forms` leads to it; null where none does. */
function remedyFor(name: string, forms: readonly string[]): string | null {
  const instead = Object.hasOwn(INSTEAD, name) ? INSTEAD[name]! : null;
  return instead !== null && forms.includes(instead.form) ? instead.remedy : null;
}

/** The ending of a file's name, in small letters; null where there is none, or where it is no word (`v1.2`). */
export function endingOf(name: string): string | null {
  const ending = /[\\/]$/.test(name) ? '' : extname(basename(name)).slice(1).toLowerCase();
  return /^[a-z0-9]{1,12}$/.test(ending) && /[a-z]/.test(ending) ? ending : null;
}
