import { type Call, defineCommand, type NoOptions } from '../cli/command.js';
import type { Outcome } from '../cli/exit-codes.js';
import { Failure } from '../cli/failure.js';
import { fileHint } from '../cli/file-hint.js';
import { refuseFilesAsWords } from '../cli/files-as-words.js';
import { giveAnswer, givePieces } from '../cli/give-answer.js';
import type { FilePart } from '../cli/give-several.js';
import type { Io } from '../cli/io.js';
import { summaryMeanings } from '../cli/meanings.js';
import { namesSeveral } from '../cli/named-files.js';
import { open } from '../cli/open.js';
import { programCall } from '../cli/program-call.js';
import { readMap } from '../cli/read-map.js';
import { ALL_FORMS, type Shared } from '../cli/shared-options.js';
import { REFERENCE_LISTS } from '../formats/reference-lists.js';
import { lookupName } from '../map/names.js';
import { isSelecting } from '../query/select.js';
import { type CitedSource, citedSources } from '../query/sources.js';
import type { SourceOfFiles } from '../query/sources-of-files.js';
import type { Look } from '../render/look.js';
import {
  renderSources,
  renderSourcesMarkdown,
  renderSourcesOfFiles,
  renderSourcesOfFilesMarkdown,
} from '../render/source-list.js';
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
    note: 'A note in brackets says how reliable a citation is. Of several files (repeat -f, or name a folder or a pattern), the list has each source once.',
  },
  forms: [...ALL_FORMS, ...Object.keys(REFERENCE_LISTS)],
  fields: ['file', ...SOURCE_FIELDS],
  readsSeveral: true,
  narrowed: ({ options }) => {
    if (Object.hasOwn(REFERENCE_LISTS, options.get('format') ?? '')) return { fields: [] };
    return options.has('fields') ? { formats: ALL_FORMS } : {};
  },
  run,
});

async function run(call: Call<NoOptions>): Promise<Outcome> {
  const { args, shared, form, io } = call;
  refuseFilesAsWords(args, io);
  if (namesSeveral(shared, io)) return sourcesOfSeveral(call);
  const { view, selected } = await open(shared, io);
  const all = citedSources(view.map, selected);
  const wanted = (args.length === 0 ? all : named(args, all, io)).filter(isWanted(shared));
  if (wanted.length === 0) sayNone(io);
  const list = REFERENCE_LISTS[form ?? ''];
  if (list === undefined) {
    await giveAnswer(answerOf(wanted), shared, io);
    return 'done';
  }
  refuseFields(call);
  await givePieces((await list.load())(wanted), shared, io);
  return 'done';
}

/** The sources of several files: records of each file; for people and for reference managers one list, each source once. */
async function sourcesOfSeveral(call: Call<NoOptions>): Promise<Outcome> {
  const { args, shared, form, io } = call;
  const list = REFERENCE_LISTS[form ?? ''];
  if (list !== undefined) refuseFields(call);
  const { severalFiles, fileOfRecords, giveSeveral, namedEntries, sourcesOfFiles } = await import(
    '../cli/several.js'
  );
  const files = severalFiles(shared, io);
  const ids = args.map(lookupName);
  const asked = ids.map((id) => namedEntries([id], 'a source'));
  const together = sourcesOfFiles();
  const parts = files.each<FilePart>(
    async (input) => {
      const { view, selected } = files.open(await readMap(input, shared, io));
      const all = citedSources(view.map, selected);
      const known = new Set(all.map(({ id }) => id));
      for (const one of asked) one.areIn({ has: (id) => known.has(id), names: () => known });
      const own = all.filter((one) => isWanted(shared)(one) && (ids.length === 0 || ids.includes(one.id)));
      const file = fileOfRecords(input);
      together.add(file, own);
      return { rows: () => own.map((cited) => ({ file, ...sourceRecord(cited) })), text: () => '' };
    },
    ...asked,
  );
  const hasRows = shared.fields !== null || (shared.format !== null && shared.format !== 'markdown');
  if (hasRows) {
    const [fields, columns] = [
      ['file', ...SOURCE_FIELDS],
      ['file', ...COLUMNS],
    ];
    await giveSeveral({ fields, columns, between: '' }, parts, shared, io);
  } else {
    for await (const _ of parts);
    await giveTogether(together.sources(), list, shared, io);
  }
  if (together.sources().length === 0) sayNone(io);
  return files.outcome();
}

/** Sources of several files as one list: a list of references, Markdown or text. */
async function giveTogether(
  sources: readonly SourceOfFiles[],
  list: (typeof REFERENCE_LISTS)[string] | undefined,
  shared: Shared,
  io: Io,
): Promise<void> {
  if (list === undefined) {
    const [text, markdown] = [
      (look: Look) => renderSourcesOfFiles(sources, look),
      () => renderSourcesOfFilesMarkdown(sources),
    ];
    await giveAnswer({ rows: () => [], fields: [], columns: [], text, markdown }, shared, io);
    return;
  }
  const write = await list.load();
  await givePieces(write(sources.map(({ id, source }) => ({ id, source, usedBy: [] }))), shared, io);
}

function refuseFields({ shared, form }: Call<NoOptions>): void {
  if (shared.fields !== null) throw new Failure('usage', `--fields does not go with --format ${form}`);
}

function sayNone(io: Io): void {
  io.stderr.write('No source matches.\n');
}

/** Whether a source is one of those that are asked about: where only some entries are, one that they use. */
function isWanted(shared: Shared): (cited: CitedSource) => boolean {
  return ({ usedBy }) => usedBy.length > 0 || !narrows(shared);
}

/** The columns of a table where none are asked for. */
const COLUMNS = ['id', 'reference', 'entries'];

function answerOf(sources: readonly CitedSource[]): Parameters<typeof giveAnswer>[0] {
  return {
    rows: () => sources.map((cited) => ({ ...sourceRecord(cited) })),
    fields: SOURCE_FIELDS,
    columns: COLUMNS,
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
