import { shownCells, shownFigure } from '../shown/figures';
import { someOf } from '../shown/some-of';
import { SUBJECTS } from '../shown/subject';
import type { UnitSentences } from '../types/units';

const some = (names: readonly string[]): string => someOf(names, (count) => `và ${count} đơn vị khác`);

export const vi: UnitSentences = {
  'unknown-unit': ({ cells, parts, name, taken, candidates, elsewhere }) => {
    const where = shownCells(cells);
    if (candidates === undefined)
      return {
        where,
        what: `"${name}" được coi là "${taken ?? ''}" (${shownCells(parts)}), chỉ khác dấu hoặc cách viết.`,
      };
    if (elsewhere)
      return {
        where,
        what: `"${name}": tên này có ở huyện khác. Có thể là ${some(candidates)}. Xem lại huyện hoặc chọn đơn vị.`,
      };
    if (candidates.length > 0)
      return {
        where,
        what: `"${name}" không có trong danh mục${taken === undefined ? '' : `, gần với "${taken}"`}. Có thể là ${some(candidates)}. Sửa tên hoặc chọn đơn vị.`,
      };
    return { where, what: `"${name}" không có trong danh mục đơn vị hành chính. Xem lại tên.` };
  },
  'divided-unit': ({ cells, name, candidates }) => ({
    where: shownCells(cells),
    what: `"${name}" nay thuộc nhiều đơn vị: ${some(candidates)}. Chọn đơn vị mới.`,
  }),
  'ambiguous-unit': ({ cells, name, candidates }) => ({
    where: shownCells(cells),
    what: `"${name}" là tên của nhiều đơn vị, nay là ${some(candidates)}. Ghi thêm huyện hoặc chọn đơn vị mới.`,
  }),
  'unit-spelling': ({ cells, name, official }) => ({
    where: shownCells(cells),
    what: `"${name}" trong danh mục ghi là "${official}".`,
  }),
  'regrouped-units': ({ cells, parts, subject, other, units, found, expected, difference }) => ({
    where: `${shownCells(cells)}${subject ? ` (${SUBJECTS.vi(subject)})` : ''}`,
    joint: ' ',
    what: `là ${shownFigure(found)}, nhưng ${units} đơn vị mới tương ứng (${shownCells(parts)}, ${SUBJECTS.vi({ ...other, unit: '' })}) cộng được ${shownFigure(expected)}; chênh ${shownFigure(difference)}.`,
  }),
};
