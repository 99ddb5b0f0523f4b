import type { FundingFinding, FundingSideName } from '../../engine/findings/funding';
import { many } from '../en/counted';
import type { Both, Language } from '../language';
import { LAYOUT_NAMES } from '../layout-names';
import { MEASURE_NAMES } from '../measures';
import { shownCells, shownFigure } from '../shown/figures';
import { shownWhere } from '../shown/places';
import { SUBJECTS } from '../shown/subject';
import { PRACTICE, type RulesOf } from './rule';

const TYPED: Both<string> = { vi: 'số gõ vào', en: 'typed figures' };

function sideName({ layout, file }: FundingSideName, language: Language): string {
  const name = layout === undefined ? TYPED[language] : LAYOUT_NAMES[language][layout];
  return file === undefined ? name : `${name} (${file})`;
}

const times = {
  vi: (power: number): string =>
    power > 0
      ? `lớn gấp ${shownFigure({ digits: 10n ** BigInt(power), scale: 0 })} lần`
      : `nhỏ hơn ${shownFigure({ digits: 10n ** BigInt(-power), scale: 0 })} lần`,
  en: (power: number): string => {
    const factor = shownFigure({ digits: 10n ** BigInt(Math.abs(power)), scale: 0 });
    return power > 0 ? `${factor} times` : `one part in ${factor} of`;
  },
};

/** The rules about state and other funding. */
export const FUNDING_RULES: RulesOf<FundingFinding> = {
  'funding-mismatch': {
    label: { vi: 'Kinh phí hai bên không khớp', en: 'Two sides of the funding that differ' },
    severity: 'error',
    origin:
      'Đối chiếu theo đơn vị, năm, nguồn vốn (Luật Ngân sách nhà nước 2015); sai số: một đơn vị của chữ số cuối của bên ghi thô hơn',
    vi: ({ cells, subject, sides, missing, measure, count, verdict, found, expected, difference }) => {
      const [left, right] = sides.map((side) => sideName(side, 'vi'));
      if (verdict === 'rounding')
        return `${count} số giữa ${left} và ${right} chỉ chênh do làm tròn: ${shownCells(cells)}.`;
      const where = `${shownCells(cells)} (${SUBJECTS.vi(subject)})`;
      const unit = MEASURE_NAMES.vi[measure];
      if (missing === 'right')
        return `${where}: ${left} ghi ${shownFigure(found)} ${unit}, ${right} không ghi. Hai bên rà lại.`;
      if (missing === 'left')
        return `${where}: ${left} không ghi, ${right} ghi ${shownFigure(expected)} ${unit}. Hai bên rà lại.`;
      return `${where}: ${left} ghi ${shownFigure(found)}, ${right} ghi ${shownFigure(expected)}; chênh ${shownFigure(difference)} ${unit}.`;
    },
    en: ({ cells, subject, sides, missing, measure, count, verdict, found, expected, difference }) => {
      const [left, right] = sides.map((side) => sideName(side, 'en'));
      if (verdict === 'rounding')
        return `${many(count, 'figure')} of ${left} and ${right} ${count === 1 ? 'differs' : 'differ'} by rounding only: ${shownCells(cells)}.`;
      const where = `${shownCells(cells)} (${SUBJECTS.en(subject)})`;
      const unit = MEASURE_NAMES.en[measure];
      if (missing === 'right')
        return `${where}: ${left} has ${shownFigure(found)} ${unit}, ${right} has nothing. Both look again.`;
      if (missing === 'left')
        return `${where}: ${left} has nothing, ${right} has ${shownFigure(expected)} ${unit}. Both look again.`;
      return `${where}: ${left} has ${shownFigure(found)}, ${right} has ${shownFigure(expected)}; difference ${shownFigure(difference)} ${unit}.`;
    },
  },
  'scale-slip': {
    label: { vi: 'Số lệch 10, 100, 1000 lần', en: 'A figure off by a power of ten' },
    severity: 'error',
    origin: 'Dấu chấm gõ làm dấu thập phân, đồng lẫn với triệu đồng (Gia Lai, phụ lục 3)',
    vi: ({ cells, subject, power, against, measure, count, found, expected }) => {
      const where = `${shownCells(cells)} (${SUBJECTS.vi(subject)})`;
      const unit = MEASURE_NAMES.vi[measure];
      if (against === 'neighbours')
        return `${where}: ${shownFigure(found)} ${unit} ${times.vi(power)} mức của các năm khác. Xem lại dấu chấm, dấu phẩy hoặc đơn vị tính.`;
      const more = count > 1 ? ` Cả ${count} số của đơn vị này lệch như vậy.` : '';
      return `${where}: ${shownFigure(found)} ${times.vi(power)} số bên kia (${shownFigure(expected)} ${unit}). Xem lại dấu chấm, dấu phẩy hoặc đơn vị tính.${more}`;
    },
    en: ({ cells, subject, power, against, measure, count, found, expected }) => {
      const where = `${shownCells(cells)} (${SUBJECTS.en(subject)})`;
      const unit = MEASURE_NAMES.en[measure];
      if (against === 'neighbours')
        return `${where}: ${shownFigure(found)} ${unit} is ${times.en(power)} what the other years have. Look at the decimal mark and the measure unit.`;
      const more = count > 1 ? ` All ${many(count, 'figure')} of this unit are off alike.` : '';
      return `${where}: ${shownFigure(found)} is ${times.en(power)} the other side's ${shownFigure(expected)} ${unit}. Look at the decimal mark and the measure unit.${more}`;
    },
  },
  'share-mismatch': {
    label: { vi: 'Tỷ lệ không đúng với số tiền', en: 'A share that its amounts do not give' },
    severity: 'error',
    origin: 'Kế hoạch 2581/KH-UBND (Gia Lai): 20,57 % và 79,43 %',
    vi: ({ cells, subject, what, found, expected, difference }) =>
      what === 'sum'
        ? `${shownCells(cells)}: các tỷ lệ cộng được ${shownFigure(found)} %, không phải 100 %; chênh ${shownFigure(difference)}.`
        : `${shownCells(cells)} (${SUBJECTS.vi(subject)}): ghi ${shownFigure(found)} %, tính ra được ${shownFigure(expected)} %.`,
    en: ({ cells, subject, what, found, expected, difference }) =>
      what === 'sum'
        ? `${shownCells(cells)}: the shares add up to ${shownFigure(found)} %, not 100 %; difference ${shownFigure(difference)}.`
        : `${shownCells(cells)} (${SUBJECTS.en(subject)}): prints ${shownFigure(found)} %, the amounts give ${shownFigure(expected)} %.`,
  },
  'words-mismatch': {
    label: { vi: 'Số tiền bằng chữ khác số', en: 'An amount in words that is not the figure' },
    severity: 'error',
    origin: 'Kế hoạch năm 2021 của UBND tỉnh Quảng Ngãi, mục III',
    vi: ({ cells, places, text, found, expected }) =>
      `${shownWhere({ cells, ...(places ? { places } : {}) }, 'vi')}: "${text}" ${found ? `là ${shownFigure(found)} đồng` : 'không đọc được thành số'}, số ghi là ${shownFigure(expected)} đồng. Sửa số hoặc chữ.`,
    en: ({ cells, places, text, found, expected }) =>
      `${shownWhere({ cells, ...(places ? { places } : {}) }, 'en')}: "${text}" ${found ? `is ${shownFigure(found)} đồng` : 'cannot be read as an amount'}, the figure is ${shownFigure(expected)} đồng. Mend the figure or the words.`,
  },
  'unit-sent-nothing': {
    label: { vi: 'Đơn vị chưa gửi số liệu', en: 'A unit that sent nothing' },
    severity: 'error',
    origin: PRACTICE,
    vi: ({ cells, unit, side, measure, found }) =>
      `${shownCells(cells)}: "${unit}" không có trong ${sideName(side, 'vi')}; bên này ghi ${shownFigure(found)} ${MEASURE_NAMES.vi[measure]}. Đôn đốc hoặc xem lại tên đơn vị.`,
    en: ({ cells, unit, side, measure, found }) =>
      `${shownCells(cells)}: "${unit}" is not in ${sideName(side, 'en')}; here it has ${shownFigure(found)} ${MEASURE_NAMES.en[measure]}. Ask for it or look at the name.`,
  },
  'unit-sent-twice': {
    label: { vi: 'Đơn vị gửi hai lần', en: 'A unit that sent twice' },
    severity: 'warning',
    origin: PRACTICE,
    vi: ({ cells, unit, files, years }) =>
      `${shownCells(cells)}: "${unit}" gửi ${files.length} lần${years.length > 0 ? ` cho năm ${years.join(', ')}` : ''} (${files.join(', ')}); chỉ tính ${files[0] ?? ''}. Xác nhận bản đúng rồi bỏ bản kia.`,
    en: ({ cells, unit, files, years }) =>
      `${shownCells(cells)}: "${unit}" came ${files.length} times${years.length > 0 ? ` for ${years.join(', ')}` : ''} (${files.join(', ')}); only ${files[0] ?? ''} was counted. Find out which is right.`,
  },
  'unit-other-year': {
    label: { vi: 'Đơn vị gửi năm khác', en: 'A unit that sent another year' },
    severity: 'error',
    origin: PRACTICE,
    vi: ({ cells, unit, sent, lacking }) =>
      `${shownCells(cells)}: "${unit}" ghi năm ${sent.join(', ')} là năm mà bên kia không có${lacking.length > 0 ? `, và thiếu năm ${lacking.join(', ')}` : ''}. Xem lại năm.`,
    en: ({ cells, unit, sent, lacking }) =>
      `${shownCells(cells)}: "${unit}" has ${sent.join(', ')}, which the other side does not have${lacking.length > 0 ? `, and lacks ${lacking.join(', ')}` : ''}. Look at the years.`,
  },
};
