/** The name of the hidden sheet and the first word in it. */
export const MARK_SHEET = 'mainstay-questionnaire';

/** Counts up when a program of today could misread a questionnaire of tomorrow. */
export const QUESTIONNAIRE_VERSION = 1;
