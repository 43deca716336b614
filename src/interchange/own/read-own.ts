import { fieldsForm } from '../../file/claims-form.js';
import { hasForm } from '../../file/fits-form.js';
import { readClaimsText } from '../../file/read-claims.js';
import { KINDS, type Source } from '../../map/model.js';
import { cleanFields } from '../clean-values.js';
import type { ArgumentGraph, GraphEntry } from '../graph.js';
import { type ForeignFile, type NoteLoss, type ReadGraph, UnreadableForm } from '../interchange-form.js';
import { type SeenStep, stepsOfSeen } from './declaring-premises.js';
import { isClaimsDocument, isEntryRecord, isMapping } from './recognize-own.js';

/** Reads what this program writes itself: a claims file in JSON whole, and records of entries, which have no header, as far as they go. */

type Mapping = Readonly<Record<string, unknown>>;

export const readOwnJson: ReadGraph = (file, lose) =>
  isClaimsDocument(file.json()) ? readDocument(file) : graphOf(recordsIn(file), lose);

function readDocument(file: ForeignFile) {
  const { draft, problems } = readClaimsText(file.text, file.name);
  const [problem] = problems;
  if (draft !== null) return { draft };
  throw new UnreadableForm(
    problem?.message ?? 'this is no claims file',
    problem?.line ?? null,
    problem?.hint ?? null,
  );
}

/** The records of a file: a list of them, or one on each line. */
function recordsIn(file: ForeignFile): readonly Mapping[] {
  const document = file.json();
  const found = document === undefined ? file.text.split('\n').flatMap(recordOfLine) : [document].flat();
  const wrong = found.findIndex((record) => !isEntryRecord(record));
  if (wrong >= 0)
    throw new UnreadableForm(
      `record ${wrong + 1} is no entry with "id", "text", "kind", "supports" and "attacks"`,
      null,
      'print records with all their fields: claims list --json',
    );
  const records = found.filter(isEntryRecord);
  const files = new Set(records.map(({ file: from }) => from));
  if (files.size > 1)
    throw new UnreadableForm(`the records are of ${files.size} files`, null, 'import those of one file');
  return records;
}

function recordOfLine(line: string, at: number): unknown[] {
  if (line.trim() === '') return [];
  try {
    const record: unknown = JSON.parse(line);
    return [record];
  } catch {
    throw new UnreadableForm('this line is no JSON', at + 1, 'write one record on each line');
  }
}

function graphOf(records: readonly Mapping[], lose: NoteLoss): ArgumentGraph {
  const sources = new Map<string, Source>();
  const bearing = new Map<string, readonly string[]>();
  for (const { id, supportedBy, attackedBy } of records)
    bearing.set(String(id), [...textsIn(supportedBy), ...textsIn(attackedBy)]);
  const entries = records.map((record) => entryOf(record, sources, lose));
  const seen = records.flatMap((record) => [
    ...seenSteps(record, 'support', record.supports),
    ...seenSteps(record, 'attack', record.attacks),
  ]);
  const thesis = records.find(({ depth }) => depth === 0)?.id;
  return {
    header: { title: null },
    thesis: thesis === undefined ? null : String(thesis),
    entries,
    steps: stepsOfSeen(seen, bearing, lose),
    sources: [...sources.values()],
  };
}

/** An entry of a record; its source is noted where it has an id, since several entries can name it. */
function entryOf(record: Mapping, sources: Map<string, Source>, lose: NoteLoss): GraphEntry {
  const { id, text, kind, source } = record;
  const fields = cleanFields(fieldsForm.keys, record, lose);
  const found = isMapping(source)
    ? { ...source, id: typeof source.id === 'string' ? source.id : null }
    : null;
  if (found !== null && found.id !== null) sources.set(found.id, found);
  return {
    key: String(id),
    keyIsId: true,
    text: String(text),
    title: null,
    kind: KINDS.find((known) => known === kind) ?? null,
    fields: hasForm(fieldsForm, fields) ? fields : {},
    source: found?.id ?? found,
  };
}

function seenSteps({ id }: Mapping, sign: SeenStep['sign'], steps: unknown): SeenStep[] {
  if (!Array.isArray(steps)) return [];
  return steps.filter(isMapping).map(({ to, with: premises, scheme, mutual }) => ({
    sign,
    of: String(id),
    to: String(to),
    with: textsIn(premises),
    scheme: typeof scheme === 'string' ? scheme : null,
    mutual: mutual === true,
  }));
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
