import { expectedCodes, TEN_WAYS } from '../../../src/tools/units/ten-ways';
import { matchUnitCells } from '../../../src/engine/units/match-units';
import { provinceOf, type OfficialUnit } from '../../../src/engine/units/official-unit';
import { gazetteer } from './gazetteer';

/** A sample; `npm run bench units` does all of them. */
const EVERY = 37;

let expected: ReturnType<typeof expectedCodes> | undefined;

test.each(TEN_WAYS.map((way) => [way.name, way] as const))(
  'former communes written %s find their units, or exactly their candidates',
  async (_, way) => {
    const lists = await gazetteer();
    const [former] = lists.editions;
    expected ??= expectedCodes(former);
    const byProvince = new Map<OfficialUnit, OfficialUnit[]>();
    former.communes.forEach((commune, index) => {
      if (index % EVERY !== 0) return;
      const province = provinceOf(commune);
      byProvince.set(province, [...(byProvince.get(province) ?? []), commune]);
    });
    const wrong: unknown[] = [];
    for (const [province, communes] of byProvince) {
      const scope = lists.scopeOf(province.name, '2026-01-01');
      const cells = communes.map((commune) => ({
        column: '',
        ...way.write(commune, commune.parent ?? commune),
      }));
      const matches = matchUnitCells(cells, lists, {
        date: '2026-01-01',
        asOf: '2026-01-01',
        ...(scope ? { scope } : {}),
      });
      communes.forEach((commune, index) => {
        const codes = matches[index]?.candidates.map(({ code }) => code).sort();
        const wanted = expected?.(way, commune) ?? [];
        if (codes?.join() !== wanted.join()) wrong.push([cells[index]?.text, codes, wanted]);
        if (wanted.length > 1 && !['divided', 'ambiguous'].includes(matches[index]?.verdict ?? ''))
          wrong.push([cells[index]?.text, matches[index]?.verdict]);
      });
    }
    expect(wrong).toEqual([]);
  },
);
