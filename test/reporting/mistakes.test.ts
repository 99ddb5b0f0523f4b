import { decimal } from '../../src/engine/decimal';
import type { Finding } from '../../src/engine/findings';
import type { Suggestion } from '../../src/engine/findings/facts';
import type { CellRef } from '../../src/engine/grid/grid';
import { groupedFindings, groupedByFile } from '../../src/taskpane/panels/check/grouping';
import { countMistakes, mistakesOf } from '../../src/reporting/mistakes';

const at = (row: number, file = 'a.xlsx'): CellRef => ({ file, sheet: 'PL 03', row, col: 3 });

function failing(cell: CellRef, suggestion?: Suggestion, severity: Finding['severity'] = 'error'): Finding {
  return {
    rule: 'sum-of-parts',
    sum: 'items',
    basis: 'held',
    blanks: [],
    severity,
    verdict: 'fail',
    cells: [cell],
    parts: [],
    ...(suggestion ? { suggestion } : {}),
  };
}

/** Made anew each time, as a result that crossed a worker's border has it. */
const mending = (cell: CellRef, unique = true): Suggestion => ({
  changes: [{ cell, from: decimal(2300), to: decimal(3200), because: 'transposed-digits' }],
  unique,
});

test('findings that the same change mends are one mistake, on the cell that is likely wrong', () => {
  const [total, above, other] = [
    failing(at(5), mending(at(5))),
    failing(at(4), mending(at(5))),
    failing(at(9)),
  ];
  const mistakes = mistakesOf([above, total, other]);
  expect(mistakes).toEqual([
    { lead: total, consequences: [above] },
    { lead: other, consequences: [] },
  ]);
  expect(countMistakes([above, total, other])).toBe(2);
});

test('a likely wrong cell that is no total stands over its sums', () => {
  const sums = [failing(at(4), mending(at(7))), failing(at(5), mending(at(7)))];
  expect(mistakesOf(sums)).toEqual([{ lead: sums[0], consequences: [sums[1]], wrong: at(7) }]);
});

test('one cause of several findings is one mistake, though there is no cell to change', () => {
  const missing = (): Suggestion => ({
    cause: {
      kind: 'line-missing',
      total: { axis: 'row', cell: at(4), name: 'Huyện Mộ Đức' },
      cells: [at(4), at(5)],
      figures: [decimal(13), decimal(9)],
    },
    changes: [],
    unique: true,
    mends: [at(4), at(5)],
  });
  expect(mistakesOf([failing(at(4), missing()), failing(at(5), missing())])).toHaveLength(1);
});

test('findings with different corrections, and those with none, stay apart', () => {
  const apart = [
    failing(at(4), mending(at(4))),
    failing(at(5), mending(at(5))),
    failing(at(6)),
    failing(at(7)),
  ];
  expect(mistakesOf(apart)).toHaveLength(4);
});

test('a mistake weighs as much as its worst finding and is counted once', () => {
  const groups = groupedFindings([failing(at(4), mending(at(5)), 'warning'), failing(at(5), mending(at(5)))]);
  expect(groups.map(({ id, mistakes }) => [id, mistakes.length])).toEqual([['errors', 1]]);
});

test('with several files findings go by file, in the order of the files; what is of none comes last', () => {
  const plan: Finding = { ...failing(at(1)), cells: [] };
  const findings = [failing(at(1, 'b.xlsx')), plan, failing(at(1, 'a.xlsx')), failing(at(2, 'b.xlsx'))];
  const told = groupedByFile(['a.xlsx', 'b.xlsx'], findings).map(({ file, groups }) => [
    file,
    groups.flatMap(({ mistakes }) => mistakes).length,
  ]);
  expect(told).toEqual([
    ['a.xlsx', 1],
    ['b.xlsx', 2],
    [undefined, 1],
  ]);
});
