import { checkPlan } from '../../../src/engine/check';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

function read(text: string) {
  const { tables, findings } = checkPlan([bookOf('a.xlsx', sheetFromText('Bảng', text))]);
  return {
    rows: tables.flatMap(({ rows }) => rows.map(({ name, kind }) => `${kind} ${name}`)),
    columns: tables.flatMap(({ columns }) => columns.map(({ header }) => header)),
    told: findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule),
  };
}

test.each([
  ['Năm', '2019', '2020', '2021'],
  ['Quý', '1', '2', '3'],
  ['', '2023', '2022', '2021'],
])(
  '%s: times name the rows where nothing else does, and a title over the table heads no column',
  (heading, ...times) => {
    const rows = times.map((time, at) => `${time} | ${8 + at} | ${3 * at} | ${8 + 4 * at}`);
    const text = [
      'Số sản phẩm được công nhận qua các năm',
      `${heading} | 3 sao | 4 sao | Tổng`,
      ...rows,
      'Cộng | 27 | 9 | 36',
    ];
    expect(read(text.join('\n'))).toEqual({
      rows: [...times.map((time) => `unit ${time}`), 'grand Cộng'],
      columns: ['3 sao', '4 sao', 'Tổng'],
      told: [],
    });
  },
);
