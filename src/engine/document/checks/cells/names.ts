import { sourceInCell } from '../../../language/sources-named';
import { groupNamed } from '../../../language/groups-named';
import { fold } from '../../../text/fold';

/** What the heading of a column or the name of a row asks of a sentence that speaks of it. */
export interface Names {
  /** Words of meaning, folded; those that many headings share are taken out by whoever compares them. */
  readonly words: ReadonlySet<string>;
  readonly year?: number;
  readonly stars?: number;
  readonly source?: string;
  readonly group?: string;
}

/** Words that lead up to what is meant, or that only say that there is a figure. */
const EMPTY = new Set(
  fold(
    'của và các những cho về được có là số tỷ tỉ lệ ít nhất tối thiểu ocop trên địa bàn trong đó năm giai đoạn thực hiện dự kiến kế hoạch theo từ đến với tổng cộng toàn chương trình nội dung mức riêng khoảng gần hơn chiếm đạt phấn đấu gồm nguồn vốn kinh phí triệu nghìn tỷ đồng lượng nhóm % sẽ phần cấp công tác hạng sao',
  ).split(' '),
);

const YEAR = /(?<!\d)20[0-4]\d(?!\d)/gu;
const STARS = /(?<!\d)([1-5])\s*(?:sao|\*)/iu;
const MONEY = /kinh phí|vốn|ngân sách|nguồn|nsnn|ns(?:tw|đp|h|x|t)?(?!\p{L})|đóng góp|huy động|tín dụng/iu;

/** What a text names: years, stars, a source, a group, and the words that are left. */
export function namesIn(text: string): Names {
  const years = [...new Set([...text.matchAll(YEAR)].map(([year]) => Number(year)))];
  const [year, more] = years;
  const stars = STARS.exec(text)?.[1];
  const source = MONEY.test(text) ? sourceInCell(text.replace(/^.*\//u, '')) : undefined;
  const group = source === undefined ? groupNamed(`${text.replace(/^.*\//u, '')}:`, '') : undefined;
  const left = text
    .replace(YEAR, ' ')
    .replace(STARS, ' ')
    .replace(/\([^)]*\)/gu, ' ');
  return {
    words: source !== undefined || group !== undefined ? new Set() : wordsOf(left),
    ...(year !== undefined && more === undefined ? { year } : {}),
    ...(stars === undefined ? {} : { stars: Number(stars) }),
    ...(source === undefined ? {} : { source }),
    ...(group === undefined ? {} : { group }),
  };
}

/** The words of a text that say what is meant. */
export function wordsOf(text: string): Set<string> {
  return new Set(
    fold(text)
      .split(' ')
      .filter((word) => word !== '' && !EMPTY.has(word) && !/^\d+$/u.test(word)),
  );
}

/** Names without the words that all of them have. */
export function apart(all: readonly Names[]): Names[] {
  const [first, ...rest] = all;
  const common = [...(first?.words ?? [])].filter((word) => rest.every(({ words }) => words.has(word)));
  if (rest.length === 0 || common.length === 0) return [...all];
  return all.map((names) => ({
    ...names,
    words: new Set([...names.words].filter((word) => !common.includes(word))),
  }));
}
