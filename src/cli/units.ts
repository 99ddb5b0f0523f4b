import { columnSums } from '../engine/units/sums';
import { analyseUnits, type UnitsResult } from '../engine/units/analyse-units';
import { mappingPlan } from '../engine/units/mapping-plan';
import { loadGazetteer } from '../engine/units/scope';
import { sideBySideSheets, sidesBeside } from '../engine/units/side-by-side';
import { unitFindings } from '../engine/units/unit-findings';
import { ownSheets } from '../engine/plan/own-sheets';
import { checkPlan } from '../engine/check';
import { refName } from '../engine/grid/address';
import { LOCALES } from '../locales';
import type { Locale } from '../locales/types/locale';
import type { Finding } from '../engine/findings';
import { InputProblem } from '../engine/problems';
import { toPlain } from '../engine/decimal';
import { parseArguments, requireDate, requireFiles } from './arguments';
import { requireEnding, requireOut } from './require-out';
import { findingJson } from './finding-json';
import type { Command } from './io';
import { CLI_WORDS } from '../locales/terminal';
import { exitCodeOf, leftOutJson, openPlan } from './open-files';
import { besideJson } from './units-beside-json';
import { requireProvince } from './require-province';
import { unitsReport } from './units-report';
import { writtenUnits } from './units-written';

/** `phuluc units FILE… [--province NAME] [--as-of DATE] [--json] [--out OUT.xlsx]`. */
export const units: Command = {
  async run(argv, { io, language }) {
    const { values, positionals } = parseArguments(argv, {
      province: { type: 'string' },
      'as-of': { type: 'string' },
      json: { type: 'boolean' },
      out: { type: 'string' },
    });
    const asOf = requireDate('--as-of', values['as-of'] ?? io.today());
    const given = requireFiles(positionals);
    const out = values.out === undefined ? undefined : await requireOut(values.out, given, io);
    const gazetteer = await loadGazetteer();
    const province = values.province === undefined ? undefined : await requireProvince(values.province);
    const opened = await openPlan(given, { io, language }, out);
    const { workbooks, paths } = opened;
    const kept = await io.readFile(paths[0] ?? '');
    if (out !== undefined) await requireEnding(out, kept);
    const own = ownSheets(workbooks);
    const check = checkPlan(own);
    const result = analyseUnits(workbooks, check, gazetteer, {
      asOf,
      ...(province === undefined ? {} : { province }),
    });
    const files = workbooks.map(({ file }) => file);
    if (result.rows.length === 0) throw new InputProblem({ kind: 'no-units', files });
    const findings = unitFindings(result);
    const locale = LOCALES[language];
    const beside = sidesBeside(workbooks, check, gazetteer, asOf);
    const severalFiles = files.length > 1;
    io.stdout(
      values.json
        ? `${JSON.stringify({ ...unitsJson(result, findings, locale, severalFiles), ...besideJson(beside, severalFiles), ...leftOutJson(opened, locale) }, null, 2)}\n`
        : unitsReport(result, findings, locale, files, beside),
    );
    if (out !== undefined) {
      const plan = mappingPlan(workbooks, result, sideBySideSheets(workbooks, check, gazetteer, asOf));
      await io.writeFile(out, await writtenUnits(kept, workbooks, plan));
      (values.json ? io.stderr : io.stdout)(`${CLI_WORDS[language].written(out)}\n`);
    }
    return exitCodeOf(
      opened,
      findings.some(({ severity }) => severity === 'error'),
    );
  },
};

/** The units of a plan as `--json` prints them; the contract with other programs (cli.md). */
export function unitsJson(
  result: UnitsResult,
  findings: readonly Finding[],
  locale: Locale,
  severalFiles: boolean,
): object {
  const { asOf, province, rows } = result;
  return {
    asOf,
    province: province?.name ?? null,
    ...(province ? { provinceFrom: province.from } : {}),
    units: rows.map(({ cell, text, within, verdict, unit, candidates, answered, means }) => ({
      ...(severalFiles ? { file: cell.file } : {}),
      cell: refName(cell),
      text,
      ...(within.length > 0 ? { within } : {}),
      verdict,
      ...(unit ? { code: unit.code } : {}),
      candidates: candidates.map(({ code }) => code),
      ...(answered ? { answered } : {}),
      means,
    })),
    sums: columnSums(rows).map(({ table, column, before, placed, waiting }) => ({
      ...(severalFiles ? { file: table.file } : {}),
      sheet: table.sheet,
      column,
      before: toPlain(before),
      placed: toPlain(placed),
      waiting: toPlain(waiting),
    })),
    findings: findings.map((finding) => findingJson(finding, locale, severalFiles)),
  };
}
