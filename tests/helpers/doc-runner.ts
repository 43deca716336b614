import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Pages whose commands are run. In a page, from top to bottom,
 *
 * - a block that begins with three backticks and `console` has commands after `$`, and below each what it prints;
 *   a command goes on in the
 *   next line after a backslash, and as long as a single quote is open;
 * - a block such as `yaml claims.yaml` is a file that the reader saves, and the commands below find it;
 * - a block such as `diff claims.yaml` is a change of that file.
 */

/** Runs a command line in a folder and gives what the reader sees. */
export type RunLine = (line: string, cwd: string) => Promise<string>;

const BLOCK = /^```(\w+)(?: ([\w./-]+))?\n([\s\S]*?)^```$/gm;

/** Whether the reader of a page saves files: then its commands need a folder of their own. */
export function givesFiles(page: string): boolean {
  return [...page.matchAll(BLOCK)].some(([, , file]) => file !== undefined);
}

/** Whether the commands of a page write files: then they need a folder of their own, too. */
export function writesFiles(page: string): boolean {
  return /^\$ claims .* -o /m.test(page);
}

/** A page with what every command in its console blocks prints now. */
export async function renewedPage(page: string, cwd: string, runLine: RunLine): Promise<string> {
  const parts: string[] = [];
  let end = 0;
  for (const match of page.matchAll(BLOCK)) {
    const [whole, language, file, body] = match;
    parts.push(page.slice(end, match.index));
    end = match.index + whole.length;
    if (language === 'console')
      parts.push(`\`\`\`console\n${await renewedConsole(body!, cwd, runLine)}\`\`\``);
    else {
      if (file !== undefined) saveFile(join(cwd, file), language!, body!);
      parts.push(whole);
    }
  }
  return [...parts, page.slice(end)].join('');
}

async function renewedConsole(body: string, cwd: string, runLine: RunLine): Promise<string> {
  let written = '';
  for (const command of commandsIn(body)) {
    const out = await runLine(command.replace(/\s*\\\n\s*/g, ' '), cwd);
    written += `$ ${command}\n${withLastBreak(out)}`;
  }
  return written;
}

function commandsIn(body: string): string[] {
  const lines = body.split('\n');
  return lines.flatMap((line, i) => {
    if (!line.startsWith('$ ')) return [];
    let command = line.slice(2);
    for (const next of lines.slice(i + 1)) {
      const goesOn = command.endsWith('\\') || command.split("'").length % 2 === 0;
      if (!goesOn) break;
      command += `\n${next}`;
    }
    return [command];
  });
}

function withLastBreak(out: string): string {
  return out === '' || out.endsWith('\n') ? out : `${out}\n`;
}

function saveFile(path: string, language: string, body: string): void {
  writeFileSync(path, language === 'diff' ? changed(readFileSync(path, 'utf8'), body, path) : body);
}

/** A text in which the lines that a change names are replaced. They have to be there once, in this order. */
function changed(text: string, diff: string, path: string): string {
  const lines = diff.split('\n').slice(0, -1);
  const side = (sign: string) =>
    lines.filter((line) => !line.startsWith(sign)).map((line) => `${line.slice(1)}\n`);
  const before = side('+').join('');
  if (text.split(before).length !== 2)
    throw new Error(`the lines to change have to be in ${path} once:\n${before}\n--- the file ---\n${text}`);
  return text.replace(before, () => side('-').join(''));
}
