import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { type CheckedFile, type FileWorld, type OpenFile, openFile } from './open-file.js';
import { changedText, type Range, type Unit } from './positions.js';

/** The files that a client has open, by their addresses. */

export interface OpenFiles {
  open(uri: string, source: string, version: number): void;
  change(uri: string, changes: readonly Change[], version: number, unit: Unit): void;
  close(uri: string): void;
  /** The file as it is now; null for one that is not open, or is no claims file. */
  file(uri: string): OpenFile | null;
  /** The check of the file as it is now; null for no claims file. Fails where the file is changed meanwhile. */
  checked(uri: string): Promise<CheckedFile | null>;
  /** The last checks of all files with a map. */
  all(): readonly (readonly [uri: string, file: OpenFile])[];
}

interface Change {
  readonly range?: Range | undefined;
  readonly text: string;
}

/** No files yet. `told` hears of every check, and of null where a file was closed. */
export function openFiles(
  worldOf: (uri: string) => FileWorld & { readonly name: string },
  told: (uri: string, checked: CheckedFile | null) => void,
): OpenFiles {
  const files = new Map<string, OpenFile>();
  const close = (uri: string) => {
    files.get(uri)?.close();
    files.delete(uri);
  };
  return {
    open(uri, source, version) {
      close(uri);
      const world = worldOf(uri);
      files.set(
        uri,
        openFile(world.name, source, version, world, (checked) => told(uri, checked)),
      );
    },
    change(uri, changes, version, unit) {
      const file = files.get(uri);
      if (file === undefined) return;
      for (const change of changes) file.change(changedText(file.now().page, change, unit), version);
    },
    close(uri) {
      if (!files.has(uri)) return;
      close(uri);
      told(uri, null);
    },
    file(uri) {
      const file = files.get(uri);
      return file?.isClaimsFile() ? file : null;
    },
    async checked(uri) {
      const file = files.get(uri);
      if (file === undefined) return null;
      const checked = await file.checked();
      if (checked === null)
        throw new ResponseError(LSPErrorCodes.ContentModified, 'the file was changed meanwhile');
      return checked;
    },
    all: () => [...files],
  };
}
