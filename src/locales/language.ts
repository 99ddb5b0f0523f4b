/** The languages that the program speaks; Vietnamese first. */
export type Language = 'vi' | 'en';

/** Something in each of them. */
export type Both<T> = Readonly<Record<Language, T>>;
