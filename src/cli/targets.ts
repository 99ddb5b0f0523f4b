import { sheetKey } from '../engine/grid/place-key';
import { toPlain } from '../engine/decimal';
import { withTextTargets } from '../engine/document/target-sheet';
import type { Finding } from '../engine/findings';
import type { Records } from '../engine/records/records';
import type { CellRef } from '../engine/grid/grid';
import { LOCALES } from '../locales';
import type { Locale } from '../locales/types/locale';
import { InputProblem } from '../engine/problems';
import { readInputs } from '../engine/plan/read-inputs';
import { repeatedFindings } from '../engine/plan/repeated-findings';
import { PRESETS, presetNamed, type Preset } from '../engine/targets/presets';
import { reportTargets, type TargetReport, type TargetResult } from '../engine/targets/report-targets';
import { parseArguments, requireDate, requireFiles, UsageProblem } from './arguments';
import { cellsJson, findingJson } from './finding-json';
import type { Command } from './io';
import { exitCodeOf, leftOutJson, openPlan, requireSheets, saidSheets } from './open-files';
import { saidIn } from './said-arguments';
import { inPlanUnits } from './moved-plan';
import { wantedUnits } from './wanted-units';
import { targetsText } from './targets-text';

/** `phuluc targets FILE… [--json] [--preset NAME] [--as-of YYYY-MM-DD]`. */
export const targets: Command = {
  async run(argv, { io, language }) {
    const { values, positionals } = parseArguments(argv, {
      json: { type: 'boolean' },
      preset: { type: 'string' },
      'as-of': { type: 'string' },
      units: { type: 'string' },
      as: { type: 'string', multiple: true },
    });
    const said = saidIn(values.as);
    const asOf = requireDate('--as-of', values['as-of'] ?? io.today());
    const preset = values.preset === undefined ? undefined : requirePreset(values.preset);
    const opened = await openPlan(requireFiles(positionals), { io, language });
    requireSheets('--as', saidSheets(said), opened.workbooks);
    const workbooks = withTextTargets(
      (await inPlanUnits(opened.workbooks, values.units, asOf, { io, language })).workbooks,
    );
    const files = opened.workbooks.map(({ file }) => file);
    const { records, repeated } = readInputs(workbooks, {
      ...wantedUnits(values.units),
      ...(said ? { said } : {}),
    });
    const report = reportTargets(records, asOf, preset?.id);
    // a report of no target would look like all of them reached
    if (report.targets.length === 0 && aboutTargets(records).length === 0)
      throw new InputProblem({
        kind: 'no-known-table',
        files: workbooks.map(({ file }) => file),
        wanted: 'targets',
      });
    const findings = [...repeatedFindings(repeated), ...aboutTargets(records), ...report.findings];
    const locale = LOCALES[language];
    io.stdout(
      values.json
        ? `${JSON.stringify({ ...targetsJson(report, findings, locale, files.length > 1), ...leftOutJson(opened, locale) }, null, 2)}\n`
        : targetsText(report, findings, locale, preset, files),
    );
    return exitCodeOf(
      opened,
      findings.some(({ severity }) => severity === 'error'),
    );
  },
};

function requirePreset(name: string): Preset {
  const preset = presetNamed(name);
  if (preset) return preset;
  const allowed = PRESETS.map(({ id }) => id).join(' | ');
  throw new UsageProblem({ kind: 'bad-value', name: '--preset', value: name, allowed });
}

/** What the reading of the sheets that targets are weighed on found. */
function aboutTargets({ findings, tables }: Records): Finding[] {
  const sheets = new Set(
    tables.flatMap(({ layout, file, sheet }) =>
      WEIGHED_ON.has(layout.id) ? [sheetKey({ file, sheet })] : [],
    ),
  );
  return findings.filter(({ subject, cells: [cell] }) =>
    subject ? WEIGHED_ON.has(subject.layout) : cell && sheets.has(sheetKey(cell)),
  );
}

const WEIGHED_ON: ReadonlySet<string> = new Set(['targets', 'producers', 'units']);

/** Targets as `--json` prints them; the contract with other programs (cli.md). What it does not name is ours. */
export function targetsJson(
  { asOf, targets: results }: TargetReport,
  findings: readonly Finding[],
  locale: Locale,
  severalFiles: boolean,
): object {
  return {
    asOf,
    targets: results.map((result) => targetJson(result, severalFiles)),
    findings: findings.map((finding) => findingJson(finding, locale, severalFiles)),
  };
}

function targetJson(
  { target, row, counted, actual, lacking, verdict, because, open }: TargetResult,
  severalFiles: boolean,
): object {
  const names = (key: string, cells: readonly CellRef[]): object => cellsJson(key, cells, severalFiles);
  return {
    indicator: target.indicator,
    text: target.text,
    comparator: target.comparator,
    planned: target.planned.map(toPlain),
    measure: target.measure,
    ...(target.period ? { period: target.period } : {}),
    ...(row?.note === undefined ? {} : { note: row.note }),
    actual: actual ? toPlain(actual) : null,
    numerator: counted.kind === 'share' && verdict !== 'undecided' ? counted.numerator : null,
    denominator: counted.kind === 'share' ? counted.denominator : null,
    lacking: lacking ? toPlain(lacking) : null,
    verdict,
    ...(because ? { because } : {}),
    open,
    ...names('cells', counted.kind === 'unknown' ? [] : counted.cells),
    ...(counted.kind === 'share' ? names('denominatorCells', counted.denominatorCells) : {}),
    ...(counted.kind === 'share' || counted.kind === 'count' ? names('unknownCells', counted.unknown) : {}),
  };
}
