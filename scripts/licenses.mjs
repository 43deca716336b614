/** The licence texts of the packages whose code is in the bundle. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What packages call the file with their licence. */
const FILE = /^(licen[cs]e|copying)([-._]|$)/i;

const PERMISSION =
  'Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:\n\nThe above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.\n\nTHE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.';

const ISC =
  'Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.\n\nTHE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.';

/** The texts of the licences that a package may name without having the text, by SPDX identifier. */
const TEXTS = { MIT: `MIT License\n\n${PERMISSION}`, ISC: `ISC License\n\n${ISC}` };

/** This licence asks for its whole text, and most packages only name it. */
const APACHE = readFileSync(new URL('./apache-2.0.txt', import.meta.url), 'utf8').trimEnd();

/** Packages whose own files contain the code of those that they need. */
const HOLDING = ['node_modules/docx'];

/** The folders of all packages that a package needs, directly or not; types are no code. */
function heldBy(folder, root, found = new Set()) {
  const { dependencies = {} } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies).filter((one) => !one.startsWith('@types/'))) {
    const inside = `${folder}/node_modules/${name}`;
    const needed = existsSync(join(root, inside)) ? inside : `node_modules/${name}`;
    if (found.has(needed)) continue;
    found.add(needed);
    heldBy(needed, root, found);
  }
  return found;
}

/** The licences of all packages that the files of a bundle come from, each under the package's name. */
export function licensesOf(inputs, root) {
  const packages = new Set(inputs.flatMap((input) => packageOf(input) ?? []));
  for (const folder of packages)
    if (HOLDING.includes(folder)) for (const held of heldBy(folder, root)) packages.add(held);
  const texts = [...packages].sort().map((folder) => licenceOf(join(root, folder)));
  return `This program contains these packages.\n\n${texts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/** The folder of the package that a file belongs to: the innermost, where one is installed inside another. */
function packageOf(input) {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? null;
}

/** A package's licence. Throws for one without a text, as that must not ship. */
export function licenceOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => FILE.test(one));
  const own = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  const known = Object.hasOwn(TEXTS, license) ? TEXTS[license] : null;
  if (own === '' && known === null)
    throw new Error(`${name} ${version} has no text of its licence (${license}): it cannot be bundled`);
  const holder = typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`);
  const text = own === '' ? `Copyright (c) ${holder}\n\n${known}` : own;
  const whole =
    license === 'Apache-2.0' && !own.includes('TERMS AND CONDITIONS') ? `${text}\n\n${APACHE}` : text;
  return `${name} ${version} (${license})\n\n${whole}`;
}
