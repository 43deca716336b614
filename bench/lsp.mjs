/**
 * The language server on a map of 10,000 statements, through the protocol: from a key to the errors and gaps that follow, completion of an
 * id, and the card of an entry, against the same on the op-ed (medians). The server waits for the next key before it checks; that is part of the
 * time.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { bigFile } from './big-file.mjs';

const COUNT = Number(process.argv[2] ?? 10_000);
const KEYS = 15;

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const small = await measure(readFileSync(path('../claims.yaml'), 'utf8'));
const large = await measure(bigFile(COUNT));
for (const [name, key] of [
  ['from a key to its diagnostics', 'key'],
  ['the same, processor time of the server', 'cpu'],
  ['completion of an id', 'completion'],
  ['the card of an entry', 'hover'],
  ['the verdicts of a window', 'hints'],
])
  console.log(
    `${name.padEnd(42)} ${large[key].toFixed(0)} ms, the op-ed's 1, ratio ${(large[key] / Math.max(1, small[key])).toFixed(1)}`,
  );

/** Opens a file in a server of its own, types in the middle of it, and asks. */
async function measure(text) {
  const child = spawn(process.execPath, [path('../bin/claims.js'), 'lsp'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const uri = 'untitled:claims.yaml';
  let told = () => {};
  connection.onNotification('textDocument/publishDiagnostics', (found) => told(found.version));
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  const checked = (version) =>
    new Promise((resolve) => {
      told = (of) => {
        if (of === version) resolve();
      };
    });
  const first = checked(1);
  connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'yaml', version: 1, text },
  });
  await first;
  const lines = text.split('\n');
  const line = lines.findIndex((each, i) => i > lines.length / 2 && /^ +text: \S/.test(each));
  const at = { line, character: lines[line].length - 1 };
  const times = [];
  let spent = 0;
  for (let version = 2; version < KEYS + 2; version += 1) {
    const before = cpuOf(child.pid);
    const began = performance.now();
    const done = checked(version);
    connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: at, end: at }, text: 'x' }],
    });
    await done;
    times.push(performance.now() - began);
    spent += cpuOf(child.pid) - before;
  }
  const thesis = lines.findIndex((each) => each.startsWith('thesis: '));
  const place = { textDocument: { uri }, position: { line: thesis, character: 8 } };
  const timed = async (method, params) => {
    const taken = [];
    for (let i = 0; i < 5; i += 1) {
      const began = performance.now();
      await connection.sendRequest(`textDocument/${method}`, params);
      taken.push(performance.now() - began);
    }
    return median(taken);
  };
  const window = { start: { line, character: 0 }, end: { line: line + 50, character: 0 } };
  const found = {
    key: median(times),
    cpu: spent / KEYS,
    completion: await timed('completion', place),
    hover: await timed('hover', place),
    hints: await timed('inlayHint', { textDocument: { uri }, range: window }),
  };
  await connection.sendRequest('shutdown');
  connection.sendNotification('exit');
  return found;
}

/** The processor time of a process so far, in milliseconds, where the system has a file about it; else 0. */
function cpuOf(id) {
  try {
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return 0;
  }
}
