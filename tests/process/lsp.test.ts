import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type {
  CodeAction,
  CompletionList,
  Diagnostic,
  DocumentHighlight,
  DocumentSymbol,
  Hover,
  InlayHint,
  Location,
  SymbolInformation,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { changedText, positionOf } from '../../src/editor/positions.js';
import { folder } from '../helpers/cli.js';
import { pageOf } from '../helpers/cursors.js';
import { startEditor } from '../helpers/editors.js';
import { reading } from '../helpers/maps.js';
import { spawned } from '../helpers/process.js';

/** The text after the edits of one file. */
function edited(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toSorted(
      (a, b) => b.range.start.line - a.range.start.line || b.range.start.character - a.range.start.character,
    )
    .reduce(
      (before, { range, newText }) => changedText(pageOf(before), { range, text: newText }, 'utf-16'),
      text,
    );
}

const editsOf = (edit: WorkspaceEdit | undefined, uri: string) => edit?.changes?.[uri] ?? [];

test('an editor works on the op-ed: problems, ids, cards, names, outline, verdicts', async () => {
  const source = readFileSync('claims.yaml', 'utf8');
  const { map } = reading(source);
  const thesis = map!.thesis.id;
  const objection = map!.statements.find(({ kind }) => kind === 'counterpoint')!;
  const path = join(folder({ 'claims.yaml': source }), 'claims.yaml');
  const uri = pathToFileURL(path).href;
  const editor = await startEditor({ capabilities: { workspace: { inlayHint: { refreshSupport: true } } } });
  const { line, character } = positionOf(pageOf(source), source.indexOf(`thesis: ${thesis}`) + 8, 'utf-16');

  await editor.open(uri, source);
  const printed: { code: string; line: number; severity: string }[] = JSON.parse(
    spawned(['check', path, '--json']).out,
  );
  const told = (found: readonly Diagnostic[]) =>
    found.map(({ code, range }) => `${range.start.line + 1} ${code}`);
  const warned = printed.filter(({ severity }) => severity !== 'accepted');
  expect(told(await editor.diagnostics(uri, 1))).toEqual(warned.map((one) => `${one.line} ${one.code}`));

  // A slip, what it is, and the way back that is offered.
  const slip = { start: { line, character }, end: { line, character: character + 1 } };
  await editor.change(uri, [{ range: slip, text: 'q' }]);
  const [error] = await editor.diagnostics(uri, 2);
  expect(error).toMatchObject({ code: 'bad-thesis', severity: 1, source: 'claims' });
  expect(error!.message).toContain(`did you mean "${thesis}"?`);
  const actions: CodeAction[] = await editor.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri },
    range: error!.range,
    context: { diagnostics: [error] },
  });
  const mended = edited(
    `${source}`.replace(`thesis: ${thesis}`, `thesis: q${thesis.slice(1)}`),
    editsOf(actions[0]?.edit, uri),
  );
  expect(mended).toBe(source);
  await editor.replace(uri, mended);

  const completion = await editor.at<CompletionList>('textDocument/completion', uri, line, character);
  expect(completion.items.map(({ label }) => label)).toContain(thesis);
  const hover = await editor.at<Hover>('textDocument/hover', uri, line, character);
  expect(hover.contents).toMatchObject({
    kind: 'markdown',
    value: expect.stringContaining('### Why this verdict'),
  });
  const [definition] = await editor.at<Location[]>('textDocument/definition', uri, line, character);
  const { start } = definition!.range;
  expect(source.split('\n')[start.line]!.slice(start.character)).toBe(thesis);
  const references = await editor.at<Location[]>('textDocument/references', uri, line, character, {
    context: { includeDeclaration: false },
  });
  const highlights = await editor.at<DocumentHighlight[]>(
    'textDocument/documentHighlight',
    uri,
    line,
    character,
  );
  expect(highlights).toHaveLength(references.length + 1);

  const renamed = await editor.at<WorkspaceEdit>('textDocument/rename', uri, line, character, {
    newName: 'the-thesis',
  });
  const after = edited(source, editsOf(renamed, uri));
  expect(reading(after).map?.thesis.id).toBe('the-thesis');
  expect(after.split('the-thesis')).toHaveLength(highlights.length + 1);
  await expect(
    editor.at('textDocument/rename', uri, line, character, { newName: objection.id }),
  ).rejects.toThrow(/another entry|taken|already/);

  const symbols: DocumentSymbol[] = await editor.connection.sendRequest('textDocument/documentSymbol', {
    textDocument: { uri },
  });
  expect(symbols[0]).toMatchObject({ selectionRange: definition!.range, children: expect.anything() });
  const hints: InlayHint[] = await editor.connection.sendRequest('textDocument/inlayHint', {
    textDocument: { uri },
    range: { start: { line: 0, character: 0 }, end: { line: 1e6, character: 0 } },
  });
  expect(hints).toHaveLength(map!.statements.length);
  expect(new Set(hints.map(({ label }) => label))).toContain('✗');
  expect(editor.asked()).toContain('workspace/inlayHint/refresh');
  const found: SymbolInformation[] = await editor.connection.sendRequest('workspace/symbol', {
    query: thesis,
  });
  expect(found.map(({ location }) => location.range)).toContainEqual(definition!.range);

  await editor.close(uri);
  expect(await editor.diagnostics(uri, 9)).toEqual([]);
  expect(await editor.end()).toBe(0);
}, 90_000);

test('the text that a file names is read, and read again when it changes', async () => {
  const source =
    'title: T\nthesis: t\noriginal: text.txt\nclaims:\n  - {id: t, text: T., at: 1, phrase: lose sleep}\n';
  const path = folder({ 'claims.yaml': source, 'text.txt': 'They sleep well.' });
  const uri = pathToFileURL(join(path, 'claims.yaml')).href;
  const editor = await startEditor();
  await editor.open(uri, source);
  const codes = async () => (await editor.diagnostics(uri, 1)).map(({ code }) => code);
  await expect.poll(codes, { timeout: 30_000 }).toContain('phrase-near');
  writeFileSync(join(path, 'text.txt'), 'They lose sleep.\n');
  await expect.poll(codes, { timeout: 30_000 }).not.toContain('phrase-near');
  expect(await editor.end()).toBe(0);
});

test('characters are counted as the client asks, in UTF-16 if it does not', async () => {
  const source = 'title: T\nthesis: t\nclaims:\n  - {text: "é𝒳", id: t, typ: fact}\n';
  const uri = 'untitled:claims.yaml';
  for (const [encodings, unit, character] of [
    [undefined, 'utf-16', 25],
    [['utf-8', 'utf-16'], 'utf-8', 28],
    [['utf-32', 'utf-16'], 'utf-16', 25],
  ] as const) {
    const general = encodings === undefined ? {} : { general: { positionEncodings: [...encodings] } };
    const editor = await startEditor({ capabilities: general });
    expect(editor.server.capabilities.positionEncoding).toBe(unit);
    await editor.open(uri, source);
    const [found] = await editor.diagnostics(uri, 1);
    expect(found).toMatchObject({ code: 'unknown-key', range: { start: { line: 3, character } } });
    const [place] = await editor.at<Location[]>('textDocument/definition', uri, 1, 8);
    expect(place!.range.end.character).toBe(character - 2);
    expect(await editor.end()).toBe(0);
  }
});
