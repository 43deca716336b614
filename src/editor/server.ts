import {
  type Connection,
  createConnection,
  ErrorCodes,
  type InitializeParams,
  ResponseError,
} from 'vscode-languageserver';
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
  /** Runs something later. */
  later(ms: number, run: () => void): void;
  /** Calls when another process has ended, until the returned function is called. */
  whenGone(process: number, gone: () => void): () => void;
}

/** How a server ended: as the protocol asks, or because its client was gone. */
export type ServerEnd = 'asked' | 'left';

/** Where the input ends, what came before is answered in this time: it can be what asks to end. */
const LAST_WORDS_MS = 200;

/** Serves a client until it asks to end, or is gone. */
export function serve({ input, output, worldOf, later, whenGone }: ServerWorld): Promise<ServerEnd> {
  return new Promise((resolve) => {
    let unwatch = () => {};
    const end = (how: ServerEnd) => {
      unwatch();
      closeAll(files);
      resolve(how);
    };
    const watchDog = {
      shutdownReceived: false,
      initialize(params: Partial<InitializeParams>) {
        const { processId } = params;
        // A client may say nothing of what it can do.
        params.capabilities ??= {};
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
      protocol.onError(([error]) => logger.error(`claims: a message cannot be read: ${error.message}`));
      protocol.onClose(() => later(LAST_WORDS_MS, () => end(watchDog.shutdownReceived ? 'asked' : 'left')));
      return protocol;
    }, watchDog);
    const files = openFiles(
      (uri) => guarded(worldOf(uri), connection),
      (uri, checked) => {
        if (client !== null) publish(connection, client, uri, checked);
      },
    );
    let client: Client | null = null;
    connection.onInitialize(({ capabilities }) => {
      if (client !== null)
        return new ResponseError(ErrorCodes.InvalidRequest, 'the server is initialized already');
      const agreed = clientOf(capabilities);
      client = agreed;
      // Before, nothing is answered.
      takeFiles(connection, files, agreed);
      answerRequests(connection, files, agreed);
      return { serverInfo: { name: 'claims' }, capabilities: abilities(agreed) };
    });
    // Who is asked for nothing that it knows comes here, and everybody before it is ready.
    connection.onRequest((method) =>
      client === null
        ? new ResponseError(ErrorCodes.ServerNotInitialized, 'the server is not initialized yet')
        : new ResponseError(ErrorCodes.MethodNotFound, `the server knows no ${method}`),
    );
    connection.onShutdown(() => closeAll(files));
    connection.listen();
  });
}

function closeAll(files: OpenFiles): void {
  for (const [uri] of files.all()) files.close(uri);
}

function takeFiles(connection: Connection, files: OpenFiles, { unit }: Client): void {
  connection.onDidOpenTextDocument(({ textDocument: { uri, text, version } }) =>
    files.open(uri, text, version),
  );
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) =>
    files.change(uri, contentChanges, version, unit),
  );
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => files.close(uri));
}

/** Shows what a check found, as far as the client still listens. */
function publish(connection: Connection, client: Client, uri: string, checked: CheckedFile | null): void {
  const findings = checked === null ? [] : findingsIn(checked);
  const said = connection.sendDiagnostics({
    uri,
    ...(checked === null ? {} : { version: checked.version }),
    diagnostics: findings.map((finding) => diagnosticOf(checked!.page, finding, client)),
  });
  said.catch(() => {});
  if (checked !== null && client.refreshesHints) connection.languages.inlayHint.refresh().catch(() => {});
}

/** A world in which a mistake of the program itself is told to the client, and ends nothing. */
function guarded<World extends FileWorld>(world: World, { console }: Connection): World {
  const tell = (error: unknown) => console.error(`claims: a mistake in the program itself: ${String(error)}`);
  return {
    ...world,
    later: (ms, run) =>
      world.later(ms, () => {
        try {
          run();
        } catch (error) {
          tell(error);
        }
      }),
    async textOf(map) {
      try {
        return await world.textOf(map);
      } catch (error) {
        tell(error);
        return { original: null, fault: null };
      }
    },
  };
}
