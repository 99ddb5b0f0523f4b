import type { MatchReason, Told } from '../../engine/document/facts/text-findings';
import { LAYOUT_NAMES } from '../layout-names';
import { MEASURE_NAMES } from '../measures';
import { shownCells, shownDate, shownFigure } from '../shown/figures';
import { shownPlace, shownPlaces } from '../shown/places';
import { SUBJECTS } from '../shown/subject';
import type { TextSentences } from '../types/text';

const unit = ({ money, measure, noun }: Told): string =>
  money ? ` ${MEASURE_NAMES.vi[money]}` : measure === '%' ? ' %' : noun === '' ? '' : ` ${noun}`;

const REASONS: Readonly<Record<MatchReason, string>> = {
  stars: 'phụ lục không tách hạng sao',
  kind: 'lời văn không ghi rõ là sản phẩm mới',
  period: 'lời văn không ghi đủ các năm',
  comparator: 'lời văn ghi mức tối thiểu hoặc ước lượng',
  headings: 'đọc theo tiêu đề cột của bảng',
};

const place = (places: Parameters<typeof shownPlaces>[0], at: number): string => {
  const found = places?.[at];
  return found ? shownPlace(found, 'vi') : '';
};

export const vi: TextSentences = {
  'text-sum': ({ places, what, told, verdict, found, expected, difference }) => {
    const parts = shownPlaces(places?.slice(1, 8), 'vi');
    if (what === 'part')
      return `${place(places, 0)}: phần ${shownFigure(expected)}${unit(told)} lớn hơn số chung ${shownFigure(found)} (${parts}).`;
    if (what === 'phases')
      return `${place(places, 0)}: cả giai đoạn ghi ${shownFigure(found)}, các giai đoạn nhỏ cộng được ${shownFigure(expected)}${unit(told)} (${parts}).`;
    return `${place(places, 0)}: ghi ${shownFigure(found)}, các phần cộng được ${shownFigure(expected)}${unit(told)}, chênh ${shownFigure(difference)}${verdict === 'rounding' ? ' do làm tròn' : ''} (${parts}).`;
  },
  'text-share': ({ places, what, found, expected, difference }) =>
    what === 'sum'
      ? `${shownPlaces(places, 'vi')}: các tỷ lệ cộng được ${shownFigure(found)} %, quá 100 %; chênh ${shownFigure(difference)}.`
      : `${place(places, 0)}: ghi ${shownFigure(found)} %, tính từ các số đã nêu được ${shownFigure(expected)} % (${shownPlaces(places?.slice(1), 'vi')}).`,
  'text-raised': ({ places, baseline, added, found, expected, difference }) =>
    `${place(places, 0)}: tổng số ghi ${shownFigure(found)}, nhưng ${shownFigure(baseline)} đã có và ${shownFigure(added)} mới là ${shownFigure(expected)}, chênh ${shownFigure(difference)} (${shownPlaces(places?.slice(1), 'vi')}).`,
  'text-repeated': ({ places, told, found, expected }) =>
    `${place(places, 0)}: ghi ${shownFigure(found)}, còn ${place(places, 1)} ghi ${shownFigure(expected)}${unit(told)}. Có lẽ là một chỉ tiêu; xem số nào đúng.`,
  'text-product': ({ places, told, factors, found, expected }) =>
    `${place(places, 0)}: ghi ${shownFigure(found)}, nhưng ${factors.map(shownFigure).join(' × ')} = ${shownFigure(expected)}${unit(told)} (${shownPlaces(places?.slice(1), 'vi')}).`,
  'text-list-count': ({ places, noun, found, expected }) =>
    `${place(places, 0)}: nêu ${shownFigure(found)} ${noun}, bên dưới liệt kê ${shownFigure(expected)}.`,
  'text-year': ({ places, year, from, to }) =>
    `${place(places, 0)}: năm ${year} nằm ngoài giai đoạn của kế hoạch (${from === to ? from : `${from}-${to}`}). Xem lại năm.`,
  'text-date': ({ places, text }) =>
    `${place(places, 0)}: ${text === '' ? 'tháng không thuộc quý đã ghi' : `không có ngày ${text}`}. Xem lại ngày tháng.`,
  'deadline-order': ({ places, what, earlier, later }) =>
    what === 'levels'
      ? `${place(places, 0)}: hạn ${earlier} sau hạn ${later} của cấp nhận kết quả (${place(places, 1)}). Xem lại hai hạn.`
      : `${place(places, 0)}: đợt trước ${earlier}, đợt sau ${later} (${place(places, 1)}). Xem lại thứ tự.`,
  'text-numbering': ({ places, what, before, marker }) =>
    what === 'twice'
      ? `${place(places, 0)}: mục "${marker}" đánh số hai lần.`
      : `${place(places, 0)}: sau mục "${before}" là mục "${marker}", thiếu số ở giữa.`,
  'appendix-missing': ({ places, numbers }) =>
    `${shownPlaces(places, 'vi')}: viện dẫn phụ lục ${numbers.join(', ')} nhưng không có trong các tệp đã mở. Bổ sung phụ lục hoặc mở thêm tệp.`,
  'appendix-uncited': ({ cells, places, title }) =>
    `${cells.length > 0 ? shownCells(cells) : shownPlaces(places, 'vi')}: "${title.slice(0, 80)}" không được viện dẫn trong lời văn.`,
  'citation-date': ({ cells, places, document, dates }) =>
    `${[...(cells.length > 0 ? [shownCells(cells)] : []), shownPlaces(places, 'vi')].filter(Boolean).join('; ')}: ${document === '' ? 'ngày của kế hoạch' : document} ghi khác nhau (${dates.map(shownDate).join(', ')}).`,
  'text-period': ({ cells, subject, plan, other }) =>
    `${shownCells(cells)} (${subject ? LAYOUT_NAMES.vi[subject.layout] : 'phụ lục'}): các năm ${other} khác với kế hoạch (${plan}). Xem lại năm.`,
  'text-appendix': ({ cells, places, subject, told, verdict, found, expected, difference, reason }) => {
    const where = `${place(places, 0)} và ${shownCells(cells)}${subject ? ` (${LAYOUT_NAMES.vi[subject.layout]}${SUBJECTS.vi(subject) === '' ? '' : `: ${SUBJECTS.vi(subject)}`})` : ''}`;
    const figures = `lời văn ghi ${shownFigure(found)}, phụ lục ${cells.length > 1 ? 'cộng được' : 'ghi'} ${shownFigure(expected)}${unit(told)}`;
    if (verdict === 'rounding') return `${where}: ${figures}; chênh ${shownFigure(difference)} do làm tròn.`;
    return `${where}: ${figures}, chênh ${shownFigure(difference)}.${reason ? ` Có lẽ là cùng một chỉ tiêu (${REASONS[reason]}).` : ''}`;
  },
  'text-target': ({ cells, places, told, found, expected }) =>
    `${place(places, 0)} và ${shownCells(cells)}: lời văn ghi ${shownFigure(found)}, biểu chỉ tiêu ghi ${shownFigure(expected)}${unit(told)}.`,
};
