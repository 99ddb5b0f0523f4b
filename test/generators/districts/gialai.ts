import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbook } from '../../../src/engine/grid/grid';
import { GROUPS } from '../../../src/engine/layouts/group-list';
import { bare } from '../../../src/engine/text/fold';
import { budgetBooks, type BudgetForm } from './budget-sheets';
import type { NeutralPlan, PlannedMoney, PlannedProduct } from './neutral-plan';
import { productBooks } from './product-sheets';
import type { Spread } from './sheets';

/*
 * What the districts of Gia Lai must have sent for its three appendices to come out: as many product rows as
 * appendix 1 counts, another sheet with as many rows as appendix 2 counts (the two disagree in four
 * districts), and one budget row for each year of each unit and department of appendix 3.
 */

export const GIALAI_YEARS = [2021, 2022, 2023, 2024, 2025] as const;

const FIXTURES = join(__dirname, '..', '..', 'fixtures', 'gialai');

function linesOf(appendix: 1 | 2 | 3): string[][] {
  return readFileSync(join(FIXTURES, `appendix-${appendix}.tsv`), 'utf8')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim()))
    .filter(([ordinal = '']) => /^\d+$/.test(ordinal));
}

const count = (text: string | undefined): number => Number(text === undefined || text === '' ? 0 : text);

export interface GialaiRow {
  readonly unit: string;
  /** By year, in the order of `GIALAI_YEARS`. */
  readonly upgrades: readonly number[];
  readonly news: readonly number[];
}

/** Appendix 1 as printed. */
export function gialaiProducts(): GialaiRow[] {
  return linesOf(1).map(([, unit = '', ...figures]) => ({
    unit,
    upgrades: GIALAI_YEARS.map((_, index) => count(figures[index * 3 + 1])),
    news: GIALAI_YEARS.map((_, index) => count(figures[index * 3 + 2])),
  }));
}

/** The groups that appendix 2 prints: all but Sinh vật cảnh. */
export const GIALAI_GROUPS = ['I', 'II', 'III', 'IV', 'VI'] as const;

/** Appendix 2 as printed: units by groups. */
export function gialaiGroups(): { readonly unit: string; readonly counts: readonly number[] }[] {
  return linesOf(2).map(([, unit = '', , ...figures]) => ({
    unit,
    counts: GIALAI_GROUPS.map((_, index) => count(figures[index])),
  }));
}

export interface GialaiMoney {
  readonly unit: string;
  readonly department: boolean;
  /** Đồng by year; undefined where the cell is blank. */
  readonly state: readonly (bigint | undefined)[];
  readonly other: readonly (bigint | undefined)[];
}

/** Triệu as printed, which the row's own sum decides: `644,010` is 644.010, `2.270` and `2270` are 2270. */
function dong(text: string | undefined): bigint | undefined {
  if (text === undefined || text === '') return undefined;
  if (text.includes(',')) {
    const [whole = '', fraction = ''] = text.split(',');
    return BigInt(whole) * 1_000_000n + BigInt(fraction.padEnd(6, '0'));
  }
  return BigInt(text.replaceAll('.', '')) * 1_000_000n;
}

/** Appendix 3's leaves as printed. */
export function gialaiMoney(): GialaiMoney[] {
  return linesOf(3).map(([, unit = '', ...figures]) => ({
    unit,
    department: bare(unit).startsWith('so '),
    state: GIALAI_YEARS.map((_, index) => dong(figures[index * 3 + 1])),
    other: GIALAI_YEARS.map((_, index) => dong(figures[index * 3 + 2])),
  }));
}

/** Names of products are made up: the appendices count them and name none. */
function product(
  unit: string,
  year: number,
  kind: PlannedProduct['kind'],
  group: string,
  index: number,
): PlannedProduct {
  return { unit, name: `Sản phẩm ${index} của ${unit}`, group, kind, year };
}

/** Rows for appendix 1. Groups are appendix 2's as far as they go, then food. */
function planOfAppendix1(): PlannedProduct[] {
  const groups = new Map(gialaiGroups().map(({ unit, counts }) => [unit, groupQueue(counts)]));
  const products: PlannedProduct[] = [];
  for (const { unit, upgrades, news } of gialaiProducts()) {
    GIALAI_YEARS.forEach((year, at) => {
      for (let each = 0; each < (upgrades[at] ?? 0); each++)
        products.push(product(unit, year, 'upgrade', 'I', products.length + 1));
      for (let each = 0; each < (news[at] ?? 0); each++)
        products.push(product(unit, year, 'new', groups.get(unit)?.shift() ?? 'I', products.length + 1));
    });
  }
  return products;
}

/** Rows for appendix 2: new products by group, in any year of the period. */
function planOfAppendix2(): PlannedProduct[] {
  const products: PlannedProduct[] = [];
  for (const { unit, counts } of gialaiGroups()) {
    groupQueue(counts).forEach((group, index) => {
      const year = GIALAI_YEARS[index % GIALAI_YEARS.length] ?? GIALAI_YEARS[0];
      products.push(product(unit, year, 'new', group, products.length + 1));
    });
  }
  return products;
}

function groupQueue(counts: readonly number[]): string[] {
  return counts.flatMap((number, index) => Array<string>(number).fill(GIALAI_GROUPS[index] ?? 'I'));
}

function moneyOfAppendix3(): PlannedMoney[] {
  return gialaiMoney().flatMap(({ unit, state, other }) =>
    GIALAI_YEARS.flatMap((year, at): PlannedMoney[] => {
      const [ours, theirs] = [state[at], other[at]];
      if (ours === undefined && theirs === undefined) return [];
      return [
        {
          unit,
          item: 'Thực hiện Chương trình OCOP',
          year,
          dong: {
            ...(ours === undefined ? {} : { state: ours }),
            ...(theirs === undefined ? {} : { other: theirs }),
          },
        },
      ];
    }),
  );
}

/** The whole plan. `productsOf` says which of the two disagreeing appendices the product rows are for. */
export function gialaiPlan(productsOf: 1 | 2 = 1): NeutralPlan {
  const money = gialaiMoney();
  return {
    province: 'Gia Lai',
    years: GIALAI_YEARS,
    units: gialaiProducts().map(({ unit }) => unit),
    departments: money.filter(({ department }) => department).map(({ unit }) => unit),
    producers: [],
    products: productsOf === 1 ? planOfAppendix1() : planOfAppendix2(),
    money: moneyOfAppendix3(),
    sources: ['state', 'other'],
  };
}

/** Product sheets of all districts. */
export function gialaiProductBooks(productsOf: 1 | 2, how: Spread): Workbook[] {
  return productBooks(gialaiPlan(productsOf), how);
}

/** Budget sheets of all districts and departments; appendix 3 spells some units differently from appendix 1. */
export function gialaiBudgetBooks(how: Spread, form: BudgetForm): Workbook[] {
  const plan = gialaiPlan();
  const units = gialaiMoney()
    .filter(({ department }) => !department)
    .map(({ unit }) => unit);
  return budgetBooks({ ...plan, units }, how, form);
}

/** The label that appendix 2 prints over a group's column. */
export function gialaiGroupLabel(id: string): string {
  return GROUPS.find((group) => group.id === id)?.label.vi ?? id;
}
