/** The languages of the program, Finnish first. */
export const LANGUAGES = ['fi', 'sv', 'en'] as const;
