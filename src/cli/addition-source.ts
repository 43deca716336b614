import type { TextRule } from '../file/form.js';
import { anyTextRule, dateRule } from '../file/text-rules.js';
import { normal } from '../words/normal.js';
import { oneLine } from '../words/text.js';
import type { NewFields, NewValue } from '../yaml/written-value.js';
import type { AskedAddition } from './addition-options.js';
import { type Question, saying, wrongText } from './addition-question.js';
import { chosenName, offerSources } from './offered-names.js';

/** The questions about the source of new evidence: one that the file has, or a new one, which is written with the entry. */

const needsSource = ({ kind, says }: AskedAddition) =>
  kind === 'evidence' && says.source === undefined && says.at === undefined;

export const SOURCE_QUESTIONS: readonly Question[] = [
  {
    name: 'source',
    isOpen: (asked, { map }) => needsSource(asked) && map.sources.size > 0,
    words: () => 'Its source: an id, or words of its title or author? Enter for a new source, or none:',
    answered(line, asked, { map }, offered) {
      const id = normal(line);
      if (line === '') return asked;
      if (map.sources.has(id)) return saying(asked, 'source', id);
      const chosen = chosenName(line, offered);
      return chosen === undefined ? offerSources(line, map) : saying(asked, 'source', chosen);
    },
  },
  {
    name: 'new source',
    isOpen: needsSource,
    words: () => 'The title of its source? Enter for none:',
    answered: (line, asked) => (line === '' ? asked : saying(asked, 'source', { title: oneLine(line) })),
  },
  ofNewSource(
    'author',
    'Who wrote the source ("Family, Given" or an institution)? Enter if unknown:',
    anyTextRule,
  ),
  ofNewSource('issued', 'When did the source appear, for example 2011-12? Enter if unknown:', dateRule),
];

function ofNewSource(field: 'author' | 'issued', words: string, rule: TextRule): Question {
  return {
    name: `new source: ${field}`,
    isOpen: ({ says: { source } }) => isNewSource(source) && source[field] === undefined,
    words: () => words,
    answered(line, asked) {
      const { source } = asked.says;
      if (line === '' || !isNewSource(source)) return asked;
      const { author, ...rest } = { ...source, [field]: oneLine(line) };
      // An author stands first, as in a reference.
      return (
        wrongText(rule, line) ?? saying(asked, 'source', author === undefined ? rest : { author, ...rest })
      );
    },
  };
}

function isNewSource(source: NewValue | undefined): source is NewFields {
  return typeof source === 'object' && !Array.isArray(source);
}
