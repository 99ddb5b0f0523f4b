import type { FundingSideWords } from '../types/funding-side';

export const vi: FundingSideWords = {
  typed: 'số liệu gõ theo lời văn kế hoạch',
  oneFile: (name, file, sheet, papers) =>
    `${name} (${[`tệp ${file}${sheet === undefined ? '' : `, trang ${sheet}`}`, ...papers].join('; ')})`,
  files: (name, count, files, more, saved) =>
    `${name} (${count} tệp: ${files}${more > 0 ? ` và ${more} tệp nữa` : ''}${saved === undefined ? '' : `; tệp sau cùng ${saved}`})`,
  plan: (number, day) => `Kế hoạch số ${number}${day === undefined ? '' : ` ngày ${day}`}`,
  saved: (moment) => `lưu lúc ${moment}`,
};
