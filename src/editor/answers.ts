import {
  type Connection,
  type DocumentHighlight,
  DocumentHighlightKind,
  ErrorCodes,
  type Location,
  LSPErrorCodes,
  ResponseError,
  type SymbolInformation,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import type { IdPlace } from '../edit/id-places.js';
import { actionsAt } from './actions.js';
import { completionAt } from './completion.js';
import { hoverAt } from './hover.js';
import type { IdAt } from './id-at.js';
import { askedId, placesOfId, renamed } from './id-requests.js';
import type { CheckedFile } from './open-file.js';
import type { OpenFiles } from './open-files.js';
import { outlineOf, verdictHints } from './outline.js';
import { offsetOf, rangeOf } from './positions.js';
import {
  actionOf,
  type Client,
  completionList,
  hintOf,
  markup,
  symbolOf,
  symbolsIn,
  workspaceEdit,
} from './shapes.js';
import { matchingEntries } from './workspace-entries.js';

/** What a client can ask, and how each request is answered. */

/** Answers what is asked about open files. Of a file that changes meanwhile nothing is said. */
export function answerRequests(connection: Connection, files: OpenFiles, client: Client): void {
  connection.onCompletion(({ textDocument, position }) => {
    const file = files.file(textDocument.uri);
    if (file === null) return null;
    const { page } = file.now();
    const found = completionAt(page, offsetOf(page, position, client.unit), file.known());
    return found === null ? null : completionList(page, found, client);
  });
  connection.onHover(async ({ textDocument, position }) => {
    const checked = await files.checked(textDocument.uri);
    if (checked?.state == null) return null;
    const { page, known } = checked;
    const shown = hoverAt(page, offsetOf(page, position, client.unit), known);
    if (shown === null) return null;
    return { contents: markup(shown.markdown, client), range: rangeOf(page, shown.span, client.unit) };
  });
  connection.onDocumentSymbol(async ({ textDocument }) => {
    const checked = await files.checked(textDocument.uri);
    const view = checked?.known ?? null;
    if (checked === null || view === null) return null;
    const { page } = checked;
    return outlineOf(page, view, checked.places()).map((item) => symbolOf(page, item, client));
  });
  connection.languages.inlayHint.on(async ({ textDocument, range }) => {
    const checked = await files.checked(textDocument.uri);
    const view = checked?.known ?? null;
    if (checked === null || view === null) return null;
    const { page } = checked;
    const { unit } = client;
    const span = [offsetOf(page, range.start, unit), offsetOf(page, range.end, unit)] as const;
    return verdictHints(view, checked.places(), span).map((hint) => hintOf(page, hint, client));
  });
  connection.onWorkspaceSymbol(async ({ query }) => {
    const found: SymbolInformation[] = [];
    for (const [uri] of files.all()) {
      const checked = await files.checked(uri);
      if (checked !== null)
        found.push(...symbolsIn(uri, matchingEntries(query, checked), checked.page, client));
    }
    return found;
  });
  connection.onCodeAction(async ({ textDocument: { uri }, range, context: { only } }) => {
    const checked = await files.checked(uri);
    if (checked === null) return null;
    const { unit } = client;
    const span = [
      offsetOf(checked.page, range.start, unit),
      offsetOf(checked.page, range.end, unit),
    ] as const;
    return actionsAt(checked, span)
      .map((action) => actionOf(uri, checked, action, client))
      .filter(({ kind = '' }) => only?.some((one) => `${kind}.`.startsWith(`${one}.`)) ?? true);
  });
  answerIdRequests(connection, files, client);
}

/** An id that was asked about, in its file. */
interface Asked {
  readonly checked: CheckedFile;
  readonly named: IdAt;
  readonly found: readonly IdPlace[];
}

function answerIdRequests(connection: Connection, files: OpenFiles, client: Client): void {
  const ask = async ({ textDocument, position }: TextDocumentPositionParams): Promise<Asked | null> => {
    const checked = await files.checked(textDocument.uri);
    if (checked?.state == null) return null;
    const named = askedId(checked.page, offsetOf(checked.page, position, client.unit));
    return named === null ? null : { checked, named, found: placesOfId(named, checked.places()) };
  };
  const rangeIn = ({ checked: { page } }: Asked, { span }: Pick<IdPlace, 'span'>) =>
    rangeOf(page, span, client.unit);
  connection.onDefinition(async (params): Promise<Location[] | null> => {
    const asked = await ask(params);
    if (asked === null) return null;
    const { uri } = params.textDocument;
    return asked.found
      .filter(({ role }) => role === 'definition')
      .map((place) => ({ uri, range: rangeIn(asked, place) }));
  });
  connection.onReferences(async (params): Promise<Location[] | null> => {
    const asked = await ask(params);
    if (asked === null) return null;
    const { uri } = params.textDocument;
    return asked.found
      .filter(({ role }) => role === 'reference' || params.context.includeDeclaration)
      .map((place) => ({ uri, range: rangeIn(asked, place) }));
  });
  connection.onDocumentHighlight(async (params): Promise<DocumentHighlight[] | null> => {
    const asked = await ask(params);
    if (asked === null) return null;
    return asked.found.map((place) => ({
      range: rangeIn(asked, place),
      kind: place.role === 'definition' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
  });
  connection.onPrepareRename(async (params) => {
    const asked = await ask(params);
    if (asked === null) return null;
    return { range: rangeIn(asked, asked.named), placeholder: asked.named.id };
  });
  connection.onRenameRequest(async (params) => {
    const asked = await ask(params);
    const yaml = asked?.checked.state?.reading.yaml;
    if (asked === null)
      throw new ResponseError(ErrorCodes.InvalidParams, 'here is no id that can be renamed');
    if (yaml == null)
      throw new ResponseError(
        LSPErrorCodes.RequestFailed,
        'mend the errors of the file first: it is not YAML',
      );
    const edits = renamed(yaml, asked.named, params.newName);
    if (typeof edits === 'string') throw new ResponseError(LSPErrorCodes.RequestFailed, edits);
    return workspaceEdit(params.textDocument.uri, asked.checked, edits, client);
  });
}
