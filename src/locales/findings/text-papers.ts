import type { UnreadPart } from '../../engine/document/plan-text';
import type { TextPaperFinding } from '../../engine/findings/text-papers';
import type { Both } from '../language';
import { shownCells, shownDate } from '../shown/figures';
import { shownPlaces } from '../shown/places';
import { COMPARED, GIA_LAI, type RulesOf } from './rule';

const UNREAD: Both<Readonly<Record<UnreadPart['kind'], (count: number) => string>>> = {
  vi: {
    header: (count) => `${count} đầu trang`,
    footer: (count) => `${count} chân trang`,
    'alt-chunk': (count) => `${count} tệp chèn nguyên`,
    object: (count) => `${count} sổ tính hoặc đối tượng nhúng`,
    picture: (count) => `${count} hình ảnh`,
  },
  en: {
    header: (count) => `tops of pages: ${count}`,
    footer: (count) => `feet of pages: ${count}`,
    'alt-chunk': (count) => `files put in whole: ${count}`,
    object: (count) => `embedded workbooks or objects: ${count}`,
    picture: (count) => `pictures: ${count}`,
  },
};

/** The rules about dates, numbering and papers that a plan's text names. */
export const TEXT_PAPER_RULES: RulesOf<TextPaperFinding> = {
  'text-year': {
    label: { vi: 'Thời gian ngoài các năm của kế hoạch', en: "A time outside the plan's years" },
    severity: 'warning',
    origin: COMPARED,
    vi: ({ places, year, from, to }) => ({
      where: shownPlaces(places, 'vi'),
      what: `năm ${year} nằm ngoài giai đoạn của kế hoạch (${from === to ? from : `${from}-${to}`}). Xem lại năm.`,
    }),
    en: ({ places, year, from, to }) => ({
      where: shownPlaces(places, 'en'),
      what: `${year} is outside the plan's period (${from === to ? from : `${from}-${to}`}). Look at the year.`,
    }),
  },
  'text-date': {
    label: { vi: 'Ngày tháng không có', en: 'A date that does not exist' },
    severity: 'warning',
    origin: 'Lịch dương',
    vi: ({ places, text }) => ({
      where: shownPlaces(places, 'vi'),
      what: `${text === '' ? 'tháng không thuộc quý đã ghi' : `không có ngày ${text}`}. Xem lại ngày tháng.`,
    }),
    en: ({ places, text }) => ({
      where: shownPlaces(places, 'en'),
      what: `${text === '' ? 'the month is not in that quarter' : `there is no ${text}`}. Look at the date.`,
    }),
  },
  'deadline-order': {
    label: { vi: 'Thứ tự các thời hạn', en: 'Deadlines in order' },
    severity: 'warning',
    origin: `${GIA_LAI}: báo cáo trước 10/6 và 15/6; Kế hoạch năm 2023 (Quảng Trị): hai đợt`,
    vi: ({ places, what, earlier, later }) =>
      what === 'levels'
        ? {
            where: shownPlaces(places, 'vi'),
            what: `hạn ${earlier} sau hạn ${later} của cấp nhận kết quả. Xem lại hai hạn.`,
          }
        : {
            where: shownPlaces(places, 'vi'),
            what: `đợt trước ${earlier}, đợt sau ${later}. Xem lại thứ tự.`,
          },
    en: ({ places, what, earlier, later }) =>
      what === 'levels'
        ? {
            where: shownPlaces(places, 'en'),
            what: `${earlier} comes after ${later}, when the higher level is due. Look at both.`,
          }
        : {
            where: shownPlaces(places, 'en'),
            what: `the earlier round is due ${earlier}, the later one ${later}. Look at the order.`,
          },
  },
  'round-date': {
    label: { vi: 'Đợt đánh giá theo thông tin kế hoạch', en: 'Rounds as the plan sheet has them' },
    severity: 'warning',
    origin: 'Kế hoạch năm 2023 (Quảng Trị): hai đợt, mỗi đợt một hạn ở huyện và ở tỉnh',
    vi: ({ cells, places, round, told, planned }) => ({
      where: `${shownPlaces(places, 'vi')} và ${shownCells(cells)}`,
      what: `đợt ${round}: lời văn ghi ${told}, thông tin kế hoạch ghi ${planned}. Xem lại hai chỗ.`,
    }),
    en: ({ cells, places, round, told, planned }) => ({
      where: `${shownPlaces(places, 'en')} and ${shownCells(cells)}`,
      what: `round ${round}: the text says ${told}, the plan's facts ${planned}. Look at both.`,
    }),
  },
  'text-numbering': {
    label: { vi: 'Đánh số đề mục', en: 'Numbering of sections' },
    severity: 'warning',
    origin: 'Nghị định 30/2020/NĐ-CP, Phụ lục I',
    vi: ({ places, what, before, marker }) =>
      what === 'twice'
        ? { where: shownPlaces(places, 'vi'), what: `mục "${marker}" đánh số hai lần.` }
        : {
            where: shownPlaces(places, 'vi'),
            what: `sau mục "${before}" là mục "${marker}", thiếu số ở giữa.`,
          },
    en: ({ places, what, before, marker }) =>
      what === 'twice'
        ? { where: shownPlaces(places, 'en'), what: `the number "${marker}" is used twice.` }
        : {
            where: shownPlaces(places, 'en'),
            what: `"${before}" is followed by "${marker}"; a number is left out.`,
          },
  },
  'appendix-missing': {
    label: { vi: 'Phụ lục được viện dẫn mà không có', en: 'A cited appendix that is missing' },
    severity: 'warning',
    origin: 'Nghị định 30/2020/NĐ-CP, Phụ lục I',
    vi: ({ places, numbers }) => ({
      where: shownPlaces(places, 'vi'),
      what: `viện dẫn phụ lục ${numbers.join(', ')} nhưng không có trong các tệp đã mở. Bổ sung phụ lục hoặc mở thêm tệp.`,
    }),
    en: ({ places, numbers }) => ({
      where: shownPlaces(places, 'en'),
      what: `cites appendix ${numbers.join(', ')}, which the opened files do not have. Add it or open more files.`,
    }),
  },
  'appendix-uncited': {
    label: { vi: 'Phụ lục không được viện dẫn', en: 'An appendix that nothing cites' },
    severity: 'info',
    origin: 'Nghị định 30/2020/NĐ-CP, Phụ lục I',
    vi: ({ cells, places, title }) => ({
      where: `${cells.length > 0 ? shownCells(cells) : shownPlaces(places, 'vi')}`,
      what: `"${title.slice(0, 80)}" không được viện dẫn trong lời văn.`,
    }),
    en: ({ cells, places, title }) =>
      `${cells.length > 0 ? shownCells(cells) : shownPlaces(places, 'en')}: the text does not cite "${title.slice(0, 80)}".`,
  },
  'citation-date': {
    label: { vi: 'Ngày của một văn bản ghi khác nhau', en: 'One document with different dates' },
    severity: 'warning',
    origin: 'Nghị định 30/2020/NĐ-CP, Phụ lục I',
    vi: ({ cells, places, document, dates }) => ({
      where: `${[...(cells.length > 0 ? [shownCells(cells)] : []), shownPlaces(places, 'vi')].filter(Boolean).join('; ')}`,
      what: `${document === '' ? 'ngày của kế hoạch' : document} ghi khác nhau (${dates.map(shownDate).join(', ')}).`,
    }),
    en: ({ cells, places, document, dates }) => ({
      where: `${[...(cells.length > 0 ? [shownCells(cells)] : []), shownPlaces(places, 'en')].filter(Boolean).join('; ')}`,
      what: `${document === '' ? "the plan's own date" : document} has different dates (${dates.map(shownDate).join(', ')}).`,
    }),
  },
  'document-unread': {
    label: { vi: 'Phần của văn bản không đọc được', en: 'Parts of a document that are not read' },
    severity: 'warning',
    origin: 'Không bỏ qua phần nào của tệp mà không báo',
    vi: ({ file, part }) => ({
      where: file,
      what:
        part.text === undefined
          ? `${UNREAD.vi[part.kind](part.count)} không được đọc. Nếu trong đó có số liệu, chép thành văn bản hoặc bảng rồi kiểm tra lại.`
          : `${part.kind === 'header' ? 'đầu trang' : 'chân trang'} ghi "${part.text}", không tính vào lời văn.`,
    }),
    en: ({ file, part }) => ({
      where: file,
      what:
        part.text === undefined
          ? `${UNREAD.en[part.kind](part.count)} not read. If there are figures in it, copy them as text or a table and check again.`
          : `the ${part.kind === 'header' ? 'top' : 'foot'} of the page says "${part.text}"; it is no part of the text.`,
    }),
  },
};
