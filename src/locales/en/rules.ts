import { shownDate } from '../shown/figures';
import type { RulesWords } from '../types/rules';

const READ = {
  primary: 'read in the text itself',
  secondary: 'as others report it, the text not read',
  plan: 'read in the plan',
  reported: 'as others report it',
  reconstructed: 'put together from plans that copy it',
};

export const en: RulesWords = {
  papers: (rule, label, severity, origin) => `${label} (${severity}, ${rule}). Stands on: ${origin}.`,
  layout: (id, name, origin) => `Standard sheet, ${name} (${id}). Stands on: ${origin}.`,
  starRule: ({ id, number, from, to, validMonths, source, confidence }) =>
    `Star rule ${number} (${id}), from ${shownDate(from)}${to === undefined ? '' : ` to ${shownDate(to)}`}, a recognition is valid for ${validMonths} months. Stands on: ${source} (${READ[confidence]}).`,
  preset: ({ id, name, source, confidence }) =>
    `Targets to begin from, ${name} (${id}). Stands on: ${source} (${READ[confidence]}).`,
};
