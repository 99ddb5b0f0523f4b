/** Where the focus goes when the tour is left. */
export const HELP_BUTTON = 'help';
