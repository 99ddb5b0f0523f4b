import type { RulesWords } from '../types/rules';

export const vi: RulesWords = {
  papers: (rule, label, severity, origin) => `${label} (${severity}, ${rule}). Căn cứ: ${origin}.`,
};
