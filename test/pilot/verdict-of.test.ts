import { expect, it } from 'vitest';
import { met, unknown, unmet } from '../../src/pilot/findings.js';

it('a code is given with its own verdict alone: with another, it does not compile', () => {
  const form = { form: 'company' } as const;
  const wrong = [
    // @ts-expect-error An unmet code isn't met.
    met('1.1/form-does-not-fit', form),
    // @ts-expect-error Nor is it unknown.
    unknown('1.1/form-does-not-fit', form, {}),
    // @ts-expect-error A met code isn't unmet.
    unmet('1.1/form-fits', form),
    // @ts-expect-error What isn't known is neither met …
    met('1.1/missing', { facts: ['applicantForm'] }),
    // @ts-expect-error … nor unmet.
    unmet('1.1/missing', { facts: ['applicantForm'] }),
    // @ts-expect-error What is met anyway isn't unmet.
    unmet('1.1/met-anyway', { facts: ['applicantForm'] }),
    // @ts-expect-error A code has the values of its own sentence.
    met('1.1/form-fits', {}),
  ];
  // At run time nothing but the function's name counts: the compiler alone stands between.
  const given = ['met', 'unknown', 'unmet', 'met', 'unmet', 'unmet', 'met'];
  expect(wrong.map(({ verdict }) => verdict)).toEqual(given);
});

it('what every code can be given with compiles', () => {
  const right = [
    met('1.1/form-fits', { form: 'association' }),
    unmet('1.1/form-does-not-fit', { form: 'company' }),
    unknown('1.2/nobody-says', {}, {}),
    met('1.1/met-anyway', { facts: ['applicantForm'] }),
    unmet('1.1/unmet-anyway', { facts: ['applicantForm'] }),
    unknown('1.1/missing', { facts: ['applicantForm'] }, {}),
  ];
  expect(right.map(({ verdict }) => verdict)).toEqual(['met', 'unmet', 'unknown', 'met', 'unmet', 'unknown']);
});
