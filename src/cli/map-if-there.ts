import type { ArgumentMap } from '../map/model.js';
import { Failure } from './failure.js';
import type { Io } from './io.js';
import { open } from './open.js';
import { typedOptionsOf } from './option-table.js';
import { sharedOptions } from './shared-options.js';

/** The map that options name, for hints: nothing is said where it cannot be read, and nobody is waited for. */
export async function mapIfThere(
  { file, asOf }: { readonly file?: string | undefined; readonly asOf?: string | undefined },
  io: Io,
): Promise<ArgumentMap | null> {
  if (file === '-') return null;
  const silent: Io = { ...io, stderr: { write: () => true }, remarks: [] };
  try {
    const { shared } = sharedOptions(typedOptionsOf({ file, asOf }), { forms: null, takesBareStatus: false });
    return (await open(shared, silent)).view.map;
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}
