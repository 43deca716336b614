import type { Text } from '../checking/check-reading.js';
import { type LiveState, liveCheck } from '../checking/live-check.js';
import { type ClaimsSource, claimsSource } from '../edit/claims-source.js';
import type { IdPlace } from '../edit/id-places.js';
import type { ArgumentMap } from '../map/model.js';
import { type View, viewOf } from '../query/view.js';
import { lineStarts } from '../yaml/lines.js';
import { isClaimsFile } from './claims-file.js';
import type { Page } from './cursor.js';
import { movedPlaces } from './moved-places.js';

/** A file that is open in an editor: what it is now, and what its last check came to. */

/** What an open file needs of the world; the clock and the timers are handed in. */
export interface FileWorld {
  /** How the program is called, for what messages tell to type. */
  readonly call: string;
  /** So many characters are read at most. */
  readonly most: number;
  /** In milliseconds; it never goes back. */
  now(): number;
  /** Runs something later, unless the returned function is called before. */
  later(ms: number, run: () => void): () => void;
  /** The text that a map is of. */
  textOf(map: ArgumentMap): Promise<Text>;
  /** Tells of changes of that text, until the returned function is called. */
  watchText(map: ArgumentMap, changed: () => void): () => void;
}

/** A version of a file that was checked. */
export interface CheckedFile {
  readonly version: number;
  readonly page: Page;
  /** Null for a file that is no claims file, or too large. */
  readonly state: LiveState | null;
  /** What is known of the file: its view; while it has errors the last one that it had, or one of what can be read of it. */
  readonly known: View | null;
  /** The file as it can be edited, with all places of ids; null where it is no YAML. Worked out when first asked for. */
  editable(): ClaimsSource | null;
  /** All places of ids; where the file is no YAML for the moment, those that it had, moved along. */
  places(): readonly IdPlace[];
  readonly isTooLarge: boolean;
}

export interface OpenFile {
  /** The file as it is now. */
  now(): { readonly version: number; readonly page: Page };
  /** What is known of it from its last check. */
  known(): View | null;
  isClaimsFile(): boolean;
  change(source: string, version: number): void;
  /** The check of the file as it is now; null where it is changed or closed before that is done. */
  checked(): Promise<CheckedFile | null>;
  close(): void;
}

/** After a change, the check waits for the next key: the longer the last one took, the longer. */
const SHORTEST_WAIT_MS = 15;
const LONGEST_WAIT_MS = 250;
const PART_OF_LAST_CHECK = 1 / 4;

const NO_TEXT: Text = { original: null, fault: null };

/** Opens a file; `told` hears of every check. */
export function openFile(
  name: string,
  source: string,
  version: number,
  world: FileWorld,
  told: (checked: CheckedFile) => void,
): OpenFile {
  const live = liveCheck(name, world.call);
  const text = textOfFile(world, () => plan(0));
  let now = { version, page: pageOf(source) };
  let known: View | null = null;
  let sound: View | null = null;
  let located: CheckedFile | null = null;
  let last: CheckedFile | null = null;
  let took = 0;
  let cancel: (() => void) | null = null;
  let waiting: ((checked: CheckedFile | null) => void)[] = [];
  const answer = (checked: CheckedFile | null) => {
    const asked = waiting;
    waiting = [];
    for (const each of asked) each(checked);
  };
  const isClaims = () => now.page.source.length <= world.most && isClaimsFile(name, now.page.source);
  const checkNow = (): CheckedFile => {
    const began = world.now();
    const isTooLarge = now.page.source.length > world.most;
    const state = isClaims() ? live.update(now.page.source, text.current()) : null;
    took = world.now() - began;
    sound = state === null ? null : (state.view ?? sound);
    known = state === null ? null : (state.view ?? richer(sound, state.reading.usable()));
    const editable = editableOf(state);
    const isYaml = state?.reading.yaml != null;
    const places = isYaml ? placesOf(editable) : placesMoved(located, now.page);
    const checked = { ...now, state, known, isTooLarge, editable, places };
    if (isYaml) located = checked;
    return checked;
  };
  const check = () => {
    cancel = null;
    // Where the check itself fails, nobody waits for it in vain.
    last = null;
    try {
      last = checkNow();
    } finally {
      answer(last);
    }
    told(last);
    const view = last.state?.view ?? null;
    if (view !== null) text.follow(view.map);
  };
  const plan = (ms: number) => {
    cancel?.();
    cancel = world.later(ms, check);
  };
  plan(0);
  return {
    now: () => now,
    known: () => known,
    isClaimsFile: isClaims,
    change(changed, to) {
      now = { version: to, page: pageOf(changed) };
      answer(null);
      plan(Math.min(LONGEST_WAIT_MS, Math.max(SHORTEST_WAIT_MS, took * PART_OF_LAST_CHECK)));
    },
    checked: () =>
      cancel === null ? Promise.resolve(last) : new Promise((resolve) => void waiting.push(resolve)),
    close() {
      cancel?.();
      answer(null);
      text.forget();
    },
  };
}

function editableOf(state: LiveState | null): () => ClaimsSource | null {
  let file: ClaimsSource | null | undefined;
  return () => {
    const yaml = state?.reading.yaml ?? null;
    if (file === undefined) file = yaml === null ? null : claimsSource(yaml);
    return file;
  };
}

/** The last sound view, or one of what can be read now if that has more entries: so help does not flicker at each key. */
function richer(sound: View | null, usable: ArgumentMap | null): View | null {
  if (usable === null || (sound !== null && sound.map.statements.length >= usable.statements.length))
    return sound;
  return viewOf(usable);
}

function placesOf(editable: CheckedFile['editable']): CheckedFile['places'] {
  return () => editable()?.places ?? [];
}

function placesMoved(before: CheckedFile | null, { source }: Page): CheckedFile['places'] {
  return () => (before === null ? [] : movedPlaces(before.places(), before.page.source, source));
}

/** The text that an open file names: read when the name appears or changes, and when the text itself changes. */
function textOfFile(world: FileWorld, changed: () => void) {
  let current = NO_TEXT;
  let followed = '';
  let stop = () => {};
  const read = async (map: ArgumentMap, named: string) => {
    const found = await world.textOf(map);
    if (named !== followed) return;
    current = found;
    changed();
  };
  return {
    current: () => current,
    follow(map: ArgumentMap) {
      const { original, begins, language } = map.header;
      const named = original === null ? '' : JSON.stringify([original, begins, language]);
      if (named === followed) return;
      followed = named;
      stop();
      stop = () => {};
      if (original === null) {
        current = NO_TEXT;
        changed();
        return;
      }
      stop = world.watchText(map, () => void read(map, named));
      void read(map, named);
    },
    forget() {
      followed = '';
      stop();
    },
  };
}

function pageOf(source: string): Page {
  return { source, lines: lineStarts(source) };
}
