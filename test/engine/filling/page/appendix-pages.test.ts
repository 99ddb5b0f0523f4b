import { fillPlan } from '../../../../src/engine/filling/fill-plan';
import type { FillOptions } from '../../../../src/engine/filling/fill-options';
import { pageStarts } from '../../../../src/engine/filling/page/lay-out';
import { linesIn, textWidth } from '../../../../src/engine/filling/page/text-width';
import type { SheetPlan } from '../../../../src/engine/filling/write-plan';
import type { Workbook } from '../../../../src/engine/grid/grid';
import { gialaiBudgetBooks, gialaiProductBooks } from '../../../generators/districts/gialai';
import { caoLanh, ninhBinh, quangNgai, quangTri } from '../seed-books';

/*
 * Every appendix of the filled seeds as it comes out on paper: sizes of letters, texts cut off, pages. Measured on
 * the write plan with the font's own widths; `printed-pages.test.ts` asks LibreOffice.
 */

const GIALAI = [
  ...gialaiProductBooks(1, 'one-sheet'),
  ...gialaiBudgetBooks('one-sheet', { form: 'long', measure: 'trieu' }),
];
const SIGNED: FillOptions = {
  foot: {
    signature: { authority: 'TM. ỦY BAN NHÂN DÂN', title: 'CHỦ TỊCH', name: 'Nguyễn Văn A' },
    recipients: ['Như Điều 3', 'Lưu: VT, NN'],
  },
};

const SEEDS: readonly (readonly [string, readonly Workbook[], FillOptions])[] = [
  ['Gia Lai', GIALAI, { measure: 'trieu' }],
  ['Quảng Ngãi', [quangNgai()], SIGNED],
  ['Ninh Bình', [ninhBinh()], {}],
  ['Cao Lãnh', [caoLanh()], SIGNED],
  ['Quảng Trị', [quangTri()], {}],
];

const APPENDICES = SEEDS.flatMap(([seed, books, options]) =>
  fillPlan(books, options)
    .plan.sheets.filter(({ page, hidden }) => page?.pageNumbers && !hidden)
    .map((sheet) => [`${seed}, ${sheet.name}`, sheet] as const),
);

const POINTS_PER_MM = 72 / 25.4;

function paperOf({ page }: SheetPlan): { readonly width: number; readonly height: number } {
  const sides = page?.paper === 'a3' ? [297, 420] : [210, 297];
  const [across = 0, down = 0] = page?.orientation === 'landscape' ? sides.reverse() : sides;
  const { left = 0, right = 0, top = 0, bottom = 0 } = page?.margins ?? {};
  return { width: (across - left - right) * POINTS_PER_MM, height: (down - top - bottom) * POINTS_PER_MM };
}

/** What fitting to one page wide leaves of a size. */
function scaleOf(sheet: SheetPlan): number {
  return Math.min(1, paperOf(sheet).width / widthOf(sheet));
}

function widthOf({ columnPoints = [] }: SheetPlan): number {
  return columnPoints.reduce((sum, each) => sum + each, 0);
}

/** Every cell that shows something, with the points that it has. */
function cellsOf(sheet: SheetPlan) {
  return sheet.rows.flatMap((row, r) =>
    (row ?? []).flatMap((cell, c) => {
      if (cell?.value === null || cell?.value === undefined) return [];
      const merge = sheet.merges?.find(({ top, left }) => top === r && left === c);
      const sum = (sizes: readonly (number | undefined)[] = [], from: number, to: number): number =>
        sizes.slice(from, to + 1).reduce<number>((all, each) => all + (each ?? 0), 0);
      return [
        {
          where: `${r + 1}/${c + 1}`,
          cell,
          width: sum(sheet.columnPoints, c, merge?.right ?? c),
          height: sum(sheet.rowHeights, r, merge?.bottom ?? r),
        },
      ];
    }),
  );
}

test('there are appendices of every seed', () => {
  expect(APPENDICES.length).toBeGreaterThanOrEqual(8);
});

describe.each(APPENDICES)('%s', (_, sheet) => {
  test('is one page wide', () => {
    expect(widthOf(sheet)).toBeLessThanOrEqual(paperOf(sheet).width);
  });

  test('letters on paper: 14 points for number and title, 9 at least', () => {
    const scale = scaleOf(sheet);
    const sizes = cellsOf(sheet).map(({ cell }) => (cell.look?.fontSize ?? 0) * scale);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9);
    expect(sheet.rows.slice(0, 2).map((row) => (row?.[0]?.look?.fontSize ?? 0) * scale)).toEqual([14, 14]);
  });

  test('no text is cut off, no figure wider than its column', () => {
    const cut = cellsOf(sheet).flatMap(({ where, cell, width, height }) => {
      const { fontSize = 12, bold = false, wrap = false } = cell.look ?? {};
      if (typeof cell.value === 'number') {
        const shown = cell.format?.includes('%') ? '00,00%' : cell.value.toLocaleString('de-DE');
        return textWidth(shown, fontSize, bold ? 'bold' : 'regular') + 3 > width
          ? [`${where}: ${shown}`]
          : [];
      }
      const text = String(cell.value);
      const lines = wrap ? linesIn(text, width - 4, fontSize, bold ? 'bold' : 'regular') : 1;
      const whole = wrap || textWidth(text, fontSize, bold ? 'bold' : 'regular') <= width;
      return whole && lines * fontSize * 1.2 <= height ? [] : [`${where}: ${text}`];
    });
    expect(cut).toEqual([]);
  });

  test('what stands under the table is not alone on its page, and pages are full', () => {
    const heights = (sheet.rowHeights ?? []).map((each) => each ?? 0);
    const starts = pageStarts(heights, sheet.page?.titleRows ?? [0, 0], paperOf(sheet).height);
    const body = sheet.rows.findLastIndex((row) => row?.some((cell) => cell?.look?.border));
    expect(starts.at(-1)).toBeLessThan(Math.max(1, body));
    const used = heights.reduce((sum, each) => sum + each, 0);
    expect(starts.length).toBeLessThanOrEqual(Math.ceil((used / paperOf(sheet).height) * 1.5));
  });
});
