import type { Cell } from '../../../src/engine/grid/grid';
import { LOOKS } from '../../../src/engine/filling/page/looks';
import { HIGHEST_ROW, withinRowLimit } from '../../../src/engine/filling/row-limit';
import { heightFor } from '../../../src/engine/filling/page/sheet-text';
import type { SheetPlan } from '../../../src/engine/filling/write-plan';

const WORDS = 'Phát triển chuỗi liên kết sản xuất và tiêu thụ sản phẩm OCOP gắn với du lịch nông thôn ';
const text = (letters: number): string => WORDS.repeat(400).slice(0, letters).trim();

function listOf(...texts: string[]): SheetPlan {
  const row = texts.map((value): Cell => ({ value, look: LOOKS.name }));
  const widths = texts.map(() => 24);
  const page = {
    orientation: 'portrait',
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    printArea: { top: 0, left: 0, bottom: 1, right: texts.length - 1 },
    titleRows: [0, 0],
    pageNumbers: true,
  } as const;
  const height = heightFor(texts.map((each) => [each, 22]));
  return {
    name: 'Phụ lục V',
    rows: [[{ value: 'x' }], row],
    columnWidths: widths,
    rowHeights: [24, height],
    page,
  };
}

/** Points that a cell's text takes in its column, by its own letters. */
function needed(sheet: SheetPlan, col: number): number {
  const cell = sheet.rows[1]?.[col];
  const scale = (cell?.look?.fontSize ?? 12) / 12;
  const width = ((sheet.columnWidths?.[col] ?? 0) - 2) / scale;
  return heightFor([[String(cell?.value), width]], scale);
}

describe('rows no higher than Excel has', () => {
  it('a sheet without one stays what it was', () => {
    const sheet = listOf(text(300), text(20));
    expect(withinRowLimit(sheet)).toBe(sheet);
  });

  it.each([600, 700, 1_100, 2_000, 3_500, 8_000])('%i letters can still be read', (letters) => {
    const sheet = withinRowLimit(listOf(text(letters), 'Sở Nông nghiệp'));
    expect(Math.max(...(sheet.rowHeights ?? []).map((height) => height ?? 0))).toBeLessThanOrEqual(
      HIGHEST_ROW,
    );
    expect(needed(sheet, 0)).toBeLessThanOrEqual(HIGHEST_ROW * 1.05);
    expect(sheet.columnWidths?.[1]).toBe(24);
    expect(sheet.rowHeights?.[0]).toBe(24);
  });

  it('the columns grow before the letters shrink, and the page turns where they have become wide', () => {
    const { columnWidths, rows, page } = withinRowLimit(listOf(text(900)));
    expect(columnWidths?.[0]).toBeGreaterThan(24);
    expect(rows[1]?.[0]?.look).toBe(LOOKS.name);
    expect(page?.orientation).toBe('portrait');
    expect(withinRowLimit(listOf(text(2_000), text(2_000))).page?.orientation).toBe('landscape');
  });

  it('a text across merged columns asks for no wider column', () => {
    const sheet = listOf(text(700), 'b');
    const merged = { ...sheet, merges: [{ top: 1, left: 0, bottom: 1, right: 1 }] };
    expect(withinRowLimit(merged).columnWidths).toEqual([24, 24]);
  });
});
