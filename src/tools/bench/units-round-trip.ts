import { checkPlan } from '../../engine/check';
import { add, decimal, toPlain, ZERO, type Decimal } from '../../engine/decimal';
import type { Cell, CellValue, Sheet, Workbook } from '../../engine/grid/grid';
import { analyseUnits, type TodayUnit } from '../../engine/units/analyse-units';
import { answered } from '../../engine/units/answered';
import { questionKey } from '../../engine/units/answers';
import { mappingPlan } from '../../engine/units/mapping-plan';
import { fullName, provinceOf, type Editions, type OfficialUnit } from '../../engine/units/official-unit';
import { unitQuestions } from '../../engine/units/questions';
import { Gazetteer } from '../../engine/units/scope';
import { columnSums } from '../../engine/units/sums';
import { applyPlan } from '../../hosts/file/apply-plan';

const DAY = '2026-01-01';

/**
 * Every former province's register and budget, moved to today's units with an answer to each question, written, read
 * again and put back by what was written: each former commune must have its rows and its đồng.
 */
export function roundTrips(editions: Editions, print: (line: string) => void): boolean {
  const gazetteer = new Gazetteer(editions);
  const counts = { provinces: 0, rows: 0, questions: 0, wrong: 0 };
  let money: Decimal = ZERO;
  for (const province of editions[0].provinces) {
    const communes = editions[0].communes.filter((commune) => provinceOf(commune) === province);
    const [book, amounts] = registerOf(province, communes);
    const trip = roundTrip(book, new Map(amounts), gazetteer);
    const divided = communes.filter(({ successors }) => successors.length > 1).length;
    const asks = trip.asked === 2 * divided;
    if (!asks || !trip.comesBack || !trip.isWhole) {
      counts.wrong += 1;
      print(
        `  ${province.name}: ${trip.asked} questions for ${divided} divided communes, back ${String(trip.comesBack)}, sums ${String(trip.isWhole)}`,
      );
    }
    counts.provinces += 1;
    counts.rows += trip.rows;
    counts.questions += trip.asked;
    money = amounts.reduce((sum, [, amount]) => add(sum, decimal(amount)), money);
  }
  print('Registers and budgets moved to today and back by their mapping');
  print(`  provinces                ${counts.provinces}, ${counts.wrong} of them not as they were`);
  print(`  rows                     ${counts.rows}, questions ${counts.questions} (each a divided commune)`);
  print(`  money                    ${toPlain(money)} đồng there and back`);
  return counts.wrong === 0;
}

function registerOf(
  province: OfficialUnit,
  communes: readonly OfficialUnit[],
): readonly [Workbook, readonly (readonly [string, number])[]] {
  const sheet = (name: string, rows: readonly (readonly CellValue[])[]): Sheet => ({
    name,
    rows: rows.map((row) => row.map((value): Cell => ({ value }))),
  });
  const of = ({ parent }: OfficialUnit): string => (parent ? fullName(parent) : fullName(province));
  const amounts = communes.map((commune, index) => [nameOf(commune), 1_000_003 * (index + 1)] as const);
  const products = sheet('Sản phẩm', [
    [`DANH MỤC SẢN PHẨM OCOP ${fullName(province).toUpperCase()}`],
    ['STT', 'Đơn vị', 'Xã, phường', 'Tên sản phẩm', 'Chủ thể', 'Nhóm sản phẩm', 'Năm', 'Hạng sao'],
    ...communes.map((commune, index) => [
      index + 1,
      of(commune),
      fullName(commune),
      `Sản phẩm ${index}`,
      `HTX ${index}`,
      'Thực phẩm',
      2024,
      3,
    ]),
  ]);
  const budget = sheet('Kinh phí', [
    ['DỰ TOÁN KINH PHÍ'],
    ['Đơn vị tính: đồng'],
    ['STT', 'Đơn vị', 'Nội dung', 'Năm', 'Thành tiền'],
    ...communes.map((commune, index) => [
      index + 1,
      `${fullName(commune)}, ${of(commune)}`,
      'Bao bì',
      2026,
      1_000_003 * (index + 1),
    ]),
  ]);
  return [{ file: 'a.xlsx', sheets: [products, budget] }, amounts];
}

function nameOf(commune: OfficialUnit): string {
  return `${fullName(commune)}, ${commune.parent ? fullName(commune.parent) : ''}`;
}

interface Trip {
  readonly rows: number;
  readonly asked: number;
  /** Every column over today's units is what it was over the former ones, and each answer stands in its rows. */
  readonly isWhole: boolean;
  /** Whether each unit of today has in the file what the mapping says that it took over. */
  readonly comesBack: boolean;
}

function roundTrip(book: Workbook, amounts: ReadonlyMap<string, number>, gazetteer: Gazetteer): Trip {
  const result = analyseUnits([book], checkPlan([book]), gazetteer, { asOf: DAY });
  const questions = unitQuestions(result.rows);
  const answers = new Map(
    questions.flatMap(({ key, candidates }, index): (readonly [string, TodayUnit])[] => {
      const unit = candidates[index % candidates.length];
      return unit ? [[key, unit]] : [];
    }),
  );
  const moved = applyPlan([book], mappingPlan([book], answered(result, answers))).workbooks;
  const { rows } = analyseUnits(moved, checkPlan(moved), gazetteer, { asOf: DAY });
  const [products, budget, mapping] = moved[0]?.sheets ?? [];
  return {
    rows: rows.length,
    asked: questions.length,
    isWhole:
      columnSums(rows).every(({ before, placed }) => toPlain(before) === toPlain(placed)) &&
      rows.every(({ unit, text, within }) => {
        const said = answers.get(questionKey(text, within));
        return unit !== undefined && (!said || said.code === unit.code);
      }),
    comesBack:
      Boolean(products && budget && mapping) &&
      comesBack(column(budget, 'Thành tiền'), column(mapping, 'Tên trong sổ'), amounts),
  };
}

/** The texts or figures of a column, each with the code of today's unit in its row. */
function column(sheet: Sheet | undefined, heading: string): (readonly [code: string, value: CellValue])[] {
  const rows = sheet?.rows ?? [];
  const header = rows.findIndex((row) => row?.some((cell) => cell?.value === heading));
  const at = (name: string): number => rows[header]?.findIndex((cell) => cell?.value === name) ?? -1;
  const [col, code] = [at(heading), at('Mã đơn vị')];
  return rows.slice(header + 1).flatMap((row) => {
    const said = row?.[code]?.value;
    return typeof said === 'string' ? [[said, row?.[col]?.value ?? null] as const] : [];
  });
}

/** Today's sums, shared out to the former communes that the mapping names, are those communes' own. */
function comesBack(
  money: readonly (readonly [string, CellValue])[],
  names: readonly (readonly [string, CellValue])[],
  amounts: ReadonlyMap<string, number>,
): boolean {
  const rest = new Map<string, number>();
  for (const [code, value] of money) rest.set(code, (rest.get(code) ?? 0) + Number(value));
  const seen = new Set<string>();
  for (const [code, value] of names) {
    const amount = typeof value === 'string' ? amounts.get(value) : undefined;
    if (amount === undefined || typeof value !== 'string') continue;
    if (seen.has(value)) return false;
    seen.add(value);
    rest.set(code, (rest.get(code) ?? 0) - amount);
  }
  return seen.size === amounts.size && [...rest.values()].every((left) => left === 0);
}
