import { type Call, defineCommand, type NoOptions } from '../cli/command.js';
import type { Outcome } from '../cli/exit-codes.js';
import { Failure } from '../cli/failure.js';
import { fileHint } from '../cli/file-hint.js';
import { giveAnswer, givePieces } from '../cli/give-answer.js';
import type { Io } from '../cli/io.js';
import { summaryMeanings } from '../cli/meanings.js';
import { open } from '../cli/open.js';
import { programCall } from '../cli/program-call.js';
import { ALL_FORMS, type Shared } from '../cli/shared-options.js';
import { REFERENCE_LISTS } from '../formats/reference-lists.js';
import { lookupName } from '../map/names.js';
import { isSelecting } from '../query/select.js';
import { type CitedSource, citedSources } from '../query/sources.js';
import { renderSources, renderSourcesMarkdown } from '../render/source-list.js';
import { SOURCE_FIELDS, sourceRecord } from '../render/source-record.js';
import { didYouMean } from '../words/did-you-mean.js';

/** `claims sources [source…]`: the sources of the file as references, and as lists that reference managers read. */

export const sourcesCommand = defineCommand({
  options: {},
  help: {
    about:
      'List the sources as references, each with the number of entries that use it and any note on how reliable it is. With selection options, only the sources of the entries that fit.',
    values: { 'Forms of its own (--format)': summaryMeanings(REFERENCE_LISTS) },
    examples: [
      ['claims sources', 'Every source'],
      ['claims sources founding-act-1997', 'One source'],
      ['claims sources --format bibtex -o sources.bib', 'A file for LaTeX'],
    ],
    note: 'A note in brackets says how reliable a citation is.',
  },
  forms: [...ALL_FORMS, ...Object.keys(REFERENCE_LISTS)],
  fields: SOURCE_FIELDS,
  narrowed: ({ options }) => {
    if (Object.hasOwn(REFERENCE_LISTS, options.get('format') ?? '')) return { fields: [] };
    return options.has('fields') ? { formats: ALL_FORMS } : {};
  },
  run,
});

async function run({ args, shared, form, io }: Call<NoOptions>): Promise<Outcome> {
  const { view, selected } = await open(shared, io);
  const all = citedSources(view.map, selected);
  const isWanted = ({ usedBy }: CitedSource) => usedBy.length > 0 || !narrows(shared);
  const wanted = (args.length === 0 ? all : named(args, all, io)).filter(isWanted);
  if (wanted.length === 0) io.stderr.write('No source matches.\n');
  const list = REFERENCE_LISTS[form ?? ''];
  if (list === undefined) {
    await giveAnswer(answerOf(wanted), shared, io);
    return 'done';
  }
  if (shared.fields !== null) throw new Failure('usage', `--fields does not go with --format ${form}`);
  await givePieces((await list.load())(wanted), shared, io);
  return 'done';
}

function answerOf(sources: readonly CitedSource[]): Parameters<typeof giveAnswer>[0] {
  return {
    rows: () => sources.map((cited) => ({ ...sourceRecord(cited) })),
    fields: SOURCE_FIELDS,
    columns: ['id', 'reference', 'entries'],
    text: (look) => renderSources(sources, look),
    markdown: () => renderSourcesMarkdown(sources),
  };
}

/** Whether only some of the entries are asked about, or those of a day. */
function narrows({ selection, asOf }: Shared): boolean {
  return asOf !== null || isSelecting(selection);
}

/** The sources of these ids, each once; an unknown id is a failure that says what is near. */
function named(ids: readonly string[], sources: readonly CitedSource[], io: Io): CitedSource[] {
  const byId = new Map(sources.map((cited) => [cited.id, cited]));
  const found = ids.map((id) => {
    const cited = byId.get(lookupName(id));
    if (cited !== undefined) return cited;
    const hint =
      didYouMean(id, byId.keys()) ??
      fileHint(id) ??
      `"${programCall(io)} sources --format ids" gives all ids`;
    throw new Failure('usage', `no source has the id "${id}"; ${hint}`);
  });
  return [...new Set(found)];
}
