import type { HeaderColumn } from '../../reading/header-columns';
import { isAside, periodOf } from '../../reading/header-words';
import { bare } from '../../text/fold';
import type { ColumnBlock } from '../record-table';

const YEARS = /(?:19|20)\d\d/gu;
const DONE = /(?:^| )(?:thuc hien|ket qua|dat duoc|hien trang|th)(?: |$)/;
const WANTED = /(?:^| )(?:ke hoach|muc tieu|chi tieu|phan dau|giao|kh|dang ky|du kien)(?: |$)/;
/** What is left of `Đến hết năm 2025`, `Giai đoạn 2026 - 2030` once the years are out. */
const OF_TIME = /^(?:(?:nam|giai doan|ca giai doan|den|het|toi|cuoi|tinh|ky|thoi ky|trong|moc) ?)*$/;

/** `Lũy kế 2021-2025`: all that was reached by then. */
const CUMULATIVE = /^luy ke(?: |$)/;
/** A target to be reached by a year's end, and not a plan for that year. */
const BY_THEN = /(?:^| )(?:muc tieu|phan dau|den)(?: |$)/;

interface Dated {
  readonly col: number;
  readonly id: 'planned' | 'actual';
  /** The header's own words of it: `Đến hết năm 2025`. */
  readonly period: string;
}

/** A column of planned or reached values whose header says its time; `Thực hiện/Kế hoạch 2025 (%)` is none. */
export function datedTarget({ col, texts }: HeaderColumn): Dated | undefined {
  const period = texts.find((text) => periodOf(text)?.kind === 'year' || hasYears(text));
  if (
    period === undefined ||
    texts.some((text) => isAside(text) || /(?:^| )(?:so voi|tang|giam|tong hop)(?: |$)/.test(bare(text)))
  )
    return undefined;
  const words = bare(texts.join(' ').replace(YEARS, ' '));
  if (CUMULATIVE.test(words)) return { col, id: 'actual', period };
  if (DONE.test(words)) return { col, id: 'actual', period };
  return WANTED.test(words) || OF_TIME.test(words) ? { col, id: 'planned', period } : undefined;
}

function hasYears(text: string): boolean {
  const period = periodOf(text);
  return period?.kind === 'whole' && period.from !== undefined;
}

/** The years that a period is, so that `Kế hoạch 2025` and `Thực hiện năm 2025` stand together. */
function yearsOf(period: string): string {
  const found = periodOf(period);
  return found?.kind === 'year' ? String(found.year) : `${found?.from ?? ''}-${found?.to ?? ''}`;
}

/** The years of the block that ends with a year and begins before it; empty where there is none. */
function wholeUpTo(period: string, blocks: ReadonlyMap<string, unknown>): string {
  const year = yearsOf(period);
  return [...blocks.keys()].find((key) => key.includes('-') && key.endsWith(`-${year}`)) ?? '';
}

/** One block for each period, with the columns that all share; a plain `Thực hiện` is of the period left of it. */
export function periodBlocks(
  dated: readonly Dated[],
  { actual, planned: _, ...shared }: Readonly<Record<string, number>>,
): ColumnBlock[] {
  const blocks = new Map<string, { period: string; columns: Record<string, number> }>();
  const near = [...dated].reverse().find(({ col, id }) => id === 'planned' && col < (actual ?? -1));
  for (const { col, id, period } of dated) {
    const key = yearsOf(period);
    const block = blocks.get(key) ?? { period, columns: { ...shared } };
    block.columns[id] ??= col;
    // `Đến năm 2030` over the plan says more than `Thực hiện 2030`
    if (id === 'planned') block.period = period;
    blocks.set(key, block);
  }
  for (const block of blocks.values()) {
    const reached = BY_THEN.test(bare(block.period))
      ? blocks.get(wholeUpTo(block.period, blocks))
      : undefined;
    if (reached?.columns['actual'] !== undefined && block.columns['planned'] !== undefined)
      block.columns['actual'] = reached.columns['actual'];
  }
  const own = near && blocks.get(yearsOf(near.period));
  if (own && actual !== undefined) own.columns['actual'] ??= actual;
  return [...blocks.values()];
}
