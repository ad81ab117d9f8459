import { limits } from '../limits.js';
import type { Messages } from '../messages.js';

export const readings: Messages['readings'] = {
  'R0.1a': {
    reading:
      'A withdrawal holds for all rows with the same applicant and application number. From its day on the application lapses.',
    ground: 'An application opens the matter, and the applicant can give it up until it has been decided.',
  },
  'R0.1b': {
    reading:
      'If the application arrived before the contract was made, the days are asked about. The application is not refused outright.',
    ground:
      'The reward is claimed for a contract that was made, so one of the days is entered wrongly, and both bear on other conditions.',
  },
  'R0.2': {
    reading:
      'If the contract was made or the job began outside the pilot year, the employment office decides. The application is not refused outright.',
    ground: 'The pilot has been given a year, but not which event must fall in it.',
  },
  'R1.2a': {
    reading:
      'The grant is looked at on the day the contract was made; a grant in force before or after that day is asked about.',
    ground: 'The condition is written in the present tense and names no moment.',
  },
  'R1.2b': {
    reading: 'The applicant’s statement is enough when URA tells nothing of the grant.',
    ground: 'The applicant answers for the application, and the extract of grants may be left out.',
  },
  'R1.3': {
    reading: 'The municipal pilot project may sign the application also after the contract was made.',
    ground: 'The condition sets no order between the agreement and the contract.',
  },
  'R2.1a': {
    reading: `A count made after the contract is reduced by ${limits.benefitDaysAWeek} days for every calendar week with a day after the contract was made.`,
    ground: `Unemployment benefit is paid for at most ${limits.benefitDaysAWeek} days a calendar week, so no more can have been added.`,
  },
  'R2.1b': {
    reading: `A count that is too low decides only if it was made after the subsidised work began, at most ${limits.counterWeeks} weeks later.`,
    ground: 'Later the work requirement may have been met and the count may have begun anew.',
  },
  'R2.1c': {
    reading:
      "Days are taken off only for weeks for which the person was paid a benefit according to URA, or for which the extract of benefits doesn't show that none was paid.",
    ground: 'No days are added by a week for which no benefit was paid.',
  },
  'R2.1d': {
    reading:
      'A count that is too low decides only if the extract has every count until the contract was made or until the end of those weeks.',
    ground: 'A later count may show that the demand was met before the contract was made.',
  },
  'R2.2': {
    reading:
      'A keyword entered only after the contract, or ended before it, is asked about and does not lead to refusal.',
    ground:
      'Keywords are often entered late, and the date of the entry alone does not show when the person took part.',
  },
  'R2.2b': {
    reading:
      'That the keyword is missing decides only if the keywords were extracted no earlier than the day the claim arrived and the day the contract was made.',
    ground:
      'Keywords are often entered late, so an earlier extract may lack one although the person took part.',
  },
  'R2.3a': {
    reading: 'The first and the last day of the subsidised work count.',
    ground: 'The person is still in the applicant’s service on the last day of the period.',
  },
  'R2.3b': {
    reading:
      'Pay subsidy decisions that overlap, continue on the next day or leave only a weekend between them are one period.',
    ground:
      'The pay subsidy is granted for a limited time at once although the work goes on without a break.',
  },
  'R2.3c': {
    reading:
      'A pay subsidy that was suspended, annulled or only applied for on the day of the contract is asked about.',
    ground: 'The entry alone does not show whether the person was then in subsidised work.',
  },
  'R2.3d': {
    reading:
      'If the days of the contract, the start of the job and the end of the subsidised work do not fit together, they are asked about.',
    ground:
      'The job may have been agreed on before it was put in writing, and one of the days may be entered wrongly.',
  },
  'R3.1a': {
    reading:
      'The time limit ends on the day of the same number as the end of the subsidised work, or on the month’s last day where there is none; a weekend does not extend it.',
    ground: 'Act 150/1930 counts a limit in months so, and starting work is not an act before an authority.',
  },
  'R3.1b': {
    reading: 'An earlier end that the applicant states holds when URA has only an end decided on beforehand.',
    ground:
      'The pay subsidy is paid only for the time the employer pays wages, and a date entered beforehand may be left uncorrected.',
  },
  'R3.1c': {
    reading: 'If the follow-on job began on the recorded end or before it, the actual end is asked about.',
    ground: 'The planned end may have been left in URA although the person left earlier.',
  },
  'R3.1d': {
    reading:
      'If the person was in subsidised work with the applicant again before the follow-on job began, it is asked from the end of which period the time limit is counted.',
    ground: 'The condition does not say which period counts when there are several.',
  },
  'R3.2': {
    reading: 'Onward placement is told by who the employer is, not by where the work is done.',
    ground: 'In a transfer under Act 916/2012 the body that receives the pay subsidy stays the employer.',
  },
  'R3.3a': {
    reading: 'If the weekly hours are stated as a range, the smallest number counts.',
    ground: 'The employer has undertaken to offer the minimum hours only.',
  },
  'R3.3b': {
    reading:
      'The agreed hours decide; an adjusted benefit during the follow-on job is asked about as a conflict.',
    ground:
      'The payment may come from the timing of wages, and the employment bonus was paid at the very start of a new job.',
  },
  'R3.3c': {
    reading: `The applicant is asked about full-time hours of the field that aren't ${limits.fullTimeAtLeast}–${limits.fullTimeAtMost} hours a week.`,
    ground:
      'Full-time hours lie within these limits in every field. Too small a figure would make part-time work look full-time.',
  },
  'R3.3d': {
    reading:
      'A benefit whose kind is not specified is asked about if it began in the first month of the follow-on job. The month is counted like the length of a fixed term.',
    ground:
      'A benefit at the start of a job may be an adjusted one. One that begins later, such as a sickness or parental allowance, says nothing of the agreed hours.',
  },
  'R3.4a': {
    reading: 'A new job with the applicant itself goes to the employment office to be decided on.',
    ground: 'The reward requires a new employment, but the applicant has not been ruled out as the employer.',
  },
  'R3.4b': {
    reading: 'A public office and an apprenticeship count as employment.',
    ground: 'Chapter 1, section 3 of Act 916/2012 treats them as employment.',
  },
  'R4.1a': {
    reading:
      'A length in months is reached on the day before the day of the same number as the first day (three months from 1 March end on 31 May), or on that month’s last day where there is none.',
    ground: 'The Supreme Administrative Court counted so in its decision KHO:2011:111.',
  },
  'R4.1b': {
    reading: 'The highest raised pay subsidy counts as the basic and the additional part.',
    ground: 'By chapter 7, section 7 of Act 916/2012 it is the basic part with a raised additional part.',
  },
  'R4.1c': {
    reading:
      'A pay subsidy that overlaps the follow-on job counts by its highest level, even if it covers only a part of the job.',
    ground: 'The reward table speaks of a pay subsidy at the same time without a least duration.',
  },
  'R4.1d': {
    reading:
      'A company is told by its legal form; municipal enterprises and housing companies are asked about.',
    ground: 'The reward table does not define a company, and the statistical sectors would mislead.',
  },
  'R4.1e': {
    reading:
      'Support granted as a percentage is a pay subsidy. Where it matters, it is asked whether it equals the basic part alone.',
    ground:
      'From the beginning of 2015 the support is granted as a percentage and has no basic or additional part.',
  },
  'R4.1f': {
    reading: 'The criteria of the reward table are gone through in order, and the first that is met decides.',
    ground: 'Under criteria 2 and 4 a pay subsidy may be paid, so they would fit a job without one too.',
  },
  'R4.1g': {
    reading: 'A pay subsidy recorded for a state employer is asked about.',
    ground: 'By chapter 7, section 2 of Act 916/2012 a state agency cannot be granted a pay subsidy.',
  },
  'R4.1h': {
    reading:
      'An annulled decision leaves the subsidy open only if nothing granted overlaps it, and a subsidy applied for only if nothing granted, suspended or refused does. If the applicant states that a subsidy has only been applied for, a granted, suspended or refused one in URA decides.',
    ground:
      'Another decision for the same time shows whether a subsidy is paid, and outdated entries stay in URA.',
  },
  'R4.1i': {
    reading:
      'A decision made only after its first day is asked about, unless its time goes on from an earlier granted subsidy, by the next day at the latest.',
    ground:
      'A pay subsidy is granted before the work begins, but a decision to continue it is often made only during the continuation.',
  },
  'R4.1j': {
    reading:
      'A pay subsidy of another employer that is in force when the follow-on job begins, or begins in its first month, is asked about.',
    ground:
      'The person has no time for another subsidised job beside one of such hours, so the subsidy may be for this very job.',
  },
  'R4.1k': {
    reading:
      'If the level of a granted subsidy is not recorded, it may be any. If it is recorded as no subsidy, there may be none at all.',
    ground:
      "An empty cell doesn't show the level, and a row that contradicts itself doesn't show which entry is right.",
  },
  'R4.1l': {
    reading:
      'If the employer’s business id is not given, the pay subsidy that the applicant states holds only when URA shows none of a body other than the applicant during the job.',
    ground:
      'Without the id it cannot be seen whether the body that gets the subsidy is the employer. A household or a foreign employer has no id.',
  },
  'R4.1m': {
    reading:
      'If the duration and the end date do not fit together, if a fixed term has no end date, or if an apprenticeship is stated to be permanent, every possible duration is taken into account.',
    ground: 'Of facts that contradict each other none is chosen on the applicant’s behalf.',
  },
  'R4.2': {
    reading:
      'More than claimed is not paid unless the applicant corrects the application; less is paid if the facts require it.',
    ground:
      'The authority advises the applicant on correcting the application but does not change it for the applicant.',
  },
  'R5.1a': {
    reading: 'One reward is paid for the same person, whoever claims it and however often.',
    ground: 'The reward table sets the amount per person.',
  },
  'R5.1b': {
    reading:
      'An application without a number of its own is asked about if it could be mistaken for another of the same applicant.',
    ground: 'Without a number it cannot be told from another application.',
  },
  'R5.1c': {
    reading:
      'One application number of an applicant is one application. If its rows differ in content or person, it is asked which of them is valid. A row with the same content is a copy.',
    ground:
      'The applicant may correct the application, but the authority does not choose on the applicant’s behalf which version is valid.',
  },
  'R5.1d': {
    reading:
      'If several applications are for the same follow-on job and differ in content, all of them are asked about. The same start is enough if the employer’s business id is not given in one of them.',
    ground:
      'A person cannot begin two jobs of the required hours on one day, so one of the applications is corrected or wrong.',
  },
  'R5.1e': {
    reading:
      'An entry that cannot be read or is in conflict may be the same as in another application. This does not hold for the identity code.',
    ground:
      'An entry that cannot be read does not show that the applications concern different matters. The identity code is asked for by itself.',
  },
  'R5.1f': {
    reading:
      'Applications of the same applicant in which the identity code is not known may be for the same person, and all of them are asked about.',
    ground: 'When neither person is known, they cannot be told apart.',
  },
  'R5.1g': {
    reading:
      'A reward recovered whole is no reward paid. If no payment is found for a recovery, it is asked what was paid.',
    ground: 'A reward that was recovered is no longer paid, but the recovery shows that something was.',
  },
  'R5.1h': {
    reading:
      'For one follow-on job the reward is paid once, and a later application is refused. If a reward was already paid or claimed for another follow-on job, the employment office decides on the later application.',
    ground:
      'The reward is set per person, but the terms do not say whether a new follow-on job can give a new one.',
  },
  'R5.1i': {
    reading:
      'If several applicants claim the reward for the same person, the employment office decides whose it is. The order of arrival does not.',
    ground: 'The terms do not say to which of the applicants the reward belongs.',
  },
  'R5.1j': {
    reading:
      'The earlier of two applications is the one that arrived earlier; of those that arrived on one day, the one whose number comes first in alphabetical order.',
    ground:
      'The applications show no other order, and the number keeps the order of the files from mattering.',
  },
  RUa: {
    reading:
      'That URA has no entry decides only if the extract was taken on the day in question or later. An extract tells of those who are in it or in another one of the same day, and of all if nothing was extracted on several days. Of a person an extract taken at most three days apart tells otherwise, too.',
    ground: 'An old extract lacks an entry made later, and a new one may be about some of the persons only.',
  },
  RUb: {
    reading:
      'An extract whose day is not known does not show that somebody in it lacks an entry. If it has the same row otherwise than a dated extract, either may be right.',
    ground: 'Without a day it is not known which of the extracts is newer.',
  },
  RUc: {
    reading:
      'The same row in several extracts is one row, as it is in the newest. A row is known by its person or applicant, and a subsidy by its employer and first day, a keyword by its code and first day, benefit days by their basis and day of count, a grant by its role and first day, and a benefit by its kind and first day.',
    ground: 'Extracts pile up over a year, and the newest knows best.',
  },
  RUd: {
    reading:
      'A row that is only in an older extract may have been taken out of URA. The matter is decided with the row and without it, and where that makes a difference the row is asked about. A count of benefit days stays.',
    ground: 'The extracts may also be parts of one extraction. A count tells of its own day.',
  },
  RUe: {
    reading:
      'If a row of the person or applicant is damaged, a missing entry decides nothing, unless a newer extract has whole rows of theirs alone.',
    ground: 'The entry looked for may be on the damaged row.',
  },
};
