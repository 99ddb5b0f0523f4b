import { sheetKey } from '../grid/place-key';
import { measureOf } from '../checking/column-measure';
import { compare } from '../decimal';
import type { Finding } from '../findings';
import type { Workbook } from '../grid/grid';
import type { Table } from '../reading/table';
import { analyseFunding } from './analyse';
import { findingsOf } from './findings-of';
import { isRounding, money, NOTHING, isSingle, sumMoney, type Money } from './money';
import { type CheckedSheets, extractFunding, sideOf } from './side';
import { checkAmountWords, wordsIn, type WordsCell } from './words';

interface Checked extends Pick<CheckedSheets, 'files' | 'tables' | 'records'> {
  readonly inputFigures?: readonly Table[];
}

/**
 * What checking one plan finds of its money beside sums: amounts in words wherever they stand, and the money
 * and shares that the plan's own sheet states. The rules are those of a reconciliation.
 */
export function checkMoney(checked: Checked, workbooks: readonly Workbook[]): Finding[] {
  const words = wordsIn(workbooks);
  const { plan } = checked.records;
  const promised = plan !== undefined && Object.keys(plan).some((key) => key.startsWith('promised'));
  const tables = [...checked.tables, ...(checked.inputFigures ?? [])];
  return [
    ...words.flatMap((each) => wordsFindings(each, tables)),
    ...(promised ? promisedFindings(checked, workbooks) : []),
    ...sentFindings(checked, workbooks),
  ];
}

const MONEY: ReadonlySet<string> = new Set(['budget-plan', 'funding-sources']);

/** What units sent against the appendix that is made of it, unit by unit: the plan's own two sides of its money. */
function sentFindings(checked: Checked, workbooks: readonly Workbook[]): Finding[] {
  const { tables, records } = checked;
  const sent = new Set(
    records.tables.flatMap((each) => (each.layout.id === 'budget' ? [sheetKey(each)] : [])),
  );
  if (sent.size === 0 || !tables.some(({ layout }) => MONEY.has(layout.id))) return [];
  const side = sideOf([extractFunding({ ...checked, findings: [] }, workbooks)]);
  const { main, reconciliations } = analyseFunding(side);
  // of two sheets that hardly agree one is not made of the other
  const alike = reconciliations.filter(
    ({ byUnit, equal, differences }) => byUnit && equal > 0 && differences.length <= equal,
  );
  const findings = alike.flatMap((each) => findingsOf(each, main?.measure ?? 'dong'));
  return findings.filter(
    (finding) =>
      (finding.rule === 'funding-mismatch' || finding.rule === 'scale-slip') &&
      finding.verdict === 'fail' &&
      finding.subject?.unit !== undefined &&
      !('missing' in finding && finding.missing) &&
      finding.cells.some((cell) => sent.has(sheetKey(cell))) &&
      finding.cells.some((cell) => !sent.has(sheetKey(cell))),
  );
}

function promisedFindings(checked: Checked, workbooks: readonly Workbook[]): Finding[] {
  const side = sideOf([extractFunding({ ...checked, findings: [] }, workbooks)]);
  const sheets = new Set(
    checked.records.tables.flatMap((table) => (table.layout.id === 'plan' ? [sheetKey(table)] : [])),
  );
  return analyseFunding(side).findings.filter(
    ({ rule, cells }) =>
      (rule === 'funding-mismatch' || rule === 'share-mismatch') &&
      cells.some((cell) => sheets.has(sheetKey(cell))),
  );
}

/** Words without a figure beside them are about the table above: its total, or another amount that it shows. */
function wordsFindings(words: WordsCell, tables: readonly Table[]): Finding[] {
  if (words.figure) return checkAmountWords(words, undefined);
  const table = tables
    .filter((each) => sheetKey(each) === sheetKey(words.cell) && each.range.top < words.cell.row)
    .sort((a, b) => b.range.bottom - a.range.bottom)[0];
  const amounts = table ? amountsOf(table) : [];
  const [total] = amounts.filter(isSingle).sort((a, b) => compare(b.dong, a.dong));
  const said = words.words;
  const known =
    said && amounts.some((each) => isRounding({ ...NOTHING, dong: said, cells: [words.cell] }, each));
  return known ? [] : checkAmountWords(words, total);
}

/**
 * Every amount of a table, in đồng, and what each column adds up to where no total is printed; none where
 * nobody says its measure unit.
 */
function amountsOf(table: Table): Money[] {
  const { measure, columns, rows } = table;
  if (measure === undefined || measure === 'count') return [];
  const parents = new Set(rows.map(({ parent }) => parent));
  return columns.flatMap((column, col): Money[] => {
    if (measureOf(table, column) !== 'money') return [];
    const own = rows.map((_, row): Money => {
      const figure = table.figures[row]?.[col];
      if (figure?.state !== 'number' || !figure.value) return NOTHING;
      return money(figure.value, figure.scale, measure, [figure.ref]);
    });
    if (rows.some(({ kind }, row) => kind === 'grand' && own[row] !== NOTHING))
      return own.filter(({ absent }) => !absent);
    const leaves = own.filter((_, row) => !parents.has(row));
    return [...own, sumMoney(leaves)].filter(({ absent }) => !absent);
  });
}
