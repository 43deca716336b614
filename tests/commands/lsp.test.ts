import { expect, test } from 'vitest';
import { claims, refused, run } from '../helpers/cli.js';

const message = (method: string, more: object = {}) => {
  const body = JSON.stringify({ jsonrpc: '2.0', method, ...more });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
};

test('it talks with a client until that asks it to end', async () => {
  const input =
    message('initialize', { id: 1, params: { processId: null, capabilities: {} } }) +
    message('shutdown', { id: 2 }) +
    message('exit');
  const { end, err } = await claims(['lsp', '--stdio'], { input });
  expect({ end, err }).toEqual({ end: 'done', err: '' });
});

test('a client that leaves without a word is a failure', async () => {
  expect((await claims(['lsp'], { input: '' })).end).toBe('failed');
});

test('at a terminal it says what it is for', async () => {
  const stdin = () => ({
    isTTY: true,
    async *[Symbol.asyncIterator]() {
      yield new Uint8Array();
    },
  });
  const written: string[] = [];
  const stderr = { write: (text: string) => written.push(text) > 0 };
  const ran = await run(['lsp'], {}, { stdin, stderr });
  await refused({ ...ran, err: written.join('') }, 'lsp is for an editor, which starts it');
});

test('it takes no words and no unknown options', async () => {
  await refused(claims(['lsp', 'claims.yaml']), 'claims.yaml');
  await refused(claims(['lsp', '--port', '1']), '--port');
});
