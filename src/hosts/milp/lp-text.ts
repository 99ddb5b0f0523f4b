import type { MilpModel, MilpRow } from '../../engine/diagnosis/milp';

/**
 * A model in the LP format that HiGHS reads. Columns are `x0`, `x1` …; a row with two bounds is written
 * as two rows.
 */
export function lpText(model: MilpModel): string {
  const objective = model.columns.flatMap(({ cost }, index) => (cost === 0 ? [] : [term(cost, index)]));
  const lines = ['Minimize', ` cost: ${wrap(objective) || '0 x0'}`, 'Subject To'];
  model.rows.forEach((row, index) => lines.push(...rowLines(row, index)));
  lines.push('Bounds');
  model.columns.forEach(({ low, high }, index) => {
    if (low === undefined && high === undefined) lines.push(` x${index} free`);
    else lines.push(` ${low ?? '-inf'} <= x${index} <= ${high ?? '+inf'}`);
  });
  const integers = model.columns.flatMap(({ integer }, index) => (integer ? [`x${index}`] : []));
  if (integers.length > 0) lines.push('Generals', ` ${wrap(integers)}`);
  return [...lines, 'End', ''].join('\n');
}

function rowLines(row: MilpRow, index: number): string[] {
  const sum = wrap(row.terms.map(({ column, coefficient }) => term(coefficient, column)));
  if (sum === '') return [];
  if (row.low !== undefined && row.low === row.high) return [` r${index}: ${sum} = ${row.low}`];
  const lines: string[] = [];
  if (row.low !== undefined) lines.push(` r${index}a: ${sum} >= ${row.low}`);
  if (row.high !== undefined) lines.push(` r${index}b: ${sum} <= ${row.high}`);
  return lines;
}

function term(coefficient: number, column: number): string {
  return `${coefficient < 0 ? '-' : '+'} ${Math.abs(coefficient)} x${column}`;
}

/** The format limits how long a line may be. */
function wrap(terms: readonly string[]): string {
  const lines: string[] = [];
  for (let at = 0; at < terms.length; at += 10) lines.push(terms.slice(at, at + 10).join(' '));
  return lines.join('\n  ');
}
