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
import { roundTrips } from './units-round-trip';
import { expectedCodes, TEN_WAYS, type Writing } from '../units/ten-ways';

const DAY = '2026-01-01';
/** All found; matching a register takes less time than reading it, unless hardly two rows are alike. */
const ROWS = 20_000;
const PROVINCE = 'Gia Lai';

/** Every former commune in ten writings, and the time that matching a register takes. */
export async function benchUnits(print: (line: string) => void): Promise<boolean> {
  const editions = await loadEditions();
  // Before the writings: the engine is cold, as when a person opens a file.
  let fast = true;
  for (const hand of HANDS) fast = (await register(editions, hand, print)) && fast;
  const found = everyWriting(editions, print);
  return roundTrips(editions, print) && found && fast;
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

/** How a register's rows write their communes: the text of a row, and of the cell beside it. */
interface Hand {
  readonly name: string;
  /** Matching may take so many times as long as reading. */
  readonly most: number;
  readonly write: (commune: OfficialUnit, row: number) => Writing;
}

const HANDS: readonly Hand[] = [
  {
    name: 'each district in its own writing',
    most: 1,
    write: (commune) => written(commune, parentOf(commune).name.length),
  },
  { name: 'each row in another writing', most: 1, write: (commune, row) => written(commune, row) },
  {
    name: 'no two rows alike, one in a hundred misspelt',
    most: 3,
    write: (commune, row) => {
      const { text, within } = written(commune, row);
      return { text: `Thôn ${row % 97}, đội ${row}, ${row % 100 === 7 ? slipped(text) : text}`, within };
    },
  },
];

function written(commune: OfficialUnit, way: number): Writing {
  return (TEN_WAYS[way % TEN_WAYS.length] ?? TEN_WAYS[0]).write(commune, parentOf(commune));
}

/** Two neighbouring letters exchanged. */
function slipped(text: string): string {
  const at = Math.floor(text.length / 3);
  return `${text.slice(0, at)}${text.charAt(at + 1)}${text.charAt(at)}${text.slice(at + 2)}`;
}

const ROUNDS = 5;

/** A province's register, read from its file and matched, turn by turn. */
async function register(editions: Editions, hand: Hand, print: (line: string) => void): Promise<boolean> {
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
    const commune = communes[(index * 7) % communes.length] ?? communes[0];
    if (!commune) return [];
    const { text, within } = hand.write(commune, index);
    const beside = within[0] ?? wholeName(provinceOf(commune));
    return [index + 1, beside, text, `Sản phẩm ${index}`, `HTX ${index}`, 'Thực phẩm', 2023, 3];
  });
  const sheet: SheetPlan = {
    name: 'Danh mục',
    rows: [header, ...rows].map((row) => row.map((value) => ({ value }))),
  };
  const bytes = await writeWorkbook([sheet]);
  const reading: number[] = [];
  const matching: number[] = [];
  let placed = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const workbooks = [await openWorkbook(bytes, 'a.xlsx')];
    reading.push(performance.now() - start);
    const plan = checkPlan(workbooks);
    // Nothing is remembered from the round before: another list, and the texts are other objects.
    const gazetteer = new Gazetteer(editions);
    const checked = performance.now();
    const { rows: found } = analyseUnits(workbooks, plan, gazetteer, { asOf: DAY, province: PROVINCE });
    matching.push(performance.now() - checked);
    placed = found.length;
  }
  const ratio = middle(matching) / middle(reading);
  print(`A register of ${placed} rows, ${communes.length} former communes, ${hand.name}`);
  print(
    `  reading the file         ${middle(reading).toFixed(0)} ms (the first time ${reading[0]?.toFixed(0) ?? ''})`,
  );
  print(
    `  matching its rows        ${middle(matching).toFixed(0)} ms (the first time ${matching[0]?.toFixed(0) ?? ''})`,
  );
  print(`  matching / reading       ${ratio.toFixed(2)} (at most ${hand.most})`);
  return placed === ROWS && ratio <= hand.most;
}

function middle(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function parentOf(commune: OfficialUnit): OfficialUnit {
  return commune.parent ?? commune;
}
