import type { UnitFinding } from '../../engine/findings/units';
import { many } from '../en/counted';
import { LAYOUT_NAMES } from '../layout-names';
import { shownCells, shownFigure } from '../shown/figures';
import { someOf } from '../shown/some-of';
import { SUBJECTS } from '../shown/subject';
import { PRACTICE, type RulesOf } from './rule';

const some = {
  vi: (names: readonly string[]): string => someOf(names, (count) => `và ${count} đơn vị khác`),
  en: (names: readonly string[]): string => someOf(names, (count) => `and ${many(count, 'other')}`),
};

/** The rules about names of units. */
export const UNIT_RULES: RulesOf<UnitFinding> = {
  'unknown-unit': {
    label: { vi: 'Tên đơn vị viết khác', en: 'A unit under another spelling' },
    severity: 'info',
    origin: PRACTICE,
    vi: ({ cells, parts, name, taken, candidates, elsewhere }) => {
      const where = shownCells(cells);
      if (candidates === undefined)
        return {
          where,
          what: `"${name}" được coi là "${taken ?? ''}" (${shownCells(parts)}), chỉ khác dấu hoặc cách viết.`,
        };
      if (elsewhere)
        return {
          where,
          what: `"${name}": tên này có ở huyện khác. Có thể là ${some.vi(candidates)}. Xem lại huyện hoặc chọn đơn vị.`,
        };
      if (candidates.length > 0)
        return {
          where,
          what: `"${name}" không có trong danh mục${taken === undefined ? '' : `, gần với "${taken}"`}. Có thể là ${some.vi(candidates)}. Sửa tên hoặc chọn đơn vị.`,
        };
      return { where, what: `"${name}" không có trong danh mục đơn vị hành chính. Xem lại tên.` };
    },
    en: ({ cells, parts, name, taken, candidates, elsewhere }) => {
      const where = shownCells(cells);
      if (candidates === undefined)
        return {
          where,
          what: `"${name}" was taken for "${taken ?? ''}" (${shownCells(parts)}): only marks or spelling differ.`,
        };
      if (elsewhere)
        return {
          where,
          what: `"${name}": there is such a name in another district. It may be ${some.en(candidates)}. Check the district or choose the unit.`,
        };
      if (candidates.length > 0)
        return {
          where,
          what: `"${name}" is not on the official list${taken === undefined ? '' : `, but close to "${taken}"`}. It may be ${some.en(candidates)}. Correct the name or choose the unit.`,
        };
      return { where, what: `"${name}" is not on the official list of units. Check the name.` };
    },
  },
  'divided-unit': {
    label: { vi: 'Đơn vị cũ chia cho nhiều đơn vị mới', en: 'A former unit that was divided' },
    severity: 'warning',
    origin: 'Nghị quyết 202/2025/QH15 và các nghị quyết sắp xếp đơn vị hành chính cấp xã năm 2025',
    vi: ({ cells, name, candidates }) => ({
      where: shownCells(cells),
      what: `"${name}" nay thuộc nhiều đơn vị: ${some.vi(candidates)}. Chọn đơn vị mới.`,
    }),
    en: ({ cells, name, candidates }) => ({
      where: shownCells(cells),
      what: `"${name}" belongs to several units today: ${some.en(candidates)}. Choose the new unit.`,
    }),
  },
  'ambiguous-unit': {
    label: { vi: 'Tên trùng của nhiều đơn vị', en: 'A name that several units have' },
    severity: 'warning',
    origin: 'Danh mục đơn vị hành chính',
    vi: ({ cells, name, candidates }) => ({
      where: shownCells(cells),
      what: `"${name}" là tên của nhiều đơn vị, nay là ${some.vi(candidates)}. Ghi thêm huyện hoặc chọn đơn vị mới.`,
    }),
    en: ({ cells, name, candidates }) => ({
      where: shownCells(cells),
      what: `"${name}" is the name of several units, today ${some.en(candidates)}. Add the district or choose the new unit.`,
    }),
  },
  'unit-spelling': {
    label: { vi: 'Tên đơn vị viết khác danh mục', en: 'A unit written otherwise than on the list' },
    severity: 'info',
    origin: 'Danh mục đơn vị hành chính',
    vi: ({ cells, name, official }) => ({
      where: shownCells(cells),
      what: `"${name}" trong danh mục ghi là "${official}".`,
    }),
    en: ({ cells, name, official }) => ({
      where: shownCells(cells),
      what: `"${name}" is written "${official}" on the official list.`,
    }),
  },
  'regrouped-units': {
    label: {
      vi: 'Số theo đơn vị cũ và đơn vị mới khớp nhau',
      en: "Figures of former and of today's units agree",
    },
    severity: 'error',
    origin: 'Nghị quyết 202/2025/QH15 và các nghị quyết sắp xếp đơn vị hành chính cấp xã năm 2025',
    vi: ({ cells, parts, subject, other, units, found, expected, difference }) => ({
      where: `${shownCells(cells)}${subject ? ` (${SUBJECTS.vi(subject)})` : ''}`,
      joint: ' ',
      what: `là ${shownFigure(found)}, nhưng ${units} đơn vị mới tương ứng (${shownCells(parts)}, ${SUBJECTS.vi({ ...other, unit: '' })}) cộng được ${shownFigure(expected)}; chênh ${shownFigure(difference)}.`,
    }),
    en: ({ cells, parts, subject, other, units, found, expected, difference }) => ({
      where: `${shownCells(cells)}${subject ? ` (${SUBJECTS.en(subject)})` : ''}`,
      joint: ' ',
      what: `is ${shownFigure(found)}, but the ${units} units of today that it became (${shownCells(parts)}, ${SUBJECTS.en({ ...other, unit: '' })}) add up to ${shownFigure(expected)}; the difference is ${shownFigure(difference)}.`,
    }),
  },
  'unit-missing': {
    label: { vi: 'Đơn vị không có trong mọi phụ lục', en: 'A unit that some appendices leave out' },
    severity: 'warning',
    origin: PRACTICE,
    vi: ({ cells, name, missingFrom }) => ({
      where: shownCells(cells),
      what: `"${name}" không có trong phụ lục ${missingFrom.map((id) => LAYOUT_NAMES.vi[id]).join(', ')}. Bổ sung dòng hoặc xem lại tên.`,
    }),
    en: ({ cells, name, missingFrom }) => ({
      where: shownCells(cells),
      what: `"${name}" is missing from: ${missingFrom.map((id) => LAYOUT_NAMES.en[id]).join(', ')}. Add the row or look at the name.`,
    }),
  },
};
