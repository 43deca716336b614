import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ENGLISH, GERMAN, RUSSIAN } from '../helpers/articles.js';
import { claims, folder, refused, run } from '../helpers/cli.js';
import { fakeKeyboard } from '../helpers/keyboards.js';

const SCHEMA = readFileSync('claims.schema.json', 'utf8');
const THESIS = 'Cities should close the streets around schools.';

const fileIn = (cwd: string, name = 'claims.yaml') => readFileSync(join(cwd, name), 'utf8');

/** The program at a terminal where somebody types these lines. */
async function typing(args: readonly string[], cwd: string, lines: readonly string[]) {
  const { keyboard, typed, written, signal } = fakeKeyboard();
  typed.write(lines.map((line) => `${line}\n`).join(''));
  return { ran: run(['init', ...args], { cwd }, { keyboard: () => keyboard }), written, signal, typed };
}

describe('claims init without a terminal', () => {
  test('writes a template, and the schema beside it', async () => {
    const cwd = folder();
    const { code, out, err } = await claims(['init'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(
      [
        'Wrote claims.yaml and claims.schema.json. Open claims.yaml in your editor.',
        '',
        'Next  claims check --watch  see what is wrong or missing, while you write',
        '      claims step           walk through the argument',
        '      claims schemes        see the kinds of inference',
        '',
      ].join('\n'),
    );
    expect(fileIn(cwd, 'claims.schema.json')).toBe(SCHEMA);
    expect(fileIn(cwd)).toMatch(/^# yaml-language-server: \$schema=\.\/claims\.schema\.json\n/);
    const checked = await claims(['check'], { cwd });
    expect(checked.code).toBe(0);
    expect(checked.out).toContain('the title is still to be written');
    expect(checked.out).toContain('this text is still to be written: one full\n  sentence in your own words');
  });

  test('what to do next fits into the window', async () => {
    const cwd = folder({ 'a-text-with-a-very-very-long-name-in-this-folder.txt': 'It is so.' });
    const name = 'a-claims-file-with-a-very-long-name.yaml';
    const { out } = await claims(
      [
        'init',
        name,
        '--text',
        'a-text-with-a-very-very-long-name-in-this-folder.txt',
        '--title',
        'T',
        '--thesis',
        'It is.',
      ],
      { cwd },
    );
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(out).toContain('Next:\n');
  });

  test('takes what the options say', async () => {
    const cwd = folder();
    const words = {
      title: 'A: title',
      author: 'A. Writer',
      date: '2011-12',
      url: 'https://example.org/a',
      motion: 'We should.',
      language: 'de',
      thesis: 'Es ist so.',
    };
    await claims(['init', ...Object.entries(words).flatMap(([name, word]) => [`--${name}`, word])], { cwd });
    const { code } = await claims(['check'], { cwd });
    expect(code).toBe(0);
    expect(fileIn(cwd)).toContain(
      'title: "A: title"\nauthor: A. Writer\ndate: 2011-12\nurl: https://example.org/a\nlanguage: de\n',
    );
    const { out } = await claims(['--json'], { cwd });
    expect(JSON.parse(out)).toMatchObject({ title: 'A: title', author: 'A. Writer', date: '2011-12' });
  });

  test.each([
    [
      'en',
      ENGLISH,
      'Give children the street back',
      'Lind, Marta',
      'Every morning at ten to eight, Ash Lane',
    ],
    [
      'de',
      GERMAN,
      'Gebt den Kindern die Straße zurück',
      'Lind, Marta',
      'Jeden Morgen um zehn vor acht füllt',
    ],
    [
      'ru',
      RUSSIAN,
      'Верните детям улицу',
      'Линд, Марта',
      'Каждое утро без десяти восемь переулок заполняют машины',
    ],
  ])(
    'a text in %s: its head is read, and its paragraphs are drafts',
    async (language, text, title, author, begins) => {
      const cwd = folder({ 'article.txt': text });
      const { code, out } = await claims(['init', '--text', 'article.txt', '--thesis', THESIS], { cwd });
      expect(code).toBe(0);
      expect(out).toMatch(/^Next {2}claims text +read the text with its places$/m);
      const file = fileIn(cwd);
      expect(file).toContain(`title: ${title}\nauthor: ${author}\ndate: 2023-09-14\n`);
      expect(file).toContain(`language: ${language}\noriginal: article.txt\nbegins: ${begins}`);
      expect(file).toContain('  ## 2.1  ');
      const checked = await claims(['check'], { cwd });
      expect(checked.code).toBe(0);
      expect(checked.out).toContain('places in the text');
    },
  );

  test('a web page, without its menus', async () => {
    const paragraphs = ENGLISH.split('\n\n')
      .slice(2)
      .map((text) => `<p>${text}</p>`)
      .join('');
    const page = `<html><head><title>Give children the street back</title></head><body><nav>Menu</nav><article><h1>Give children the street back</h1>${paragraphs}</article></body></html>`;
    const cwd = folder({ 'article.html': page });
    const { err } = await claims(['init', '--text', 'article.html'], { cwd });
    expect(err).toContain('Read as a web page');
    expect(fileIn(cwd)).toContain('title: Give children the street back\n');
    expect(fileIn(cwd)).toContain('## 1.1  Every morning at ten to eight, Ash Lane …');
  });

  test('a text of another folder is named for --text, and not by the file', async () => {
    const outside = folder({ 'my article.txt': ENGLISH });
    const cwd = folder();
    symlinkSync(join(outside, 'my article.txt'), join(cwd, 'link.txt'));
    const named = join(outside, 'my article.txt');
    const { out } = await claims(['init', '--text', named], { cwd });
    expect(fileIn(cwd)).not.toMatch(/^original/m);
    expect(fileIn(cwd)).toContain(`## claims check --text '${named}'`);
    expect(out).toContain(`claims check --text '${named}'`);
    await claims(['init', 'b.yaml', '--text', 'link.txt'], { cwd });
    expect(fileIn(cwd, 'b.yaml')).not.toMatch(/^original/m);
  });

  test('a text below the folder is named as the file sees it, wherever somebody is', async () => {
    const cwd = folder();
    mkdirSync(join(cwd, 'maps', 'texts'), { recursive: true });
    writeFileSync(join(cwd, 'maps', 'texts', 'a.txt'), ENGLISH);
    const { out } = await claims(['init', 'maps/street.yaml', '--text', 'maps/texts/a.txt'], { cwd });
    expect(fileIn(join(cwd, 'maps'), 'street.yaml')).toContain('original: texts/a.txt\n');
    expect(out).toContain('Wrote maps/street.yaml and maps/claims.schema.json.');
    expect(out).toContain('claims check -f maps/street.yaml');
    expect((await claims(['check', 'maps/street.yaml'], { cwd })).code).toBe(0);
  });

  test('a text from standard input', async () => {
    const cwd = folder();
    await claims(['init', '--text', '-'], { cwd, input: ENGLISH });
    expect(fileIn(cwd)).toContain('title: Give children the street back');
    expect(fileIn(cwd)).not.toMatch(/^original/m);
  });

  test('an empty option says nothing', async () => {
    const { out } = await claims(['init', '-', '--title', '', '--author', ' '], {});
    expect(out).toContain('title: FILL IN');
    expect(out).toContain('# author: FILL IN');
  });

  test('- prints the file and writes none', async () => {
    const cwd = folder();
    const { out } = await claims(['init', '-', '--title', 'A title'], { cwd });
    expect(out).toContain('\ntitle: A title\n');
    expect(out).not.toContain('$schema');
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('-o names the file, too', async () => {
    const cwd = folder();
    expect((await claims(['init', '-o', 'a.yaml', '--no-schema'], { cwd })).code).toBe(0);
    expect(readdirSync(cwd)).toEqual(['a.yaml']);
  });

  test('the name of a file cannot steer the terminal', async () => {
    const { out } = await claims(['init', 'a\u009b31m.yaml'], { cwd: folder() });
    expect(out).toContain('Open a\ufffd31m.yaml in your editor.');
  });

  test('--no-schema writes the file alone', async () => {
    const cwd = folder();
    const { out } = await claims(['init', '--no-schema'], { cwd });
    expect(readdirSync(cwd)).toEqual(['claims.yaml']);
    expect(out).toMatch(/^Wrote claims\.yaml\. /);
    expect(fileIn(cwd)).not.toContain('$schema');
  });
});

describe('claims init where something is in the way', () => {
  test('never writes over a file, unless it is told to', async () => {
    const cwd = folder({ 'claims.yaml': 'mine' });
    await refused(
      claims(['init'], { cwd }),
      'claims.yaml: the file exists already. To see what it needs: claims check claims.yaml.',
    );
    expect(readdirSync(cwd)).toEqual(['claims.yaml']);
    expect(fileIn(cwd)).toBe('mine');
    expect((await claims(['init', '--force'], { cwd })).code).toBe(0);
    expect(fileIn(cwd)).toContain('thesis: thesis');
  });

  test.each(['claims.yml', 'claims.json'])('begins no claims.yaml beside %s', async (name) => {
    const cwd = folder({ [name]: 'mine' });
    await refused(
      claims(['init'], { cwd }),
      `${name} is a claims file already. To begin another: claims init NAME.yaml`,
    );
    expect((await claims(['init', 'other.yaml'], { cwd })).code).toBe(0);
  });

  test('a text is not taken for the name of the file', async () => {
    const cwd = folder({ 'article.txt': ENGLISH });
    await refused(
      claims(['init', 'article.txt'], { cwd }),
      'to begin with a text: claims init --text article.txt',
    );
    await refused(claims(['init', 'article.txt', '--force'], { cwd }), 'ends in .yaml');
    expect(fileIn(cwd, 'article.txt')).toBe(ENGLISH);
  });

  test('a text is never replaced by its map', async () => {
    const cwd = folder({ 'a.yaml': ENGLISH });
    const running = claims(['init', 'a.yaml', '--text', './a.yaml', '--force'], { cwd });
    await refused(running, 'a.yaml: the text and the new file cannot be the same file');
    expect(fileIn(cwd, 'a.yaml')).toBe(ENGLISH);
  });

  test('another schema stays, and is said to be another', async () => {
    const cwd = folder({ 'claims.schema.json': '{}' });
    const { err, out } = await claims(['init'], { cwd });
    expect(err).toBe(
      'claims.schema.json is of another version and was not replaced. To replace it: claims schema -o claims.schema.json --force\n',
    );
    expect(out).toMatch(/^Wrote claims\.yaml\. /);
    expect(fileIn(cwd, 'claims.schema.json')).toBe('{}');
  });

  test('the same schema is left alone', async () => {
    const cwd = folder({ 'claims.schema.json': SCHEMA });
    const { err, out } = await claims(['init'], { cwd });
    expect(err).toBe('');
    expect(out).toMatch(/^Wrote claims\.yaml\. /);
    expect(fileIn(cwd)).toContain('$schema=./claims.schema.json');
  });

  test.runIf(process.getuid?.() !== 0)('nothing is written into a folder without rights', async () => {
    const cwd = folder();
    chmodSync(cwd, 0o555);
    await refused(claims(['init'], { cwd }), 'you have no permission to write in the folder');
    chmodSync(cwd, 0o755);
    expect(readdirSync(cwd)).toEqual([]);
  });

  test.each([
    [['maps/a.yaml'], 'maps/a.yaml: cannot be written: there is no folder "maps"'],
    [['folder.yaml'], 'folder.yaml: this is a folder; name a file'],
    [['--text', 'none.txt'], 'none.txt: the text cannot be read: there is no such file or folder'],
    [['--text', 'empty.txt'], 'empty.txt: the text cannot be read: it is empty'],
    [['--date', '6.12.2011'], '--date: "6.12.2011" is not a date; write 2011-12-06'],
    [['--language', 'german'], '--language: "german" is not a language code; write de'],
    [['b.yaml', '-o', 'a.yaml'], 'name one file: b.yaml, or a.yaml with -o'],
    [['-o', 'a.txt'], 'the name of a claims file ends in .yaml'],
    [['--prompt', 'a.yaml'], '--prompt writes no claims file; to save the prompt: -o a.yaml'],
  ])('%j is refused, and nothing is written', async (args, says) => {
    const cwd = folder({ 'empty.txt': '\n' });
    mkdirSync(join(cwd, 'folder.yaml'));
    const { code, err } = await claims(['init', ...args], { cwd });
    expect(code).toBe(2);
    expect(err).toContain(says);
    expect(readdirSync(cwd).sort()).toEqual(['empty.txt', 'folder.yaml']);
  });
});

describe('claims init at a terminal', () => {
  test('asks, and writes what was answered', async () => {
    const cwd = folder({ 'article.txt': ENGLISH });
    const { ran, written } = await typing([], cwd, ['', '', '', '', '', THESIS]);
    expect(await ran).toMatchObject({ code: 0 });
    expect(written()).toContain('File with the text [article.txt]: ');
    expect(fileIn(cwd)).toContain('title: Give children the street back\nauthor: Lind, Marta\n');
    expect(fileIn(cwd)).toContain(`  - id: thesis\n    text: ${THESIS}\n`);
  });

  test('asks what the tutorial shows', async () => {
    const page = readFileSync('docs/tutorial.md', 'utf8');
    const [, article] = /^```text main-street\.txt\n([\s\S]*?)^```$/m.exec(page)!;
    const [, questions] = /^```text\n(Title[\s\S]*?)^```$/m.exec(page)!;
    const cwd = folder({ 'main-street.txt': article! });
    const asked = questions!.split('\n').filter((line) => line !== '');
    const { ran, written } = await typing(['--text', 'main-street.txt'], cwd, Array(asked.length).fill(''));
    expect(await ran).toMatchObject({ code: 0 });
    expect(
      written()
        .replace(/^[\s\S]*written\.\n/, '')
        .trim(),
    ).toBe(asked.join(' '));
  });

  test('asks only for what the options do not say, and for nothing with title and thesis', async () => {
    const cwd = folder({ 'article.txt': ENGLISH });
    const options = [
      '--text',
      'article.txt',
      '--title',
      'Another',
      '--author',
      'B. Writer',
      '--motion',
      'M.',
    ];
    const { ran, written } = await typing(options, cwd, ['', '']);
    await ran;
    expect(written()).toMatch(/^[^?]*written\.\nDate[^:]*: Thesis: .* \[later\]: $/);
    expect(fileIn(cwd)).toContain('title: Another\nauthor: B. Writer\n');
    const silent = await typing(['b.yaml', '--title', 'T', '--thesis', THESIS], cwd, []);
    expect(await silent.ran).toMatchObject({ code: 0 });
    expect(silent.written()).toBe('');
  });

  test('copies a text of another folder if it is asked to', async () => {
    const outside = folder({ 'article.txt': ENGLISH });
    const cwd = folder();
    const { ran } = await typing(['--text', join(outside, 'article.txt')], cwd, ['', '', '', '', '', 'y']);
    expect((await ran).out).toContain('Wrote claims.yaml, claims.schema.json and article.txt.');
    expect(fileIn(cwd, 'article.txt')).toBe(ENGLISH);
    expect(fileIn(cwd)).toContain('original: article.txt\n');
  });

  test('offers no copy where a file has its name', async () => {
    const outside = folder({ 'article.txt': ENGLISH });
    const cwd = folder({ 'article.txt': 'mine' });
    const { ran, written } = await typing(['--text', join(outside, 'article.txt')], cwd, [
      '',
      '',
      '',
      '',
      '',
    ]);
    expect(await ran).toMatchObject({ code: 0 });
    expect(written()).not.toContain('Copy');
    expect(fileIn(cwd, 'article.txt')).toBe('mine');
  });

  test('Ctrl-C writes nothing and exits with 130', async () => {
    const cwd = folder();
    const { ran, signal, written } = await typing([], cwd, ['', 'A title']);
    await expect.poll(written).toContain('Author');
    signal();
    expect(await ran).toMatchObject({ code: 130, err: 'Nothing was written.\n' });
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('the end of the answers writes nothing', async () => {
    const cwd = folder();
    const { ran, typed } = await typing([], cwd, ['', 'A title']);
    typed.end();
    expect(await ran).toMatchObject({
      code: 2,
      err: 'claims: the answers ended before the last question; nothing was written\n',
    });
    expect(existsSync(join(cwd, 'claims.yaml'))).toBe(false);
  });

  test('asks nothing where it could not write', async () => {
    const cwd = folder({ 'claims.yaml': 'mine' });
    const { ran, written } = await typing([], cwd, []);
    expect(await ran).toMatchObject({ code: 2 });
    expect(written()).toBe('');
  });
});

describe('claims init --prompt', () => {
  test('prints the task, the form, the rules and the numbered text, and sends nothing', async () => {
    const cwd = folder({ 'article.txt': ENGLISH });
    const { code, out, err } = await claims(['init', '--prompt', '--text', 'article.txt'], { cwd });
    expect(code).toBe(0);
    expect(err).toBe(
      'Nothing was sent. Give this prompt to a language model. Save its answer as claims.yaml, without the lines that begin with ```. Then: claims check --text article.txt claims.yaml\n',
    );
    expect(out).toContain('claims check --text article.txt claims.yaml');
    expect(out).toContain('2.2 In 2021 the county counted 61 injured children near school gates.');
    expect(readdirSync(cwd)).toEqual(['article.txt']);
    expect(out).toMatchSnapshot();
  });

  test('the places of an answer are those of the prompt', async () => {
    const cwd = folder({ 'article.txt': ENGLISH });
    const { out } = await claims(['init', '--prompt', '--text', 'article.txt'], { cwd });
    const header = [...out.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].at(-1)![1]!;
    const answer = `${header}thesis: t\nclaims:\n  - {id: t, text: T., at: 2.2, phrase: the county counted 61}\n`;
    writeFileSync(join(cwd, 'claims.yaml'), answer);
    const checked = await claims(['check', '--text', 'article.txt', 'claims.yaml'], { cwd });
    expect(checked.out).toContain('places in the text: 1 found, 0 missing; phrases: 1 exact');
    writeFileSync(join(cwd, 'claims.yaml'), answer.replace('2.2', '7.1').replace('61', '1000 dead'));
    const invented = await claims(['check', '--text', 'article.txt', 'claims.yaml'], { cwd });
    expect(invented.out).toMatch(/place-missing[\s\S]*phrase-missing/);
  });

  test('goes into a file, and says where the text goes without one', async () => {
    const cwd = folder();
    const { out } = await claims(['init', '--prompt', '-o', 'prompt.txt'], { cwd });
    expect(out).toBe('');
    expect(fileIn(cwd, 'prompt.txt')).toContain('(Put the text here.');
    await refused(claims(['init', '--prompt', '-o', 'prompt.txt'], { cwd }), 'the file exists already');
  });

  test('the example of the prompt is a map without errors', async () => {
    const { out } = await claims(['init', '--prompt']);
    const [, yaml] = /^```yaml\n([\s\S]*?)^```$/m.exec(out)!;
    const { code, out: checked } = await claims(['check'], { cwd: folder({ 'claims.yaml': yaml! }) });
    expect(checked).toContain('0 errors');
    expect(code).toBe(0);
  });

  test('is short enough to paste', async () => {
    const { out } = await claims(['init', '--prompt']);
    expect(out.length).toBeLessThan(12_000);
  });
});
