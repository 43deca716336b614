import type { Given, Taken } from '../completion/grammar.js';
import { FORMATS, type FormatName } from '../formats/index.js';
import { CRITERIA } from '../query/criteria.js';
import { EVALUATION_FIELDS } from '../render/evaluation-record.js';
import { effectRefusal, type Question } from './evaluate-effects.js';
import { ALL_FORMS } from './shared-options.js';

/** The forms, fields and options of `evaluate` that still fit what is typed: completion offers nothing that would be refused. */
export function evaluateOffers(given: Given): Partial<Taken> {
  const refuses = (name: string, value: string | null = null) =>
    effectRefusal(questionOf(joined(given, name, value))) !== null;
  if (effectRefusal(questionOf(given)) !== null) return {}; // Refused already: nothing is left to narrow.
  return {
    formats: ALL_FORMS.filter((form) => !refuses('format', form)),
    fields: ['file', ...EVALUATION_FIELDS].filter((field) => !refuses('fields', field)),
    without: OPTIONS.filter((name) => refuses(name)),
  };
}

/** The options that can be without effect, by commander's names. */
const OPTIONS = [
  ...['size', 'limit', 'seconds', 'answer', 'topple', 'accept', 'semantics', 'solver', 'strength', 'tree'],
  ...Object.keys(CRITERIA),
  ...['inText', 'added', 'core'],
];

function joined({ args, options }: Given, name: string, value: string | null): Given {
  return { args, options: new Map([...options, [name, value]]) };
}

/** What would be asked of a claims file with what stands on the line. */
function questionOf({ args, options }: Given): Question {
  const format = options.has('json') ? 'json' : (options.get('format') ?? null);
  const selected = Object.keys(CRITERIA).filter((name) => options.has(name));
  return {
    given: new Set(options.keys()),
    shared: {
      format: isData(format) ? format : null,
      fields: options.has('fields') ? (options.get('fields') ?? '').split(',') : null,
      selection: {
        ...Object.fromEntries(selected.map((name) => [name, []])),
        ...(options.has('inText') || options.has('added') ? { inText: options.has('inText') } : {}),
        ...(options.has('core') ? { core: true } : {}),
      },
    },
    named: args.length > 0,
    explains: true,
  };
}

function isData(format: string | null): format is FormatName {
  return format !== null && Object.hasOwn(FORMATS, format);
}
