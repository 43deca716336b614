import type { ArgumentGraph } from '../graph.js';
import type { ForeignFile, NoteLoss } from '../interchange-form.js';
import { fencedArgdown, hasFences } from './fences.js';
import { parseArgdown } from './parse.js';
import { graphOf } from './read-graph.js';
import { readModel } from './read-model.js';
import { isArgdownJson } from './recognize.js';

/** Reads Argdown: a text, blocks of it in a Markdown file, or the JSON export of Argdown's tools. */
export function readArgdown(file: ForeignFile, lose: NoteLoss): ArgumentGraph {
  return graphOf(readModel(documentOf(file, lose), lose), lose);
}

function documentOf(file: ForeignFile, lose: NoteLoss): unknown {
  if (isArgdownJson(file)) return file.json();
  return parseArgdown(hasFences(file.text) ? fencedArgdown(file.text, lose) : file.text, lose);
}
