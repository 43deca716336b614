import type { Statement } from '../map/model.js';
import type { CardItem, CardSection } from '../render/card-sections.js';

/** With hidden answers: as much of a card's sections as the reader has met. */

/** The sections with the entries that were met. What has none of them is left out, with its title. */
export function metSections(
  sections: readonly CardSection[],
  met: ReadonlySet<Statement>,
): readonly CardSection[] {
  return sections
    .map(({ title, groups }) => ({
      title,
      groups: groups
        .map((group) => ({ ...group, items: metItems(group.items, met) }))
        .filter(({ items }) => items.length > 0),
    }))
    .filter(({ groups }) => groups.length > 0);
}

/** The items that were met. What belongs to another item is shown only with it. */
function metItems(items: readonly CardItem[], met: ReadonlySet<Statement>): CardItem[] {
  let isMet = true;
  return items.filter(({ statement, isBelow }) => {
    if (!isBelow) isMet = met.has(statement);
    return isMet && met.has(statement);
  });
}
