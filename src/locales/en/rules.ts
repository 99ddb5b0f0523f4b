import type { RulesWords } from '../types/rules';

export const en: RulesWords = {
  papers: (rule, label, severity, origin) => `${label} (${severity}, ${rule}). Stands on: ${origin}.`,
};
