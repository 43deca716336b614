import { type Connection, createConnection, type InitializeParams } from 'vscode-languageserver';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { abilities, clientOf } from './abilities.js';
import { answerRequests } from './answers.js';
import { findingsIn } from './diagnostics.js';
import type { CheckedFile, FileWorld } from './open-file.js';
import { type OpenFiles, openFiles } from './open-files.js';
import { type Client, diagnosticOf } from './shapes.js';

/** The language server: what a client says and asks, and where in the program that is answered. */

export interface ServerWorld {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** What a file that is open at an address needs, and its name in messages. */
  worldOf(uri: string): FileWorld & { readonly name: string };
  /** Calls when another process has ended, until the returned function is called. */
  whenGone(process: number, gone: () => void): () => void;
}

/** How a server ended: as the protocol asks, or because its client was gone. */
export type ServerEnd = 'asked' | 'left';

/** Serves a client until it asks to end, or is gone. */
export function serve({ input, output, worldOf, whenGone }: ServerWorld): Promise<ServerEnd> {
  return new Promise((resolve) => {
    let unwatch = () => {};
    const end = (how: ServerEnd) => {
      unwatch();
      for (const [uri] of files.all()) files.close(uri);
      resolve(how);
    };
    const watchDog = {
      shutdownReceived: false,
      initialize({ processId }: InitializeParams) {
        if (typeof processId === 'number') unwatch = whenGone(processId, () => end('left'));
      },
      exit: (code: number) => end(code === 0 ? 'asked' : 'left'),
    };
    const connection = createConnection((logger) => {
      const protocol = createProtocolConnection(
        new StreamMessageReader(input),
        new StreamMessageWriter(output),
        logger,
      );
      protocol.onClose(() => end(watchDog.shutdownReceived ? 'asked' : 'left'));
      return protocol;
    }, watchDog);
    const files = openFiles(
      (uri) => guarded(worldOf(uri), connection),
      (uri, checked) => publish(connection, client, uri, checked),
    );
    let client = clientOf({});
    connection.onInitialize(({ capabilities }) => {
      client = clientOf(capabilities);
      return { serverInfo: { name: 'claims' }, capabilities: abilities(client) };
    });
    takeFiles(connection, files, () => client);
    answerRequests(connection, files, () => client);
    connection.listen();
  });
}

function takeFiles(connection: Connection, files: OpenFiles, client: () => Client): void {
  connection.onDidOpenTextDocument(({ textDocument: { uri, text, version } }) =>
    files.open(uri, text, version),
  );
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) =>
    files.change(uri, contentChanges, version, client().unit),
  );
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => files.close(uri));
}

/** Shows what a check found. */
function publish(connection: Connection, client: Client, uri: string, checked: CheckedFile | null): void {
  if (checked === null) {
    void connection.sendDiagnostics({ uri, diagnostics: [] });
    return;
  }
  const { page, version } = checked;
  const diagnostics = findingsIn(checked).map((finding) => diagnosticOf(page, finding, client));
  void connection.sendDiagnostics({ uri, version, diagnostics });
  if (client.refreshesHints) connection.languages.inlayHint.refresh().catch(() => {});
}

/** A world in which a mistake of the program itself is told to the client, and ends nothing. */
function guarded<World extends FileWorld>(world: World, connection: Connection): World {
  return {
    ...world,
    later: (ms, run) =>
      world.later(ms, () => {
        try {
          run();
        } catch (error) {
          connection.console.error(`claims: a mistake in the program itself: ${String(error)}`);
        }
      }),
  };
}
