import type { FundingSideName, Subject } from '../../engine/findings';
import { LAYOUT_NAMES } from '../layout-names';
import { MEASURE_NAMES } from '../measures';
import { shownCells, shownFigure } from '../shown/figures';
import { shownWhere } from '../shown/places';
import { SUBJECTS } from '../shown/subject';
import type { FundingSentences } from '../types/funding';

const sideName = ({ layout, file }: FundingSideName): string => {
  const name = layout === undefined ? 'số gõ vào' : LAYOUT_NAMES.vi[layout];
  return file === undefined ? name : `${name} (${file})`;
};

const about = (subject: Subject | undefined): string => (subject ? SUBJECTS.vi(subject) : '');

const times = (power: number): string =>
  power > 0
    ? `lớn gấp ${shownFigure({ digits: 10n ** BigInt(power), scale: 0 })} lần`
    : `nhỏ hơn ${shownFigure({ digits: 10n ** BigInt(-power), scale: 0 })} lần`;

export const vi: FundingSentences = {
  'funding-mismatch': ({
    cells,
    subject,
    sides,
    missing,
    measure,
    count,
    verdict,
    found,
    expected,
    difference,
  }) => {
    const [left, right] = sides.map(sideName);
    if (verdict === 'rounding')
      return `${count} số giữa ${left} và ${right} chỉ chênh do làm tròn: ${shownCells(cells)}.`;
    const where = `${shownCells(cells)} (${about(subject)})`;
    const unit = MEASURE_NAMES.vi[measure];
    if (missing === 'right')
      return `${where}: ${left} ghi ${shownFigure(found)} ${unit}, ${right} không ghi. Hai bên rà lại.`;
    if (missing === 'left')
      return `${where}: ${left} không ghi, ${right} ghi ${shownFigure(expected)} ${unit}. Hai bên rà lại.`;
    return `${where}: ${left} ghi ${shownFigure(found)}, ${right} ghi ${shownFigure(expected)}; chênh ${shownFigure(difference)} ${unit}.`;
  },
  'scale-slip': ({ cells, subject, power, against, measure, count, found, expected }) => {
    const where = `${shownCells(cells)} (${about(subject)})`;
    const unit = MEASURE_NAMES.vi[measure];
    if (against === 'neighbours')
      return `${where}: ${shownFigure(found)} ${unit} ${times(power)} mức của các năm khác. Xem lại dấu chấm, dấu phẩy hoặc đơn vị tính.`;
    const more = count > 1 ? ` Cả ${count} số của đơn vị này lệch như vậy.` : '';
    return `${where}: ${shownFigure(found)} ${times(power)} số bên kia (${shownFigure(expected)} ${unit}). Xem lại dấu chấm, dấu phẩy hoặc đơn vị tính.${more}`;
  },
  'share-mismatch': ({ cells, subject, what, found, expected, difference }) =>
    what === 'sum'
      ? `${shownCells(cells)}: các tỷ lệ cộng được ${shownFigure(found)} %, không phải 100 %; chênh ${shownFigure(difference)}.`
      : `${shownCells(cells)} (${about(subject)}): ghi ${shownFigure(found)} %, tính ra được ${shownFigure(expected)} %.`,
  'words-mismatch': ({ cells, places, text, found, expected }) =>
    `${shownWhere({ cells, ...(places ? { places } : {}) }, 'vi')}: "${text}" ${found ? `là ${shownFigure(found)} đồng` : 'không đọc được thành số'}, số ghi là ${shownFigure(expected)} đồng. Sửa số hoặc chữ.`,
  'unit-sent-nothing': ({ cells, unit, side, measure, found }) =>
    `${shownCells(cells)}: "${unit}" không có trong ${sideName(side)}; bên này ghi ${shownFigure(found)} ${MEASURE_NAMES.vi[measure]}. Đôn đốc hoặc xem lại tên đơn vị.`,
  'unit-sent-twice': ({ cells, unit, files, years }) =>
    `${shownCells(cells)}: "${unit}" gửi ${files.length} lần${years.length > 0 ? ` cho năm ${years.join(', ')}` : ''} (${files.join(', ')}); chỉ tính ${files[0] ?? ''}. Xác nhận bản đúng rồi bỏ bản kia.`,
  'unit-other-year': ({ cells, unit, sent, lacking }) =>
    `${shownCells(cells)}: "${unit}" ghi năm ${sent.join(', ')} là năm mà bên kia không có${lacking.length > 0 ? `, và thiếu năm ${lacking.join(', ')}` : ''}. Xem lại năm.`,
};
