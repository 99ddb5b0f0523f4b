import { checkPlan } from '../../engine/check';
import type { SheetPlan } from '../../engine/filling/write-plan';
import { analyseUnits } from '../../engine/units/analyse-units';
import { loadEditions } from '../../engine/units/load-editions';
import { matchUnitCells } from '../../engine/units/match-units';
import {
  provinceOf,
  todayOf,
  wholeName,
  type Editions,
  type OfficialUnit,
} from '../../engine/units/official-unit';
import { Gazetteer } from '../../engine/units/scope';
import { openWorkbook } from '../../hosts/file/open-workbook';
import { writeWorkbook } from '../../hosts/file/write-workbook';
import { expectedCodes, TEN_WAYS } from '../units/ten-ways';

const DAY = '2026-01-01';
/** What issue 13 asks: all found, and matching a register takes less time than reading it. */
const ROWS = 20_000;
const PROVINCE = 'Gia Lai';

/** Every former commune in ten writings, and the time that matching a register takes. */
export async function benchUnits(print: (line: string) => void): Promise<boolean> {
  const editions = await loadEditions();
  const found = everyWriting(editions, print);
  const fast = await register(editions, print);
  return found && fast;
}

function everyWriting(editions: Editions, print: (line: string) => void): boolean {
  print('Former communes in ten writings: their unit of today, or exactly their candidates');
  const gazetteer = new Gazetteer(editions);
  const expected = expectedCodes(editions[0]);
  const provinces = new Map<OfficialUnit, OfficialUnit[]>();
  for (const commune of editions[0].communes) {
    const list = provinces.get(provinceOf(commune));
    if (list) list.push(commune);
    else provinces.set(provinceOf(commune), [commune]);
  }
  let right = 0;
  for (const way of TEN_WAYS) {
    const wrong: string[] = [];
    for (const [province, communes] of provinces) {
      const scope = gazetteer.scopeOf(province.name, DAY);
      const cells = communes.map((commune) => ({ column: '', ...way.write(commune, parentOf(commune)) }));
      const matches = matchUnitCells(cells, gazetteer, { date: DAY, asOf: DAY, ...(scope ? { scope } : {}) });
      communes.forEach((commune, row) => {
        const { candidates = [], doubt } = matches[row] ?? {};
        const codes = candidates.map(({ code }) => code ?? '').sort();
        if (!doubt && codes.join() === expected(way, commune).join()) right += 1;
        else wrong.push(`${cells[row]?.text ?? ''} (${wholeName(commune)}): ${codes.join(' ')}`);
      });
    }
    print(`  ${way.name.padEnd(24)} ${wrong.length === 0 ? 'all' : `${wrong.length} not`}`);
    for (const line of wrong.slice(0, 5)) print(`    ${line}`);
  }
  const all = TEN_WAYS.length * editions[0].communes.length;
  print(`  rate                     ${((right / all) * 100).toFixed(3)} % of ${all}`);
  return right === all;
}

/** A province's register: each district writes its communes in its own way. */
async function register(editions: Editions, print: (line: string) => void): Promise<boolean> {
  const communes = editions[0].communes.filter(
    (commune) => todayOf(provinceOf(commune))[0]?.name === PROVINCE,
  );
  const header = [
    'STT',
    'Đơn vị',
    'Xã, phường',
    'Tên sản phẩm',
    'Chủ thể',
    'Nhóm sản phẩm',
    'Năm',
    'Hạng sao',
  ];
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const commune = communes[index % communes.length] ?? communes[0];
    const way = commune && TEN_WAYS[(commune.parent?.name.length ?? 0) % TEN_WAYS.length];
    if (!commune || !way) return [];
    const { text, within } = way.write(commune, parentOf(commune));
    return [
      index + 1,
      within[0] ?? wholeName(provinceOf(commune)),
      text,
      `Sản phẩm ${index}`,
      `HTX ${index}`,
      'Thực phẩm',
      2023,
      3,
    ];
  });
  const sheet: SheetPlan = {
    name: 'Danh mục',
    rows: [header, ...rows].map((row) => row.map((value) => ({ value }))),
  };
  const bytes = await writeWorkbook([sheet]);
  const start = performance.now();
  const workbooks = [await openWorkbook(bytes, 'a.xlsx')];
  const read = performance.now();
  const plan = checkPlan(workbooks);
  const checked = performance.now();
  const { rows: placed } = analyseUnits(workbooks, plan, new Gazetteer(editions), {
    asOf: DAY,
    province: PROVINCE,
  });
  const matched = performance.now() - checked;
  print(
    `A register of ${placed.length} rows, ${communes.length} former communes, each district in its own writing`,
  );
  print(`  reading the file         ${(read - start).toFixed(0)} ms`);
  print(`  matching its rows        ${matched.toFixed(0)} ms (less than reading)`);
  return placed.length === ROWS && matched < read - start;
}

function parentOf(commune: OfficialUnit): OfficialUnit {
  return commune.parent ?? commune;
}
