/** Points where the contract allows two readings. Each can be turned, to see whether a difference rests on it. */
export interface Readings {
  /** Contract 2.3, dates: an extract row later than the file's first with a blank or unreadable extracted_on. */
  laterRowWithoutDate: 'no effect' | 'date not known';
  /** 3.1: with E open, the stated end must be from `signed` on to hold ("from signed on and (before E or E open)"). */
  openEndNeedsStatedFromSigned: boolean;
  /** 4.1: which rows' decision after their first day makes the subsidy not known. */
  lateDecision: 'granted or suspended' | 'any status';
  /** 4.1: the claim says applied, URA has only refused rows and no absence is proved. */
  appliedRefusedStale: 'not known' | 'none';
  /** 3.3, 4.1: the job's last day where a permanent contract has an end date. */
  permanentWithEnd: 'open or to the end' | 'to the end';
  /** 5.1: blank employer_ids alike. */
  blankEmployers: 'same start' | 'any start';
  /** 5.1: an id of one claim that isn't known leaves the other claims of the run open too, not only its own. */
  unknownIdsTouchOthers: boolean;
  /** 3.3, 4.1, 1.2: URA can't be asked about a person or body who isn't known, so it may hold anything. */
  unknownIdAsksNothing: boolean;
  /** 3.3: "met" needs absence of benefit rows proved. */
  hoursNeedAbsence: boolean;
  /** Contract 3.3, reserves: a payable claim of the same person counts as reserved already. */
  payableCountsAsReserved: boolean;
}

export const CAREFUL: Readings = {
  laterRowWithoutDate: 'no effect',
  openEndNeedsStatedFromSigned: true,
  lateDecision: 'granted or suspended',
  appliedRefusedStale: 'not known',
  permanentWithEnd: 'open or to the end',
  blankEmployers: 'same start',
  unknownIdsTouchOthers: false,
  unknownIdAsksNothing: true,
  hoursNeedAbsence: false,
  payableCountsAsReserved: false,
};
