import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  createProtocolConnection,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { folder } from './cli.js';
import { PROGRAM } from './process.js';

/** An editor that talks with the language server as users run it. */

export interface Editor {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  readonly server: InitializeResult;
  open(uri: string, text: string): Promise<void>;
  /** Replaces the whole text, as its next version. */
  replace(uri: string, text: string): Promise<void>;
  /** Changes the text, as its next version. */
  change(uri: string, changes: readonly TextDocumentContentChangeEvent[]): Promise<void>;
  close(uri: string): Promise<void>;
  /** The requests that the server made. */
  asked(): readonly string[];
  /** The diagnostics of this version of a file, once they are there. */
  diagnostics(uri: string, version: number): Promise<PublishDiagnosticsParams['diagnostics']>;
  /** Answers a request for a place in a file. */
  at<Answer>(method: string, uri: string, line: number, character: number, more?: object): Promise<Answer>;
  /** Ends the server as the protocol says; its exit code. */
  end(): Promise<number | null>;
}

export interface ServerRun {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<number | null>;
}

/** Starts `claims lsp`. */
export function startServer(args: readonly string[] = [], cwd = folder()): ServerRun {
  const child = spawn(process.execPath, [PROGRAM, 'lsp', ...args], { cwd, env: { PATH: process.env.PATH } });
  let said = '';
  child.stderr.on('data', (bytes: Buffer) => {
    said += bytes.toString();
  });
  child.stdin.on('error', () => {});
  return { child, said: () => said, ended: once(child, 'exit').then(([code]: number[]) => code ?? null) };
}

/** An editor with a server that has been initialized. */
export async function startEditor(params: Partial<InitializeParams> = {}): Promise<Editor> {
  const { child, ended } = startServer(['--stdio']);
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout!),
    new StreamMessageWriter(child.stdin!),
  );
  const published = new Map<string, PublishDiagnosticsParams>();
  const waiting = new Set<() => void>();
  connection.onNotification('textDocument/publishDiagnostics', (told: PublishDiagnosticsParams) => {
    published.set(told.uri, told);
    for (const look of waiting) look();
  });
  const asked: string[] = [];
  connection.onRequest('workspace/inlayHint/refresh', () => {
    asked.push('workspace/inlayHint/refresh');
    return null;
  });
  connection.listen();
  const server: InitializeResult = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
    ...params,
  });
  await connection.sendNotification('initialized', {});
  const versions = new Map<string, number>();
  const change = async (uri: string, contentChanges: readonly TextDocumentContentChangeEvent[]) => {
    const version = versions.get(uri)! + 1;
    versions.set(uri, version);
    const textDocument = { uri, version };
    await connection.sendNotification('textDocument/didChange', { textDocument, contentChanges });
  };
  return {
    connection,
    process: child,
    server,
    async open(uri, text) {
      versions.set(uri, 1);
      const textDocument = { uri, languageId: 'yaml', version: 1, text };
      await connection.sendNotification('textDocument/didOpen', { textDocument });
    },
    replace: (uri, text) => change(uri, [{ text }]),
    change,
    async close(uri) {
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    },
    asked: () => asked,
    diagnostics: (uri, version) =>
      new Promise((resolve) => {
        const look = () => {
          const found = published.get(uri);
          if (found === undefined || (found.version ?? version) < version) return;
          waiting.delete(look);
          resolve(found.diagnostics);
        };
        waiting.add(look);
        look();
      }),
    at: (method, uri, line, character, more = {}) =>
      connection.sendRequest(method, { textDocument: { uri }, position: { line, character }, ...more }),
    async end() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      return ended;
    },
  };
}
