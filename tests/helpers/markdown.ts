import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** What a reader of Markdown sees: the tags that it makes, in order, the text of each line, and the addresses of links. */
export interface Read {
  /** Without links. */
  readonly tags: readonly string[];
  readonly text: string;
  readonly links: readonly (readonly [address: string, text: string])[];
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const decoded = (html: string) =>
  html.replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) =>
    code ? String.fromCodePoint(Number(code)) : NAMED[name]!,
  );

/** Reads Markdown as a reference implementation does (micromark, of CommonMark 0.31), by itself or as GitHub extends it. */
export function readMarkdown(markdown: string, { github }: { github: boolean }): Read {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    ...(github ? { extensions: [gfm()], htmlExtensions: [gfmHtml()] } : {}),
  });
  // What is not markup is escaped in it: each sign that opens a tag is one.
  const links = [...html.matchAll(/<a href="([^"]*)"[^>]*>(.*?)<\/a>/gs)].map(
    ([, address, text]) => [decoded(address!), decoded(text!)] as const,
  );
  const tags = [...html.matchAll(/<([^>]*)>/g)].map(([, tag]) => tag!).filter((tag) => !/^\/?a\b/.test(tag));
  return { tags, text: decoded(html.replace(/<[^>]*>/g, '')).trim(), links };
}
