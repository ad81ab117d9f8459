import type { CriterionId } from '../model.js';
import { type DeckPlace, deckPlaces } from '../pilot/deck.js';
import type { Messages } from '../text/messages.js';

/** A criterion's place in the deck, in words. */
export function deckPlaceText(criterion: CriterionId, { explain }: Messages): string {
  const place: DeckPlace = deckPlaces[criterion];
  return place === 'office' ? explain.ownRule : explain.deck(place);
}
