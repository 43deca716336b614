import {
  type ClientCapabilities,
  CodeActionKind,
  InsertTextMode,
  MarkupKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { UNITS } from './positions.js';
import type { Client } from './shapes.js';

/** What client and server tell each other that they can. */

export function clientOf({ general, textDocument, workspace }: ClientCapabilities = {}): Client {
  const item = textDocument?.completion?.completionItem;
  const offered = general?.positionEncodings ?? [];
  return {
    // The client names what it prefers first.
    unit: offered.flatMap((name) => UNITS.find((unit) => unit === name) ?? [])[0] ?? 'utf-16',
    takesSnippets: item?.snippetSupport === true,
    takesIndentation: item?.insertTextModeSupport?.valueSet.includes(InsertTextMode.asIs) === true,
    takesMarkdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? true,
    takesVersions: workspace?.workspaceEdit?.documentChanges === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
  };
}

export function abilities({ unit }: Client): ServerCapabilities {
  return {
    positionEncoding: unit,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    completionProvider: { triggerCharacters: [' ', '[', ',', '>'] },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite] },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    inlayHintProvider: true,
  };
}
