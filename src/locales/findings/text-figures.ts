import { negate } from '../../engine/decimal';
import type { TextFigureFinding } from '../../engine/findings/text-figures';
import { calculation } from '../shown/calculation';
import { shownFigure } from '../shown/figures';
import { shownPlaces } from '../shown/places';
import { toldMeasure } from '../shown/told-measure';
import { COMPARED, GIA_LAI, type RulesOf } from './rule';

/** The rules about figures of a plan's text among each other. */
export const TEXT_FIGURE_RULES: RulesOf<TextFigureFinding> = {
  'text-sum': {
    label: { vi: 'Các phần trong lời văn cộng bằng số chung', en: 'Parts in the text make up their whole' },
    severity: 'error',
    origin: `${GIA_LAI}: 216 + 11 + 15 + 3 + 1 = 246; 55.400 + 213.895 = 269.295`,
    vi: ({ places, what, told, verdict, found, expected, difference }) => {
      const where = shownPlaces(places, 'vi');
      if (what === 'part')
        return {
          where,
          what: `phần ${shownFigure(expected)}${toldMeasure(told, 'vi')} lớn hơn số chung ${shownFigure(found)}.`,
        };
      if (what === 'rest')
        return {
          where,
          what: `ghi ${shownFigure(found)}, tính từ các số bên cạnh được ${shownFigure(expected)}${toldMeasure(told, 'vi')}.`,
        };
      if (what === 'range')
        return {
          where,
          what: `khoảng viết ngược: từ ${shownFigure(found)} đến ${shownFigure(expected)}${toldMeasure(told, 'vi')}.`,
        };
      if (what === 'phases')
        return {
          where,
          what: `cả giai đoạn ghi ${shownFigure(found)}, các giai đoạn nhỏ cộng được ${shownFigure(expected)}${toldMeasure(told, 'vi')}.`,
        };
      return {
        where,
        what: `ghi ${shownFigure(found)}, các phần cộng được ${shownFigure(expected)}${toldMeasure(told, 'vi')}, chênh ${shownFigure(difference)}${verdict === 'rounding' ? ' do làm tròn' : ''}.`,
      };
    },
    en: ({ places, what, told, verdict, found, expected, difference }) => {
      const where = shownPlaces(places, 'en');
      if (what === 'part')
        return {
          where,
          what: `the part ${shownFigure(expected)}${toldMeasure(told, 'en')} is more than the whole ${shownFigure(found)}.`,
        };
      if (what === 'rest')
        return {
          where,
          what: `says ${shownFigure(found)}, the figures beside it leave ${shownFigure(expected)}${toldMeasure(told, 'en')}.`,
        };
      if (what === 'range')
        return {
          where,
          what: `the range runs backwards: from ${shownFigure(found)} to ${shownFigure(expected)}${toldMeasure(told, 'en')}.`,
        };
      if (what === 'phases')
        return {
          where,
          what: `the whole period has ${shownFigure(found)}, its phases add up to ${shownFigure(expected)}${toldMeasure(told, 'en')}.`,
        };
      return {
        where,
        what: `says ${shownFigure(found)}, the parts add up to ${shownFigure(expected)}${toldMeasure(told, 'en')}, difference ${shownFigure(difference)}${verdict === 'rounding' ? ' by rounding' : ''}.`,
      };
    },
  },
  'text-share': {
    label: { vi: 'Tỷ lệ trong lời văn đúng với số đã nêu', en: 'Shares in the text follow from its figures' },
    severity: 'error',
    origin: `${GIA_LAI}: 20,57 % và 79,43 %`,
    vi: ({ places, what, found, expected, difference }) =>
      what === 'sum'
        ? {
            where: shownPlaces(places, 'vi'),
            what: `các tỷ lệ cộng được ${shownFigure(found)} %, quá 100 %; chênh ${shownFigure(difference)}.`,
          }
        : {
            where: shownPlaces(places, 'vi'),
            what: `ghi ${shownFigure(found)} %, tính từ các số đã nêu được ${shownFigure(expected)} %.`,
          },
    en: ({ places, what, found, expected, difference }) =>
      what === 'sum'
        ? {
            where: shownPlaces(places, 'en'),
            what: `the shares add up to ${shownFigure(found)} %, more than 100 %; difference ${shownFigure(difference)}.`,
          }
        : {
            where: shownPlaces(places, 'en'),
            what: `says ${shownFigure(found)} %, the figures give ${shownFigure(expected)} %.`,
          },
  },
  'text-raised': {
    label: { vi: 'Tổng số bằng số đã có cộng số mới', en: 'The raised total is the former and the new' },
    severity: 'error',
    origin: `${GIA_LAI}: 149 + 246 = 395`,
    vi: ({ places, baseline, added, found, expected, difference }) => ({
      where: shownPlaces(places, 'vi'),
      what:
        added.digits < 0n
          ? `ghi ${shownFigure(found)}, nhưng ${shownFigure(baseline)} trước đó giảm ${shownFigure(negate(added))} còn ${shownFigure(expected)}, chênh ${shownFigure(difference)}.`
          : `tổng số ghi ${shownFigure(found)}, nhưng ${shownFigure(baseline)} đã có và ${shownFigure(added)} mới là ${shownFigure(expected)}, chênh ${shownFigure(difference)}.`,
    }),
    en: ({ places, baseline, added, found, expected, difference }) => ({
      where: shownPlaces(places, 'en'),
      what:
        added.digits < 0n
          ? `the figure is ${shownFigure(found)}, but ${shownFigure(baseline)} of before less ${shownFigure(negate(added))} leave ${shownFigure(expected)}, difference ${shownFigure(difference)}.`
          : `the total is ${shownFigure(found)}, but ${shownFigure(baseline)} of before and ${shownFigure(added)} new make ${shownFigure(expected)}, difference ${shownFigure(difference)}.`,
    }),
  },
  'text-repeated': {
    label: { vi: 'Một chỉ tiêu nêu hai lần khác số', en: 'One thing told twice with different figures' },
    severity: 'warning',
    origin: COMPARED,
    vi: ({ places, told, found, expected }) => ({
      where: shownPlaces(places, 'vi'),
      what: `chỗ trước ghi ${shownFigure(found)}, chỗ sau ghi ${shownFigure(expected)}${toldMeasure(told, 'vi')}. Có lẽ là một chỉ tiêu; xem số nào đúng.`,
    }),
    en: ({ places, told, found, expected }) => ({
      where: shownPlaces(places, 'en'),
      what: `the first says ${shownFigure(found)}, the second ${shownFigure(expected)}${toldMeasure(told, 'en')}. Probably one thing; see which is right.`,
    }),
  },
  'text-product': {
    label: { vi: 'Số lượng nhân định mức bằng tổng', en: 'So many times so much is the total' },
    severity: 'error',
    origin: 'Kế hoạch 94/KH-UBND (Quảng Ngãi): số lớp, số người mỗi lớp',
    vi: ({ places, told, factors, found, expected }) => ({
      where: shownPlaces(places, 'vi'),
      what: `ghi ${shownFigure(found)}, nhưng ${factors.map(shownFigure).join(' × ')} = ${shownFigure(expected)}${toldMeasure(told, 'vi')}.`,
    }),
    en: ({ places, told, factors, found, expected }) => ({
      where: shownPlaces(places, 'en'),
      what: `says ${shownFigure(found)}, but ${factors.map(shownFigure).join(' × ')} = ${shownFigure(expected)}${toldMeasure(told, 'en')}.`,
    }),
  },
  'text-equation': {
    label: { vi: 'Phép tính viết trong lời văn', en: 'Calculations written out in the text' },
    severity: 'error',
    origin: COMPARED,
    vi: ({ places, told, terms, signs, found, expected }) => ({
      where: shownPlaces(places, 'vi'),
      what: `ghi ${shownFigure(found)}, nhưng ${calculation(terms, signs)} = ${shownFigure(expected)}${toldMeasure(told, 'vi')}.`,
    }),
    en: ({ places, told, terms, signs, found, expected }) => ({
      where: shownPlaces(places, 'en'),
      what: `says ${shownFigure(found)}, but ${calculation(terms, signs)} = ${shownFigure(expected)}${toldMeasure(told, 'en')}.`,
    }),
  },
  'text-list-count': {
    label: { vi: 'Số mục nêu ra và số mục liệt kê', en: 'As many listed as announced' },
    severity: 'warning',
    origin: `${GIA_LAI}: "6 nhóm, gồm"`,
    vi: ({ places, noun, found, expected }) => ({
      where: shownPlaces(places, 'vi'),
      what: `nêu ${shownFigure(found)} ${noun}, bên dưới liệt kê ${shownFigure(expected)}.`,
    }),
    en: ({ places, noun, found, expected }) => ({
      where: shownPlaces(places, 'en'),
      what: `announces ${shownFigure(found)} ${noun}, ${shownFigure(expected)} are listed below.`,
    }),
  },
};
