import type { Source } from '../../map/model.js';
import type { KialoLink } from './inline.js';

/** The sources of a discussion, as its claims name them. */

const ADDRESS = /^(?:https?:|ftp:|mailto:|www\.)/i;

/** The sources that a discussion links to, one for each address: with the words of the first link that has some. */
export function linkedSources(links: readonly KialoLink[]): Source[] {
  const titles = new Map<string, string | null>();
  for (const { words, address } of links) {
    const title = words === '' || words === address ? null : words;
    titles.set(address, titles.get(address) ?? title);
  }
  return [...titles].map(([address, title]) =>
    ADDRESS.test(address)
      ? { id: address, type: 'webpage', ...(title === null ? {} : { title }), URL: address }
      : { id: address, type: 'document', title: address },
  );
}
