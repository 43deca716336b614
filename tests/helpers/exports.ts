import type { ExportInput, WriteExport } from '../../src/formats/export-form.js';
import type { View } from '../../src/query/view.js';

/** What an export is made of where nobody asks for anything: the whole map, plain. */
export function exportInput(view: View, asked: Partial<ExportInput> = {}): ExportInput {
  return {
    view,
    selected: view.structure.order,
    from: null,
    about: [],
    kinds: [],
    count: null,
    root: process.cwd(),
    text: null,
    start: null,
    seed: '1',
    verdicts: false,
    full: false,
    frames: null,
    remark: () => undefined,
    scale: 1,
    ...asked,
  };
}

/** An export as one text; null where nothing is written. */
export async function exported(
  write: WriteExport,
  view: View,
  asked: Partial<ExportInput> = {},
): Promise<string | null> {
  const written = await write(exportInput(view, asked));
  if (written instanceof Uint8Array) throw new Error('this form is no text');
  return written === null ? null : [...written].join('');
}
