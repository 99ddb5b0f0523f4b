import { PRODUCER_TYPE_CHOICES, SEX_CHOICES } from '../layouts/choices';
import type { Table } from '../reading/table';
import { choiceOf } from '../records/cells/read-choice';
import { isTotalWord } from '../sums/total-words';
import { bare } from '../text/fold';
import { measureOf } from './column-measure';
import { gather } from '../gather';

/** Columns that a header's own shape puts under a total. */
export interface HeaderSum {
  readonly total: number;
  readonly parts: readonly number[];
}

/**
 * Sums that a header suggests: a column called a total and the columns beside it under the same heading, each
 * group of them by itself and all of them together. Which of these is meant, the rows decide.
 */
export function headerSums(table: Table): HeaderSum[] {
  const paths = table.columns.map(({ header }) => (header === '' ? [] : header.split(' / ')));
  const measures = table.columns.map((column) => measureOf(table, column));
  const sums: HeaderSum[] = [];
  paths.forEach((path, total) => {
    if (!isTotalWord(path[path.length - 1] ?? '')) return;
    const prefix = path.slice(0, -1);
    const siblings = paths.flatMap((other, col) =>
      col !== total && measures[col] === measures[total] && startsWith(other, prefix) ? [col] : [],
    );
    const groups = new Map<string, number[]>();
    for (const col of siblings) {
      const own = paths[col] ?? [];
      const key = own.length > prefix.length + 1 ? (own[prefix.length] ?? '') : `\0${col}`;
      gather(groups, key, col);
    }
    const tops = [...groups.values()].map((cols) => topOf(cols, paths, prefix.length + 1));
    for (const cols of groups.values()) if (cols.length > 1) sums.push({ total, parts: cols });
    const flat = tops.flat();
    if (flat.length > 1) sums.push({ total, parts: flat.sort((a, b) => a - b) });
    const until = siblings.filter((col) => col > total && !between(total, col, paths));
    // where one row is all there is, no others can say how far the total reaches
    const shortest = table.rows.length === 1 ? 2 : until.length;
    for (let count = until.length; count >= Math.max(2, shortest); count--)
      sums.push({ total, parts: until.slice(0, count) });
  });
  return [
    ...sums,
    ...namedSums(paths, measures),
    ...kindSums(paths, measures),
    ...sharedOut(paths, measures),
    ...carriedSums(table, measures),
  ];
}

/** `Lũy kế đến năm 2020`, `Đến hết năm 2020`, `Có đến 31/12/2020`: all that there is at a year's end. */
const CARRIED =
  /^(?:(?:tong )?(?:so )?luy ke|(?:co |tinh )?(?:den|toi) (?:het |cuoi |nam |ngay |thang |31)|(?:tong so|so) .*(?:luy ke|den (?:het |cuoi )?nam))/;

/** `Lũy kế đến 2020 | 2021 … 2025 | Giai đoạn 2021-2025 | Lũy kế đến 2025`: what there was and what the years between bring. */
function carriedSums({ columns }: Table, measures: readonly string[]): HeaderSum[] {
  const ends = columns.flatMap(({ header, period }, col) =>
    period.kind === 'year' && CARRIED.test(bare(header.split(' / ').at(-1) ?? ''))
      ? [{ col, year: period.year }]
      : [],
  );
  return ends.flatMap((end): HeaderSum[] => {
    const start = ends.filter(({ year }) => year < end.year).at(-1);
    if (!start || measures[start.col] !== measures[end.col]) return [];
    const between = columns.flatMap(({ period }, col) =>
      col !== end.col && period.kind === 'year' && period.year > start.year && period.year <= end.year
        ? [col]
        : [],
    );
    const whole = columns.findIndex(
      ({ period }) => period.kind === 'whole' && period.from === start.year + 1 && period.to === end.year,
    );
    return (whole < 0 ? [between] : [[whole], between])
      .filter((parts) => parts.length > 0 && parts.every((col) => measures[col] === measures[end.col]))
      .map((parts) => ({ total: end.col, parts: [start.col, ...parts].sort((a, b) => a - b) }));
  });
}

/** `Điểm sản phẩm | … | Điểm chủ thể | … | Tổng điểm`: what a total is the total of stands in front of its parts' names. */
function namedSums(paths: readonly (readonly string[])[], measures: readonly string[]): HeaderSum[] {
  const names = paths.map((path) => bare(path.at(-1) ?? ''));
  return names.flatMap((name, total): HeaderSum[] => {
    const what = /^tong (?:so |cong )?(.{2,})$/.exec(name)?.[1];
    if (what === undefined) return [];
    const parts = names.flatMap((other, col) =>
      col !== total && measures[col] === measures[total] && other.startsWith(`${what} `) ? [col] : [],
    );
    return parts.length > 1 ? [{ total, parts }] : [];
  });
}

/** Kinds that a column of things is told in. */
const KINDS = [PRODUCER_TYPE_CHOICES, SEX_CHOICES];

/** `Số chủ thể | Doanh nghiệp | HTX | Hộ kinh doanh`: columns headed by the kinds of what the one before counts. */
function kindSums(paths: readonly (readonly string[])[], measures: readonly string[]): HeaderSum[] {
  const headings = paths.map((path) => path.at(-1) ?? '');
  return KINDS.flatMap((choices) => {
    const ids = headings.map((text) => (text === '' ? undefined : choiceOf(text, choices)));
    return ids.flatMap((id, first): HeaderSum[] => {
      const total = first - 1;
      if (id === undefined || total < 0 || ids[total] !== undefined) return [];
      const after = ids.findIndex((other, col) => col > first && other === undefined);
      const parts = ids.slice(first, after < 0 ? ids.length : after).map((_, at) => first + at);
      const isOfOne = parts.every((col) => measures[col] === measures[total]);
      return parts.length > 1 && isOfOne ? [{ total, parts }] : [];
    });
  });
}

const AMONG = /^trong do(?: |$)/;

/**
 * `Số công nhận | Lũy kế | Trong đó: 4 sao | 3 sao`: columns that share out one of those before them, the nearest first;
 * which one, the rows decide.
 */
function sharedOut(paths: readonly (readonly string[])[], measures: readonly string[]): HeaderSum[] {
  return paths.flatMap((path, first): HeaderSum[] => {
    const depth = path.findIndex((text) => AMONG.test(bare(text)));
    const heading = path[depth];
    if (depth < 0 || paths[first - 1]?.[depth] === heading) return [];
    const isOver = depth < path.length - 1;
    const end = paths.findIndex(
      (other, col) =>
        col > first &&
        (measures[col] !== measures[first] ||
          (isOver ? other[depth] !== heading : isTotalWord(other.at(-1) ?? ''))),
    );
    const parts = paths.slice(first, end < 0 ? paths.length : end).map((_, at) => first + at);
    const wholes = paths.flatMap((_, col) => (col < first && measures[col] === measures[first] ? [col] : []));
    return parts.length > 1 ? wholes.reverse().map((total) => ({ total, parts })) : [];
  });
}

/** A group's own total where it has one, else all its columns. */
function topOf(cols: readonly number[], paths: readonly (readonly string[])[], depth: number): number[] {
  if (cols.length < 2) return [...cols];
  const own = cols.find((col) => isTotalWord(paths[col]?.[depth] ?? ''));
  return own === undefined ? [...cols] : [own];
}

function startsWith(path: readonly string[], prefix: readonly string[]): boolean {
  return prefix.every((text, at) => path[at] === text);
}

/** True where another total stands between two columns. */
function between(from: number, to: number, paths: readonly (readonly string[])[]): boolean {
  for (let col = from + 1; col <= to; col++) {
    const path = paths[col] ?? [];
    if (isTotalWord(path[path.length - 1] ?? '')) return true;
  }
  return false;
}
