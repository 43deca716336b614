import {
  type CodeAction,
  CodeActionKind,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  type InlayHint,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type SymbolInformation,
  SymbolKind,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextEdit } from '../edit/text-edit.js';
import { SIGNS } from '../render/signs.js';
import { verdictWord } from '../render/verdict-words.js';
import { fold } from '../words/fold.js';
import type { Action } from './actions.js';
import type { Completion } from './completion.js';
import type { Page } from './cursor.js';
import { type Finding, findingOf } from './diagnostics.js';
import type { CheckedFile } from './open-file.js';
import type { OutlineItem, VerdictHint } from './outline.js';
import { positionOf, rangeOf, type Unit } from './positions.js';
import type { Proposal } from './proposal.js';
import type { FoundEntry } from './workspace-entries.js';

/** What the program found, in the shapes of the protocol. */

/** A text with how a client counts its characters, and what it can show. */
export interface Client {
  readonly unit: Unit;
  readonly takesSnippets: boolean;
  /** Whether it leaves the indentation of what is put in as it is, where that is asked for. */
  readonly takesIndentation: boolean;
  readonly takesMarkdown: boolean;
  readonly refreshesHints: boolean;
  /** Whether it can be told of which version of a file edits are. */
  readonly takesVersions: boolean;
}

export function diagnosticOf(
  page: Page,
  { span, severity, code, message }: Finding,
  { unit }: Client,
): Diagnostic {
  return {
    range: rangeOf(page, span, unit),
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    code,
    source: 'claims',
    message,
  };
}

const ITEM_KINDS: Readonly<Record<Proposal['of'], CompletionItemKind>> = {
  claim: CompletionItemKind.Class,
  evidence: CompletionItemKind.Constant,
  counterpoint: CompletionItemKind.Event,
  reply: CompletionItemKind.Method,
  step: CompletionItemKind.Reference,
  source: CompletionItemKind.File,
  key: CompletionItemKind.Property,
  word: CompletionItemKind.EnumMember,
};

export function completionList(
  page: Page,
  { span, typed, proposals, isCut }: Completion,
  client: Client,
): CompletionList {
  const range = rangeOf(page, span, client.unit);
  const items = proposals.map((one, i): CompletionItem => {
    const { label, insert, of, detail, meaning } = one;
    const snippet = usableSnippet(insert.snippet, client);
    const isLines = snippet?.includes('\n') === true;
    return {
      label,
      kind: ITEM_KINDS[of],
      sortText: String(i).padStart(5, '0'),
      ...filterTextOf(one, typed),
      ...(detail === '' ? {} : { detail }),
      ...(meaning === null ? {} : { documentation: markup(meaning, client) }),
      textEdit: { range, newText: snippet ?? insert.text },
      ...(snippet === null ? {} : { insertTextFormat: InsertTextFormat.Snippet }),
      ...(isLines ? { insertTextMode: InsertTextMode.asIs } : {}),
    };
  });
  // By words only the server finds: it has to be asked again for each letter.
  return { isIncomplete: isCut || proposals.some(({ words }) => words !== undefined), items };
}

/** By what a client finds a proposal where that is not its label: it would leave out what was found by its words. */
function filterTextOf({ label, words }: Proposal, typed: string): { filterText?: string } {
  const wanted = fold(typed.trim());
  if (!fold(label).includes(wanted)) return { filterText: typed };
  return words === undefined ? {} : { filterText: `${label} ${words}` };
}

/** A snippet of several lines is already indented: it is only for a client that does not do so once more. */
function usableSnippet(snippet: string | null, { takesSnippets, takesIndentation }: Client): string | null {
  if (snippet === null || !takesSnippets) return null;
  return snippet.includes('\n') && !takesIndentation ? null : snippet;
}

export function markup(markdown: string, { takesMarkdown }: Client): { kind: MarkupKind; value: string } {
  return { kind: takesMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText, value: markdown };
}

const SYMBOL_KINDS: Readonly<Record<OutlineItem['kind'], SymbolKind>> = {
  claim: SymbolKind.Class,
  evidence: SymbolKind.Constant,
  counterpoint: SymbolKind.Event,
  reply: SymbolKind.Method,
};

export function symbolOf(page: Page, item: OutlineItem, client: Client): DocumentSymbol {
  const { headline, id, detail, kind, span, idSpan, below } = item;
  return {
    name: headline === '' ? id : headline,
    detail,
    kind: SYMBOL_KINDS[kind],
    range: rangeOf(page, span, client.unit),
    selectionRange: rangeOf(page, idSpan, client.unit),
    children: below.map((each) => symbolOf(page, each, client)),
  };
}

/** Entries that were looked for, each with its file. */
export function symbolsIn(
  uri: string,
  found: readonly FoundEntry[],
  page: Page,
  { unit }: Client,
): SymbolInformation[] {
  return found.map(({ statement, name, idSpan }) => ({
    name,
    kind: SYMBOL_KINDS[statement.kind],
    location: { uri, range: rangeOf(page, idSpan, unit) },
  }));
}

export function hintOf(page: Page, { offset, status }: VerdictHint, { unit }: Client): InlayHint {
  return {
    position: positionOf(page, offset, unit),
    label: SIGNS[status],
    paddingLeft: true,
    tooltip: verdictWord(status),
  };
}

/** Edits of a file as it was when they were made, where a client can tell. */
export function workspaceEdit(
  uri: string,
  { page, version }: CheckedFile,
  edits: readonly TextEdit[],
  { unit, takesVersions }: Client,
): WorkspaceEdit {
  const shaped = edits.map(({ from, to, text }) => ({
    range: rangeOf(page, [from, to], unit),
    newText: text,
  }));
  return takesVersions
    ? { documentChanges: [{ textDocument: { uri, version }, edits: shaped }] }
    : { changes: { [uri]: shaped } };
}

export function actionOf(uri: string, checked: CheckedFile, action: Action, client: Client): CodeAction {
  const { title, edits, mends, isPreferred } = action;
  const finding = mends === null ? null : findingOf(mends, checked.page);
  return {
    title,
    kind: finding === null ? CodeActionKind.RefactorRewrite : CodeActionKind.QuickFix,
    edit: workspaceEdit(uri, checked, edits, client),
    ...(finding === null ? {} : { diagnostics: [diagnosticOf(checked.page, finding, client)] }),
    ...(isPreferred ? { isPreferred } : {}),
  };
}
