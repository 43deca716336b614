import { type Call, defineCommand, type NoOptions } from '../cli/command.js';
import type { Outcome } from '../cli/exit-codes.js';
import { Failure } from '../cli/failure.js';
import { giveText } from '../cli/give-answer.js';
import { inputNamed } from '../cli/input.js';
import type { Io } from '../cli/io.js';
import { mergeComments, mergeRemarks } from '../cli/merge-words.js';
import { problemsMessage } from '../cli/problems-message.js';
import { readMapOrProblems } from '../cli/read-map.js';
import type { Shared } from '../cli/shared-options.js';
import { refuseYamlTarget } from '../cli/yaml-target.js';
import { mergedDraft } from '../comparing/merging/merged-draft.js';
import { isSameDraft } from '../file/same-draft.js';
import { checkedText } from '../interchange/imported-text.js';
import type { Draft } from '../map/model.js';

/** `claims merge <file> <file>`: one map of two groups' work on one text. */

const OPTIONS: NoOptions = {};

export const mergeCommand = defineCommand({
  options: OPTIONS,
  help: {
    about:
      'Combine two claims files into one. Entries, steps and sources that both have appear once; nothing is lost. If the two differ, the version of the first file is taken, and the other one is kept in a note that begins with CONFLICT.',
    examples: [
      ['claims merge ours.yaml theirs.yaml', "Print one map of two groups' work"],
      ['claims merge ours.yaml theirs.yaml -o merged.yaml', 'Write it to a file'],
    ],
    note: 'Two entries are the same if they have the same text, or the same id and similar texts. Entries with the same id and different texts are two entries: the second one gets a new id. Entries that may be the same are listed, not joined. The exit code is 1 if there are conflicts. Comments of the files are not in the result, but notes of both are.',
  },
  file: false,
  forms: null,
  run,
});

/** The line by which editors know the schema of a file. */
const SCHEMA_LINE = /^\ufeff?# yaml-language-server:.*\r?\n/;

async function run({ args, shared, io }: Call<NoOptions>): Promise<Outcome> {
  const [one = '', other = ''] = args;
  if (one === '-' && other === '-')
    throw new Failure('usage', 'standard input can be one of the two files only');
  refuseYamlTarget(shared, [one, other], io);
  const [a, b] = [await readDraft(one, shared, io), await readDraft(other, shared, io)];
  const merged = mergedDraft(a.draft, b.draft, b.name);
  const names = { one: a.name, other: b.name };
  const isFirst = isSameDraft(merged.draft, a.draft);
  const { text, fault } = isFirst
    ? { text: a.text, fault: null }
    : checkedText(merged.draft, mergeComments(merged, names));
  if (fault !== null)
    throw new Failure(
      'content',
      `the two files cannot be made one, because of a fault in this program; nothing was written (${fault.slice(0, 300)})`,
    );
  const first = isFirst ? '' : (SCHEMA_LINE.exec(a.text)?.[0] ?? '');
  await giveText(`${first}${text}`, shared, io);
  for (const remark of mergeRemarks(merged, names, isFirst)) io.remarks.push(remark);
  return merged.conflicts.length === 0 ? 'done' : 'failed';
}

/** A file as a draft. That it cannot be read, or has errors, is a failure. */
async function readDraft(
  named: string,
  shared: Shared,
  io: Io,
): Promise<{ readonly name: string; readonly draft: Draft; readonly text: string }> {
  const input = await inputNamed(named, true, io);
  if ('reason' in input) throw new Failure('file', `${input.name}: ${input.reason}`);
  const { draft, problems } = await readMapOrProblems(input);
  if (draft === null) throw new Failure('content', problemsMessage(problems, shared, io));
  return { name: input.name, draft, text: new TextDecoder().decode(input.bytes) };
}
