import { shownDate } from '../shown/figures';
import type { RulesWords } from '../types/rules';

const READ = {
  primary: 'đọc trong văn bản',
  secondary: 'theo nguồn dẫn lại, chưa đọc văn bản gốc',
  plan: 'đọc trong kế hoạch',
  reported: 'theo nguồn dẫn lại',
  reconstructed: 'dựng lại từ các kế hoạch chép theo',
};

export const vi: RulesWords = {
  papers: (rule, label, severity, origin) => `${label} (${severity}, ${rule}). Căn cứ: ${origin}.`,
  layout: (id, name, origin) => `Biểu mẫu ${name} (${id}). Căn cứ: ${origin}.`,
  starRule: ({ id, number, from, to, validMonths, source, confidence }) =>
    `Quy định hạng sao ${number} (${id}), từ ${shownDate(from)}${to === undefined ? '' : ` đến ${shownDate(to)}`}, công nhận có hiệu lực ${validMonths} tháng. Căn cứ: ${source} (${READ[confidence]}).`,
  preset: ({ id, name, source, confidence }) =>
    `Mức chỉ tiêu mẫu ${name} (${id}). Căn cứ: ${source} (${READ[confidence]}).`,
};
