import type { Language } from '../../locales/language';

/** Pages of the guide stand beside the pane, so that nothing leaves its own server. */
const GUIDE = 'assets/guide';

export const guideOf = (language: Language): string => `${GUIDE}/${language}.html`;
export const adminGuideOf = (language: Language): string => `${GUIDE}/admin-${language}.html`;
