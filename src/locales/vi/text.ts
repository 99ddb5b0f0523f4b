import type { MatchReason, Told } from '../../engine/document/facts/text-findings';
import type { UnreadPart } from '../../engine/document/plan-text';
import { LAYOUT_NAMES } from '../layout-names';
import { MEASURE_NAMES } from '../measures';
import { calculation } from '../shown/calculation';
import { shownCells, shownDate, shownFigure } from '../shown/figures';
import { shownPlace, shownPlaces } from '../shown/places';
import { SUBJECTS } from '../shown/subject';
import type { TextSentences } from '../types/text';

const unit = ({ money, measure, noun }: Told): string =>
  money ? ` ${MEASURE_NAMES.vi[money]}` : measure === '%' ? ' %' : noun === '' ? '' : ` ${noun}`;

const UNREAD: Readonly<Record<UnreadPart['kind'], (count: number) => string>> = {
  header: (count) => `${count} đầu trang`,
  footer: (count) => `${count} chân trang`,
  'alt-chunk': (count) => `${count} tệp chèn nguyên`,
  object: (count) => `${count} sổ tính hoặc đối tượng nhúng`,
  picture: (count) => `${count} hình ảnh`,
};

const REASONS: Readonly<Record<MatchReason, string>> = {
  stars: 'phụ lục không tách hạng sao',
  kind: 'lời văn không ghi rõ là sản phẩm mới',
  period: 'lời văn không ghi đủ các năm',
  comparator: 'lời văn ghi mức tối thiểu hoặc ước lượng',
  headings: 'đọc theo tiêu đề cột của bảng',
  list: 'đếm từ danh mục sản phẩm',
};

const place = (places: Parameters<typeof shownPlaces>[0], at: number): string => {
  const found = places?.[at];
  return found ? shownPlace(found, 'vi') : '';
};

/** The sentences in question, not all of a long list. */
const all = (places: Parameters<typeof shownPlaces>[0]): string => shownPlaces(places?.slice(0, 8), 'vi');

export const vi: TextSentences = {
  'text-sum': ({ places, what, told, verdict, found, expected, difference }) => {
    const where = all(places);
    if (what === 'part')
      return {
        where,
        what: `phần ${shownFigure(expected)}${unit(told)} lớn hơn số chung ${shownFigure(found)}.`,
      };
    if (what === 'rest')
      return {
        where,
        what: `ghi ${shownFigure(found)}, tính từ các số bên cạnh được ${shownFigure(expected)}${unit(told)}.`,
      };
    if (what === 'phases')
      return {
        where,
        what: `cả giai đoạn ghi ${shownFigure(found)}, các giai đoạn nhỏ cộng được ${shownFigure(expected)}${unit(told)}.`,
      };
    return {
      where,
      what: `ghi ${shownFigure(found)}, các phần cộng được ${shownFigure(expected)}${unit(told)}, chênh ${shownFigure(difference)}${verdict === 'rounding' ? ' do làm tròn' : ''}.`,
    };
  },
  'text-share': ({ places, what, found, expected, difference }) =>
    what === 'sum'
      ? {
          where: all(places),
          what: `các tỷ lệ cộng được ${shownFigure(found)} %, quá 100 %; chênh ${shownFigure(difference)}.`,
        }
      : {
          where: all(places),
          what: `ghi ${shownFigure(found)} %, tính từ các số đã nêu được ${shownFigure(expected)} %.`,
        },
  'text-raised': ({ places, baseline, added, found, expected, difference }) => ({
    where: all(places),
    what: `tổng số ghi ${shownFigure(found)}, nhưng ${shownFigure(baseline)} đã có và ${shownFigure(added)} mới là ${shownFigure(expected)}, chênh ${shownFigure(difference)}.`,
  }),
  'text-repeated': ({ places, told, found, expected }) => ({
    where: all(places),
    what: `chỗ trước ghi ${shownFigure(found)}, chỗ sau ghi ${shownFigure(expected)}${unit(told)}. Có lẽ là một chỉ tiêu; xem số nào đúng.`,
  }),
  'text-product': ({ places, told, factors, found, expected }) => ({
    where: all(places),
    what: `ghi ${shownFigure(found)}, nhưng ${factors.map(shownFigure).join(' × ')} = ${shownFigure(expected)}${unit(told)}.`,
  }),
  'text-equation': ({ places, told, terms, signs, found, expected }) => ({
    where: all(places),
    what: `ghi ${shownFigure(found)}, nhưng ${calculation(terms, signs)} = ${shownFigure(expected)}${unit(told)}.`,
  }),
  'text-list-count': ({ places, noun, found, expected }) => ({
    where: all(places),
    what: `nêu ${shownFigure(found)} ${noun}, bên dưới liệt kê ${shownFigure(expected)}.`,
  }),
  'text-year': ({ places, year, from, to }) => ({
    where: all(places),
    what: `năm ${year} nằm ngoài giai đoạn của kế hoạch (${from === to ? from : `${from}-${to}`}). Xem lại năm.`,
  }),
  'text-date': ({ places, text }) => ({
    where: all(places),
    what: `${text === '' ? 'tháng không thuộc quý đã ghi' : `không có ngày ${text}`}. Xem lại ngày tháng.`,
  }),
  'deadline-order': ({ places, what, earlier, later }) =>
    what === 'levels'
      ? { where: all(places), what: `hạn ${earlier} sau hạn ${later} của cấp nhận kết quả. Xem lại hai hạn.` }
      : { where: all(places), what: `đợt trước ${earlier}, đợt sau ${later}. Xem lại thứ tự.` },
  'round-date': ({ cells, places, round, told, planned }) => ({
    where: `${all(places)} và ${shownCells(cells)}`,
    what: `đợt ${round}: lời văn ghi ${told}, thông tin kế hoạch ghi ${planned}. Xem lại hai chỗ.`,
  }),
  'text-numbering': ({ places, what, before, marker }) =>
    what === 'twice'
      ? { where: all(places), what: `mục "${marker}" đánh số hai lần.` }
      : { where: all(places), what: `sau mục "${before}" là mục "${marker}", thiếu số ở giữa.` },
  'appendix-missing': ({ places, numbers }) => ({
    where: all(places),
    what: `viện dẫn phụ lục ${numbers.join(', ')} nhưng không có trong các tệp đã mở. Bổ sung phụ lục hoặc mở thêm tệp.`,
  }),
  'appendix-uncited': ({ cells, places, title }) => ({
    where: `${cells.length > 0 ? shownCells(cells) : shownPlaces(places, 'vi')}`,
    what: `"${title.slice(0, 80)}" không được viện dẫn trong lời văn.`,
  }),
  'citation-date': ({ cells, places, document, dates }) => ({
    where: `${[...(cells.length > 0 ? [shownCells(cells)] : []), shownPlaces(places, 'vi')].filter(Boolean).join('; ')}`,
    what: `${document === '' ? 'ngày của kế hoạch' : document} ghi khác nhau (${dates.map(shownDate).join(', ')}).`,
  }),
  'document-unread': ({ file, part }) => ({
    where: file,
    what:
      part.text === undefined
        ? `${UNREAD[part.kind](part.count)} không được đọc. Nếu trong đó có số liệu, chép thành văn bản hoặc bảng rồi kiểm tra lại.`
        : `${part.kind === 'header' ? 'đầu trang' : 'chân trang'} ghi "${part.text}", không tính vào lời văn.`,
  }),
  'text-period': ({ cells, subject, plan, other }) => ({
    where: `${shownCells(cells)} (${subject ? LAYOUT_NAMES.vi[subject.layout] : 'phụ lục'})`,
    what: `các năm ${other} khác với kế hoạch (${plan}). Xem lại năm.`,
  }),
  'text-appendix': ({ cells, places, subject, told, verdict, found, expected, difference, reason }) => {
    const where = `${place(places, 0)} và ${shownCells(cells)}${subject ? ` (${LAYOUT_NAMES.vi[subject.layout]}${SUBJECTS.vi(subject) === '' ? '' : `: ${SUBJECTS.vi(subject)}`})` : ''}`;
    const figures = `lời văn ghi ${shownFigure(found)}, ${reason === 'list' ? 'danh mục đếm được' : `phụ lục ${cells.length > 1 ? 'cộng được' : 'ghi'}`} ${shownFigure(expected)}${unit(told)}`;
    if (verdict === 'rounding')
      return { where, what: `${figures}; chênh ${shownFigure(difference)} do làm tròn.` };
    return {
      where,
      what: `${figures}, chênh ${shownFigure(difference)}.${reason ? ` Có lẽ là cùng một chỉ tiêu (${REASONS[reason]}).` : ''}`,
    };
  },
  'text-target': ({ cells, places, told, found, expected }) => ({
    where: `${place(places, 0)} và ${shownCells(cells)}`,
    what: `lời văn ghi ${shownFigure(found)}, biểu chỉ tiêu ghi ${shownFigure(expected)}${unit(told)}.`,
  }),
};
