import type { ForeignFile, InterchangeForm } from '../interchange-form.js';

/** Argument graphs of Carneades 4, in YAML. */

export const CARNEADES: InterchangeForm = {
  summary: 'an argument graph for Carneades 4, in YAML',
  endings: ['yml', 'yaml'],
  import: {
    recognizes,
    loses:
      'weights, proof standards other than PE, roles of premises, argument schemes that make arguments, tests',
    load: async () => (await import('./read.js')).readCarneadesGraph,
  },
  export: {
    loses:
      'support of steps, accepted gaps, terms and the verdicts listed under "expect"; sources in entries get ids',
    empty: 'there would be no statements: no entry is selected',
    load: async () => (await import('./write.js')).writeCarneades,
  },
};

/** A file has the parts of an argument graph, and not those of a claims file. */
function recognizes({ text, yaml }: ForeignFile): boolean {
  if (!/^(?:statements|arguments|assumptions|argument_schemes)[^\S\n]*:/m.test(text)) return false;
  if (/^(?:claims|thesis)[^\S\n]*:/m.test(text)) return false;
  const document = yaml();
  return typeof document === 'object' && document !== null && !Array.isArray(document);
}
