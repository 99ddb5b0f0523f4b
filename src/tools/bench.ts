import { benchCheck } from './bench/check';
import { benchDocx } from './bench/docx';
import { benchExcel } from './bench/excel';
import { benchFill } from './bench/fill';
import { benchFunding } from './bench/funding';
import { benchGrowth } from './bench/growth';
import { benchDiagnosis } from './bench/diagnosis';
import { benchPane } from './bench/pane';
import { benchTotals } from './bench/totals';
import { benchUnits } from './bench/units';

type Bench = (print: (line: string) => void) => Promise<boolean>;

/** Every measurement, by the name that picks it on the command line. */
const BENCHES: Readonly<Record<string, Bench>> = {
  check: benchCheck,
  growth: benchGrowth,
  docx: benchDocx,
  fill: benchFill,
  excel: benchExcel,
  diagnosis: benchDiagnosis,
  funding: benchFunding,
  pane: benchPane,
  totals: benchTotals,
  units: benchUnits,
};

/** `npm run bench [NAME…]`: ratios measured side by side in this run; exit code 1 where a bound is not kept. */
async function main(names: readonly string[]): Promise<void> {
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const kept = await bench((line) => console.log(line));
    console.log(kept ? '  → kept\n' : '  → NOT KEPT\n');
    if (!kept) process.exitCode = 1;
  }
}

void main(process.argv.slice(2));
