import { describe, expect, it } from 'vitest';
import { catalogue } from '../src/pilot/catalogue.js';
import { criteria } from '../src/pilot/criteria.js';
import { criterionIds, type DeckPlace, deckPlaces, notCriteria } from '../src/pilot/deck.js';
import { rewardTable } from '../src/pilot/parameters.js';

/** The deck by slide: how many bullets (of the table: rows) each has. Two slides without a number are named. */
const DECK = {
  targets: 2,
  '0': 4,
  checking: 2,
  '1': 3,
  '2': 3,
  '3': 3,
  '4': 4,
} as const;

const bullets = Object.entries(DECK).flatMap(([slide, count]) =>
  Array.from({ length: count }, (_, i) => `${slide}.${i + 1}`),
);

/** Where each criterion of a claim on its own stands. */
const places = criteria.flatMap(({ id }) => {
  const place: DeckPlace = deckPlaces[id];
  return place === 'office' ? [] : [{ id, place: `${place.section}.${place.bullet}` }];
});
/** The table is one criterion, which goes through all of its rows. */
const inTable = rewardTable.map(({ row }) => ({ id: '4.1', place: `4.${row}` }));
const tied = [...places.filter(({ id }) => id !== '4.1'), ...inTable];

const placeOf = ({ section, bullet }: (typeof notCriteria)[number]) => `${section}.${bullet}`;

describe('the deck', () => {
  it.each(bullets)('%s is a criterion, or said to be none', (bullet) => {
    const criterion = tied.filter(({ place }) => place === bullet).map(({ id }) => id);
    const said = notCriteria.filter((none) => placeOf(none) === bullet).map(() => 'none');
    expect([...criterion, ...said]).toHaveLength(1);
  });

  it('has every bullet that a criterion or an explanation names', () => {
    for (const { id, place } of tied) expect(bullets, id).toContain(place);
    for (const none of notCriteria) expect(bullets).toContain(placeOf(none));
    for (const { why } of notCriteria) expect(why).not.toBe('');
  });

  it('is told by these criteria, bullet by bullet', () => {
    expect(Object.fromEntries(tied.map(({ id, place }) => [place, id]))).toEqual({
      '0.1': '0.2',
      '0.4': '3.4',
      '1.1': '1.1',
      '1.2': '1.2',
      '1.3': '1.3',
      '2.1': '2.1',
      '2.2': '2.2',
      '2.3': '2.3',
      '3.1': '3.1',
      '3.2': '3.2',
      '3.3': '3.3',
      '4.1': '4.1',
      '4.2': '4.1',
      '4.3': '4.1',
      '4.4': '4.1',
    });
  });

  it('numbers the criteria of its sections as its bullets', () => {
    for (const { id, place } of places) if (!place.startsWith('0')) expect(id).toBe(place);
  });

  it('leaves only the arrival to the office', () => {
    expect(criterionIds.filter((id) => deckPlaces[id] === 'office')).toEqual(['0.1']);
  });

  it('is followed in its order', () => {
    expect(criterionIds).toEqual(criterionIds.toSorted());
    expect(catalogue.map(({ id }) => id)).toEqual(criterionIds);
  });
});
