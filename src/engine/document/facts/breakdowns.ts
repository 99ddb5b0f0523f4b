import { add, decimal, equals, shift, type Decimal } from '../../decimal';
import type { Lexed } from '../../language/lex';
import { DONG_EXPONENT } from '../../text/measure-unit';
import type { Draft } from './draft';
import type { Belonging } from './fact';
import type { Placement } from './structure';

/** How far behind the total its parts may be told. */
const NEARBY = 15;

const SOURCES_TOLD = /^[\s*]*(?:về\s+)?(?:các\s+)?(?:cơ cấu\s+)?nguồn (?:kinh phí|vốn)/u;
const PHASES_TOLD =
  /^[\s*]*(?:(?:phân|chia)\s+(?:theo|kỳ|bổ|ra|nguồn)|(?:cơ cấu|kinh phí|vốn|nhu cầu)\s+(?:phân\s+)?theo|theo\s+(?:nguồn|năm|từng năm|nội dung|nhiệm vụ|cấp|địa bàn|đơn vị))(?!\p{L})/u;

/**
 * `Nguồn kinh phí: ngân sách tỉnh …; ngân sách huyện …`, `Phân theo năm: …`: the money of the plan shared out once
 * more, in a line of its own or the lines under it, after the total that was told before.
 */
export function breakdowns(
  inParagraph: ReadonlyMap<number, readonly number[]>,
  drafts: readonly Draft[],
  lexed: readonly Lexed[],
  placements: readonly Placement[],
  parts: (Belonging | undefined)[],
): void {
  lexed.forEach(({ lower }, paragraph) => {
    const bySource = SOURCES_TOLD.test(lower);
    if (!bySource && !PHASES_TOLD.test(lower)) return;
    const isPart = (index: number): boolean => {
      const draft = drafts[index];
      const money = draft?.money !== undefined && draft.each === undefined && draft.depth === 0;
      return money && !parts[index] && (!bySource || draft.reading.source !== undefined);
    };
    const lines = placements.flatMap(({ parent }, index) =>
      parent === paragraph && placements[paragraph]?.introduces ? [index] : [],
    );
    const own = [
      ...(inParagraph.get(paragraph) ?? []).filter(isPart),
      ...lines.flatMap((line) => (inParagraph.get(line) ?? []).find(isPart) ?? []),
    ];
    const total = totalBefore(own, paragraph, drafts, parts);
    if (own.length < 2 || total === undefined) return;
    for (const index of own)
      parts[index] = { to: total, kind: 'nearby', run: `nearby ${paragraph}`, listed: false };
  });
}

const TOTAL_LABEL = /tổng/iu;
const MONEY_LABEL = /tổng|(?:nhu cầu|dự toán)?\s*(?:kinh phí|nguồn vốn)(?:\s+\p{L}+){0,4}\s*:?$/iu;

/** The total before that the parts make up, else the last that is called one. */
function totalBefore(
  own: readonly number[],
  paragraph: number,
  drafts: readonly Draft[],
  parts: readonly (Belonging | undefined)[],
): number | undefined {
  const before = drafts.flatMap((draft, index) =>
    draft.paragraph < paragraph &&
    draft.paragraph >= paragraph - NEARBY &&
    draft.money !== undefined &&
    draft.each === undefined &&
    !parts[index]
      ? [index]
      : [],
  );
  const sum = own.reduce((total, index) => add(total, inDong(drafts[index])), decimal(0));
  const labelled = (pattern: RegExp): number[] =>
    before.filter((index) => pattern.test(drafts[index]?.label ?? ''));
  return (
    labelled(MONEY_LABEL).findLast((index) => equals(inDong(drafts[index]), sum)) ??
    labelled(TOTAL_LABEL).at(-1)
  );
}

function inDong(draft: Draft | undefined): Decimal {
  const value = draft?.values.at(-1) ?? decimal(0);
  return draft?.money ? shift(value, DONG_EXPONENT[draft.money]) : value;
}
