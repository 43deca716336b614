import { writeDot } from '../formats/dot.js';
import type { DrawInput } from '../formats/export-form.js';
import { writeMermaid } from '../formats/mermaid.js';
import { writeOutline } from '../formats/outline.js';
import { writeSvgFile } from '../formats/svg.js';
import { headlineOf } from '../map/headline.js';
import { FRAMINGS } from '../picture/scene.js';
import { renderCardMarkdown } from '../render/card-markdown.js';
import { namesOf } from '../words/names-of.js';
import { type OptionNames, oneOf, optionsGiven, yesOrNo } from './arguments.js';
import type { ArgumentMap, Entry } from './map-types.js';
import { statementFor, statementsFor, viewFor } from './views.js';

/** A map as text for people and for other programs. */

/** A form of a map: an outline in Markdown, a picture, or text that Graphviz and Mermaid draw. */
export type ExportForm = 'markdown' | 'svg' | 'dot' | 'mermaid';

/** What is written, and how. */
export interface ExportOptions {
  /** The entries that are wanted; those that lead to them come with them. All, if nothing is said. */
  readonly statements?: readonly Entry[] | undefined;
  /** The entry that stands on top, if all that is wanted is below it. */
  readonly root?: Entry | undefined;
  /** Whether to say which entries and steps stand. */
  readonly verdicts?: boolean | undefined;
  /** Pictures: whether boxes have the whole texts, and not only headlines. */
  readonly full?: boolean | undefined;
  /** Pictures: a frame around the entries of each paragraph or tag. */
  readonly frames?: 'paragraph' | 'tag' | undefined;
}

const WRITERS: Readonly<Record<ExportForm, (input: DrawInput) => Iterable<string> | null>> = {
  markdown: writeOutline,
  svg: writeSvgFile,
  dot: writeDot,
  mermaid: writeMermaid,
};

const EXPORT_OPTIONS: OptionNames<ExportOptions> = {
  ...{ statements: null, root: null, verdicts: null, full: null, frames: null },
};

/** An entry in Markdown: its text, facts and verdict, and what supports and attacks it. Throws a ClaimsError for an unknown id. */
export function card(map: ArgumentMap, entry: Entry): string {
  const view = viewFor(map);
  return renderCardMarkdown(statementFor(view, entry), view);
}

/**
 * A map in another form. Empty if no entry is wanted. Throws a ClaimsError for an unknown form or id. The layout of an SVG of 2,000 entries
 * takes some seconds; Mermaid itself refuses more than 50,000 characters or 500 lines unless it is told otherwise.
 */
export function exportMap(map: ArgumentMap, form: ExportForm, options: ExportOptions = {}): string {
  const write = WRITERS[oneOf(form, namesOf(WRITERS), 'form')];
  const { verdicts, full, frames, root, statements } = optionsGiven(options, EXPORT_OPTIONS);
  const view = viewFor(map);
  const from = root === undefined ? null : statementFor(view, root);
  const pieces = write({
    view,
    selected: statementsFor(view, statements),
    from,
    about: from === null ? [] : [headlineOf(from)],
    verdicts: yesOrNo(verdicts, 'verdicts') ?? false,
    full: yesOrNo(full, 'full') ?? false,
    frames: frames === undefined ? null : oneOf(frames, FRAMINGS, 'frames'),
    remark: () => {},
  });
  return [...(pieces ?? [])].join('');
}
