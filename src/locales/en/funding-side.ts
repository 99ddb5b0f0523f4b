import type { FundingSideWords } from '../types/funding-side';
import { many } from './counted';

export const en: FundingSideWords = {
  typed: "figures typed from the plan's text",
  oneFile: (name, file, sheet, papers) =>
    `${name} (${[`${file}${sheet === undefined ? '' : `, sheet ${sheet}`}`, ...papers].join('; ')})`,
  files: (name, count, files, more, saved) =>
    `${name} (${many(count, 'file')}: ${files}${more > 0 ? ` and ${more} more` : ''}${saved === undefined ? '' : `; the latest ${saved}`})`,
  plan: (number, day) => `plan ${number}${day === undefined ? '' : ` of ${day}`}`,
  saved: (moment) => `saved ${moment}`,
};
