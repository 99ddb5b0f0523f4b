import { TEMPLATE_IDS, templateSheets } from '../engine/filling/template';
import { writeWorkbook } from '../hosts/file/write-workbook';
import { parseArguments, requireChoice, UsageProblem } from './arguments';
import { requireOut } from './fill';
import type { Command } from './io';
import { CLI_WORDS } from './locales/words';

/** `phuluc template ID --out OUT.xlsx`: a blank sheet of a layout, with validation lists and an example row. */
export const template: Command = {
  async run(argv, { io, language }) {
    const { values, positionals } = parseArguments(argv, { out: { type: 'string' } });
    const [id, extra] = positionals;
    if (id === undefined || extra !== undefined)
      throw new UsageProblem({
        kind: 'bad-value',
        name: 'template',
        value: positionals.join(' '),
        allowed: TEMPLATE_IDS.join(' | '),
      });
    const layout = requireChoice('template', id, TEMPLATE_IDS);
    const out = await requireOut(values.out, [], io);
    await io.writeFile(out, await writeWorkbook(templateSheets(layout, { years: comingYears(io.today()) })));
    io.stdout(`${CLI_WORDS[language].written(out)}\n`);
    return 0;
  },
};

/** Last year, for what is being reported, and the five-year plan ahead. */
function comingYears(today: string): number[] {
  const year = Number(today.slice(0, 4));
  return Array.from({ length: 7 }, (_, index) => year - 1 + index);
}
