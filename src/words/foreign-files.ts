import { shellWord } from './shell-word.js';

/** Files that hold a text but are not text: what they are, and how to get the text out of them. */

interface ForeignFile {
  readonly what: string;
  /** What to do, after "it is …;"; `file` is the name for a command line. */
  readonly remedy: (file: string) => string;
  /** Whether it is other files packed together, so that a claims file can be in it. */
  readonly isPacked?: true;
  readonly matches: (start: string) => boolean;
}

const SAVE = 'open it and save it as plain text (UTF-8)';
const byPandoc = (form: string) => (file: string) =>
  `${SAVE}, or run: pandoc -f ${form} -t plain --wrap=none ${file} -o text.txt`;
const ZIP = 'PK\u0003\u0004';
const ZIPPED_TYPE = 'mimetypeapplication/';

/** The first one that matches counts. */
const FOREIGN_FILES: readonly ForeignFile[] = [
  {
    what: 'a PDF file',
    remedy: (file) => `take the text out of it first: pdftotext -layout ${file} text.txt`,
    matches: (start) => /^%PDF-/m.test(start.slice(0, 1024)),
  },
  {
    what: 'a Word file (DOCX)',
    remedy: byPandoc('docx'),
    matches: (start) => start.startsWith(ZIP) && start.includes('word/'),
  },
  {
    what: 'an OpenDocument text (ODT)',
    remedy: byPandoc('odt'),
    matches: (start) => start.startsWith(ZIP) && start.includes(`${ZIPPED_TYPE}vnd.oasis.opendocument.text`),
  },
  {
    what: 'an e-book (EPUB)',
    remedy: byPandoc('epub'),
    matches: (start) => start.startsWith(ZIP) && start.includes(`${ZIPPED_TYPE}epub+zip`),
  },
  {
    // A DOCX can begin with other parts; its list of types is always there.
    what: 'an Office file (DOCX, XLSX or PPTX)',
    remedy: () => SAVE,
    matches: (start) => start.startsWith(ZIP) && start.includes('[Content_Types].xml'),
  },
  {
    what: 'a ZIP file',
    isPacked: true,
    remedy: () => 'unpack it, and name the text in it',
    matches: (start) => start.startsWith(ZIP),
  },
  {
    what: 'a gzip file',
    isPacked: true,
    remedy: (file) => `unpack it: gunzip ${file}`,
    matches: (start) => start.startsWith('\u001f\u008b'),
  },
  { what: 'an RTF file', remedy: byPandoc('rtf'), matches: (start) => start.startsWith('{\\rtf') },
  {
    what: 'an old Word file (DOC)',
    remedy: () => SAVE,
    matches: (start) => start.startsWith('\u00d0\u00cf\u0011\u00e0'),
  },
  {
    what: 'an image',
    remedy: (file) => `have its text recognized: tesseract ${file} text`,
    matches: (start) =>
      /^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8|II\*\0|MM\0\*|RIFF[\s\S]{4}WEBP|[\s\S]{4}ftyp(?:heic|heix|mif1|avif))/.test(
        start,
      ),
  },
  {
    what: 'a saved page with all its parts (MHTML)',
    remedy: () => 'save the page again as "HTML only"',
    matches: (start) =>
      /^(?:From: <Saved by |MIME-Version: 1\.0\r?\nContent-Type: multipart\/related)/.test(start),
  },
];

/** How much of a file shows what it is. */
const START_BYTES = 4096;

/** What a file is that is not text, and how to get text out of it; null where it may be text. */
export function foreignFile(bytes: Uint8Array, name: string): string | null {
  const found = foreignFileOf(bytes);
  return found === null ? null : `it is ${found.what}; ${found.remedy(shellWord(name))}`;
}

/** The same for who wants a claims file: what is wrong, and what to do. `name` is the file as messages name it. */
export function foreignClaimsFile(
  bytes: Uint8Array,
  name: string,
): { readonly message: string; readonly hint: string } | null {
  const found = foreignFileOf(bytes);
  if (found === null) return null;
  // Standard input is called <stdin>, and has no name for a command line.
  const remedy = found.remedy(shellWord(/^<.*>$/.test(name) ? '-' : name));
  return {
    message: `this is ${found.what}, not a claims file`,
    hint: found.isPacked ? remedy : `${remedy}; then: claims init --text text.txt`,
  };
}

function foreignFileOf(bytes: Uint8Array): ForeignFile | null {
  const start = Array.from(bytes.subarray(0, START_BYTES), (byte) => String.fromCharCode(byte)).join('');
  return FOREIGN_FILES.find(({ matches }) => matches(start)) ?? null;
}
