import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SHEETS } from '../../src/sheets/index.js';
import { claims, folder } from '../helpers/cli.js';
import { wordsOf, wordsOfPage } from '../helpers/docx.js';
import { SCHOOL, school } from '../helpers/maps.js';
import { bash } from '../helpers/process.js';
import { SHEET_NAMES, SMALL_TEXT, sheetPage } from '../helpers/sheets.js';

const has = (program: string) => spawnSync('which', [program]).status === 0;

/** Without LibreOffice and pdftotext (Debian: libreoffice-writer, poppler-utils), these tests are skipped. */
const OPENS = has('soffice') && has('pdftotext');

const textOption = (name: string) => (SHEETS[name]!.takes.includes('text') ? ['--text', 'text.txt'] : []);

describe.skipIf(!OPENS)('LibreOffice', () => {
  test('opens every sheet and prints all of its words', { timeout: 180_000 }, async () => {
    const cwd = folder({
      'claims.yaml': SCHOOL,
      'text.txt': SMALL_TEXT.paragraphs.map((sentences) => sentences.join(' ')).join('\n\n'),
    });
    for (const name of SHEET_NAMES) {
      const ran = await claims(['prep', name, ...textOption(name), '-o', join(cwd, `${name}.docx`)], { cwd });
      expect(ran).toMatchObject({ code: 0 });
    }
    const files = SHEET_NAMES.map((name) => `${name}.docx`);
    const profile = `-env:UserInstallation=file://${folder()}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', ...files], {
      cwd,
      stdio: 'ignore',
    });
    for (const name of SHEET_NAMES) {
      // A narrow cell parts long words, with and without a hyphen: only letters and digits are compared.
      const printed = execFileSync('pdftotext', ['-raw', `${name}.pdf`, '-'], { cwd }).toString();
      const letters = [...wordsOf(printed)].join('');
      const page = sheetPage(name, school(), { key: SHEETS[name]!.isFilled === true });
      // The words of a picture are drawn.
      const blocks = page.blocks.filter(({ kind }) => kind !== 'picture');
      const lost = [...wordsOfPage({ ...page, blocks })].filter((word) => !letters.includes(word));
      expect({ name, lost }).toEqual({ name, lost: [] });
    }
  });
});

test('a Word file goes through a pipe as it is', () => {
  const cwd = folder({ 'claims.yaml': SCHOOL });
  const line =
    'claims prep brief -o a.docx && claims prep brief --format docx | cat > b.docx && cmp a.docx b.docx';
  expect(bash(line, { cwd })).toMatchObject({ code: 0, out: '' });
  expect(readFileSync(join(cwd, 'b.docx'), 'latin1').slice(0, 2)).toBe('PK');
});
