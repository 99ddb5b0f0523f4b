import { loadEditions } from '../../engine/units/load-editions';
import { matchUnitCells } from '../../engine/units/match-units';
import { provinceOf, wholeName, type OfficialUnit } from '../../engine/units/official-unit';
import { Gazetteer } from '../../engine/units/scope';
import { expectedCodes, TEN_WAYS } from '../units/ten-ways';

/** Every former commune in ten writings, each province at a time; prints the rate and what is not found. */
export async function benchUnits(print: (line: string) => void): Promise<boolean> {
  const editions = await loadEditions();
  const gazetteer = new Gazetteer(editions);
  const expected = expectedCodes(editions[0]);
  const byProvince = new Map<OfficialUnit, OfficialUnit[]>();
  for (const commune of editions[0].communes) {
    const province = provinceOf(commune);
    byProvince.set(province, [...(byProvince.get(province) ?? []), commune]);
  }
  let [right, all] = [0, 0];
  const start = performance.now();
  for (const way of TEN_WAYS) {
    let own = 0;
    const wrong: string[] = [];
    for (const [province, communes] of byProvince) {
      const scope = gazetteer.scopeOf(province.name, '2026-01-01');
      const cells = communes.map((commune, row) => ({
        cell: { file: 'f', sheet: 's', row, col: 0 },
        column: way.name,
        ...way.write(commune, commune.parent ?? commune),
      }));
      const matches = matchUnitCells(cells, gazetteer, { date: '2026-01-01', asOf: '2026-01-01', ...(scope ? { scope } : {}) });
      communes.forEach((commune, row) => {
        const found = (matches[row]?.candidates ?? []).map(({ code }) => code ?? '').sort();
        const doubt = matches[row]?.doubt !== undefined;
        if (!doubt && found.join() === expected(way, commune).join()) own += 1;
        else
          wrong.push(
            `${cells[row]?.text ?? ''} (${wholeName(commune)}): ${found.join(' ')} ≠ ${expected(way, commune).join(' ')} ${matches[row]?.doubt ?? ''}`,
          );
      });
    }
    right += own;
    all += editions[0].communes.length;
    print(`  ${way.name.padEnd(24)} ${own} of ${editions[0].communes.length}`);
    for (const line of wrong.slice(0, 8)) print(`      ${line}`);
  }
  print(
    `  found ${((right / all) * 100).toFixed(3)} % of ${all} in ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  return right === all;
}
