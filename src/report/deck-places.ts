import type { CriterionId } from '../model.js';
import type { DeckPlace } from '../pilot/criterion.js';
import type { Messages } from '../text/messages.js';

/** Where each criterion stands in the deck, as the criteria declare it. */
export const deckPlaces: { readonly [C in CriterionId]: DeckPlace } = {
  '0.1': 'office',
  '0.2': { section: 0, bullet: 1 },
  '1.1': { section: 1, bullet: 1 },
  '1.2': { section: 1, bullet: 2 },
  '1.3': { section: 1, bullet: 3 },
  '2.1': { section: 2, bullet: 1 },
  '2.2': { section: 2, bullet: 2 },
  '2.3': { section: 2, bullet: 3 },
  '3.1': { section: 3, bullet: 1 },
  '3.2': { section: 3, bullet: 2 },
  '3.3': { section: 3, bullet: 3 },
  '3.4': { section: 0, bullet: 4 },
  '4.1': { section: 4, bullet: 1 },
  '4.2': { section: 4, bullet: 2 },
  '5.1': { section: 4, bullet: 5 },
};

/** The place in words. */
export function deckPlaceText(criterion: CriterionId, { explain }: Messages): string {
  const place = deckPlaces[criterion];
  return place === 'office' ? explain.ownRule : explain.deck(place.section, place.bullet);
}
