import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { ErrorCodes } from 'vscode-languageserver';
import { startEditor, startServer } from '../helpers/editors.js';
import { SCHOOL } from '../helpers/maps.js';

const message = (body: string) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const URI = 'file:///nowhere/claims.yaml';

test('what cannot be read, or asks for what there is not, is refused, and the next request is answered', async () => {
  const editor = await startEditor();
  await editor.open(URI, SCHOOL);
  const { stdin } = editor.process;
  for (const raw of [
    message('{"jsonrpc": "2.0", "id": 7, "method": '),
    message('[]'),
    message('17'),
    message('null'),
    message('{"jsonrpc":"2.0","method":"textDocument/didOpen"}'),
    message('{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":5}}}'),
    message(
      '{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///no","version":1},"contentChanges":[]}}',
    ),
    message(
      `{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"${URI}","version":2},"contentChanges":[{"range":5}]}}`,
    ),
    message(
      '{"jsonrpc":"2.0","method":"textDocument/didClose","params":{"textDocument":{"uri":"file:///no"}}}',
    ),
    message('{"jsonrpc":"2.0","method":"no/such/thing","params":[1]}'),
    message('{"jsonrpc":"2.0","id":"x","result":3}'),
    message('{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":99}}'),
  ])
    stdin!.write(raw);
  const ask = (method: string, params: object) => editor.connection.sendRequest(method, params);
  await expect(ask('no/such/request', {})).rejects.toMatchObject({ code: ErrorCodes.MethodNotFound });
  await expect(ask('textDocument/hover', {})).rejects.toBeDefined();
  await expect(ask('initialize', { capabilities: {} })).rejects.toMatchObject({
    code: ErrorCodes.InvalidRequest,
  });
  expect(await editor.at('textDocument/hover', 'file:///no/claims.yaml', 0, 0)).toBeNull();
  expect(await editor.at('textDocument/completion', 'file:///no/claims.yaml', 0, 0)).toBeNull();
  for (const [line, character] of [
    [1e9, 0],
    [0, 1e9],
    [-1, -1],
    [1.5, 2.5],
  ] as const)
    for (const method of ['hover', 'definition', 'completion', 'prepareRename'])
      await editor.at(`textDocument/${method}`, URI, line, character);
  expect(await editor.at('textDocument/definition', URI, 4, 10)).toHaveLength(1);
  expect(await editor.end()).toBe(0);
});

test('of a file that is too large only that is said', async () => {
  const editor = await startEditor();
  await editor.open(URI, `${SCHOOL}# ${'x'.repeat(33 * 1024 * 1024)}`);
  expect(await editor.diagnostics(URI, 1)).toMatchObject([{ code: 'too-large' }]);
  expect(await editor.at('textDocument/hover', URI, 4, 10)).toBeNull();
  expect(await editor.end()).toBe(0);
});

test('other YAML files are left alone', async () => {
  const editor = await startEditor();
  await editor.open('file:///nowhere/compose.yaml', 'services: [\n');
  expect(await editor.diagnostics('file:///nowhere/compose.yaml', 1)).toEqual([]);
  expect(await editor.at('textDocument/completion', 'file:///nowhere/compose.yaml', 0, 0)).toBeNull();
  expect(await editor.end()).toBe(0);
});

describe('it ends', () => {
  test('with 1 where its input ends before it is asked to', async () => {
    const { child, ended, said } = startServer();
    child.stdin!.end('nonsense');
    expect(await ended).toBe(1);
    expect(said()).toBe('');
  });

  test('with 1 where it is asked to exit before it is asked to shut down', async () => {
    const { child, ended } = startServer();
    child.stdin!.write(message('{"jsonrpc":"2.0","method":"exit"}'));
    expect(await ended).toBe(1);
  });

  test('when the process is gone that started it, though its input stays open', async () => {
    const gone = startServer();
    gone.child.kill('SIGKILL');
    await once(gone.child, 'exit');
    const { child, ended } = startServer();
    const params = { processId: gone.child.pid, capabilities: {} };
    child.stdin!.write(message(JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params })));
    expect(await ended).toBe(1);
  });

  test('with 0 where nobody reads any more', async () => {
    const editor = await startEditor();
    editor.process.stdout!.destroy();
    await editor.open(URI, SCHOOL);
    const [code] = await once(editor.process, 'exit');
    expect(code).toBe(0);
  });
});

test('before it is initialized it answers nothing', async () => {
  const { child, ended } = startServer();
  const said: string[] = [];
  child.stdout!.on('data', (bytes: Buffer) => said.push(bytes.toString()));
  const params = { textDocument: { uri: URI }, position: { line: 0, character: 0 } };
  child.stdin!.write(
    message(JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'textDocument/hover', params })),
  );
  await expect.poll(() => said.join('')).toContain('"code":-32002');
  child.stdin!.end();
  expect(await ended).toBe(1);
});

test('a client that says nothing of what it can do is served', async () => {
  const { child, ended } = startServer();
  const said: string[] = [];
  child.stdout!.on('data', (bytes: Buffer) => said.push(bytes.toString()));
  const ask = (id: number, method: string, params: object | null) =>
    child.stdin!.write(message(JSON.stringify({ jsonrpc: '2.0', id, method, params })));
  ask(1, 'initialize', { processId: null });
  await expect.poll(() => said.join('')).toContain('"hoverProvider":true');
  ask(2, 'shutdown', null);
  await expect.poll(() => said.join('')).toContain('"id":2');
  child.stdin!.write(message('{"jsonrpc":"2.0","method":"exit"}'));
  expect(await ended).toBe(0);
});
