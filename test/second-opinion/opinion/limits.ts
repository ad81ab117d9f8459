/** Every number of the deck, so that a test can change one at a time and see that the program's answer differs. */
export const DECK = {
  pilotYear: 2014,
  fullGrant: 100_0000,
  benefitDays: 500_0000,
  /** Days of benefit that a calendar week has at most. */
  daysAWeek: 5_0000,
  /** For so many weeks after the first day of subsidised work the counter has not restarted. */
  counterWeeks: 26,
  /** Months from the end of the subsidised work in which the job begins. */
  window: 3,
  fullTimeLeast: 30_0000,
  fullTimeMost: 48_0000,
  percentOfFullTime: 80,
  /** Months of rows 3 and 4, and the euros of all rows; row 0 is none. */
  shortTerm: 3,
  longTerm: 6,
  euros: [0, 1500, 1000, 500, 500] as readonly number[],
};
export type Limits = typeof DECK;
