/** The languages that the program speaks; Vietnamese first. */
export type Language = 'vi' | 'en';
