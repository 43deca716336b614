import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** The links of Markdown pages, and where they can lead. */

const FENCED = /^( *)(```+|~~~+)[\s\S]*?^\1\2\s*$/gm;

/** The relative links of a page that lead nowhere: to no file, or to no heading of a page. */
export function brokenLinks(page: string, text: string): string[] {
  return relativeLinks(text).filter((link) => {
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? page : posix.join(posix.dirname(page), path);
    if (path !== '' && !existsSync(target)) return true;
    if (anchor === undefined || !target.endsWith('.md')) return false;
    return !anchorsOf(path === '' ? text : readFileSync(target, 'utf8')).includes(anchor);
  });
}

function relativeLinks(text: string): string[] {
  const prose = withoutCode(text);
  const inline = [...prose.matchAll(/\]\(([^)\s]+)(?: "[^"]*")?\)/g)];
  const defined = [...prose.matchAll(/^ *\[[^\]]+\]: (\S+)/gm)];
  return [...inline, ...defined].map(([, link]) => link!).filter((link) => !/^(https?|mailto):/.test(link));
}

/** What `#…` can name in a page: its headings, as GitHub makes anchors of them, and what has an id. */
export function anchorsOf(text: string): string[] {
  const prose = text.replace(FENCED, '');
  const seen = new Map<string, number>();
  const headings = [...prose.matchAll(/^#{1,6} +(.+?) *#*$/gm)].map(([, heading]) => {
    const slug = slugOf(heading!);
    const before = seen.get(slug) ?? 0;
    seen.set(slug, before + 1);
    return before === 0 ? slug : `${slug}-${before}`;
  });
  return [...headings, ...[...prose.matchAll(/<a (?:id|name)="([^"]+)"/g)].map(([, id]) => id!)];
}

function slugOf(heading: string): string {
  return heading
    .replace(/<[^>]+>/g, '')
    .replace(/\]\([^)]*\)/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

function withoutCode(text: string): string {
  return text.replace(FENCED, '').replace(/(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');
}
