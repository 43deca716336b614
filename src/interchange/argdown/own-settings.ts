import { isSameData } from '../../words/same-data.js';

/** The settings of Argdown's tools that our exports have in their front matter: nothing is lost where they are read again. */

/** What makes Argdown's tools draw all entries, and tags only as colours. */
const SETTINGS = { model: { removeTagsFromText: true }, selection: { excludeDisconnected: false } };

/** For more entries than these the picture grows downwards and keeps the size of its letters; else it is a thin line. */
const MANY = 30;
const FOR_MANY: Readonly<Record<string, unknown>> = {
  ...SETTINGS,
  dot: { graphVizSettings: { rankdir: 'RL', size: '1000,1000' } },
};

export function settingsFor(entries: number): Readonly<Record<string, unknown>> {
  return entries > MANY ? FOR_MANY : SETTINGS;
}

/** Whether a setting is one that our exports have. */
export function isOwnSetting(key: string, value: unknown): boolean {
  return Object.hasOwn(FOR_MANY, key) && isSameData(FOR_MANY[key], value);
}
