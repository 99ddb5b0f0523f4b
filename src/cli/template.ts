import { PLAN_SET, planSet, TEMPLATE_IDS, templateSheets } from '../engine/filling/template';
import { unitsToChoose } from '../engine/units/units-to-choose';
import { writeWorkbook } from '../hosts/file/write-workbook';
import { parseArguments, requireChoice, UsageProblem } from './arguments';
import { requireEnding, requireOut } from './require-out';
import { requireProvince } from './require-province';
import type { Command } from './io';
import { CLI_WORDS } from '../locales/terminal';

/**
 * `phuluc template ID --out OUT.xlsx [--province NAME]`: a blank sheet of a layout, with validation lists, notes
 * and an example row; `plan-set` is a workbook of all sheets that a plan is made from.
 */
export const template: Command = {
  async run(argv, { io, language }) {
    const { values, positionals } = parseArguments(argv, {
      out: { type: 'string' },
      province: { type: 'string' },
    });
    const [id, extra] = positionals;
    if (id === undefined || extra !== undefined)
      throw new UsageProblem({
        kind: 'bad-value',
        name: 'template',
        value: positionals.join(' '),
        allowed: IDS.join(' | '),
      });
    const layout = requireChoice('template', id, IDS);
    const out = await requireOut(values.out, [], io);
    await requireEnding(out);
    const { province } = values;
    const named = province === undefined ? undefined : await requireProvince(province);
    const options = {
      years: comingYears(io.today()),
      date: io.today(),
      ...(named === undefined ? {} : { province: named, units: await unitsToChoose(named, io.today()) }),
    };
    const sheets = layout === PLAN_SET ? planSet(options) : templateSheets(layout, options);
    await io.writeFile(out, await writeWorkbook(sheets));
    io.stdout(`${CLI_WORDS[language].written(out)}\n`);
    return 0;
  },
};

const IDS = [...TEMPLATE_IDS, PLAN_SET] as const;

/** Last year, for what is being reported, and the five-year plan ahead. */
function comingYears(today: string): number[] {
  const year = Number(today.slice(0, 4));
  return Array.from({ length: 7 }, (_, index) => year - 1 + index);
}
