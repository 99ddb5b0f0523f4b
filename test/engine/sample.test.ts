import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkPlan } from '../../src/engine/check';
import type { FindingOf } from '../../src/engine/findings';
import { toPlain } from '../../src/engine/decimal';
import { openWorkbook } from '../../src/hosts/file/open-workbook';

/** What a careful reviewer finds in the Gia Lai appendices: copied from the reference, cell by cell. */
const DISAGREEING_DISTRICTS = [
  ['Kong Chro', '5', '7'],
  ['Chư Sê', '11', '9'],
  ['Đức Cơ', '17', '16'],
  ['Phú Thiện', '15', '16'],
];
const EXPLAINED_BY_ROUNDING = [
  ['TX. An Khê', 2023, 'total', 'items', '3200', '3200.01'],
  ['TX. An Khê', 2024, 'total', 'items', '3200', '3200.01'],
  ['TX. An Khê', 2025, 'total', 'items', '3200', '3200.01'],
  ['TP. Pleiku', 2021, 'total', 'items', '1607', '1606.5'],
  ['Cấp Huyện', 2021, 'state', 'rows', '173', '172.5'],
  ['Cấp Huyện', 2023, 'state', 'rows', '14455', '14455.01'],
  ['Cấp Huyện', 2024, 'state', 'rows', '14490', '14490.01'],
  ['Cấp Huyện', 2025, 'state', 'rows', '14805', '14805.01'],
  ['TỔNG CỘNG', 2021, 'total', 'rows', '54160', '54161'],
  ['TỔNG CỘNG', 2021, 'state', 'rows', '560', '561'],
  ['TỔNG CỘNG', '2021-2025', 'total', 'rows', '269295', '269296'],
];

describe.each(['numbers', 'text'])('the Gia Lai appendices with figures as %s', (kind) => {
  const result = async (): Promise<ReturnType<typeof checkPlan>> => {
    const path = resolve(__dirname, `../../assets/samples/gialai-${kind}.xlsx`);
    return checkPlan([await openWorkbook(new Uint8Array(readFileSync(path)), `gialai-${kind}.xlsx`)]);
  };

  test('three tables of 17 districts are recognised', async () => {
    const { tables } = await result();
    expect(tables.map(({ layout, measure }) => [layout.id, measure])).toEqual([
      ['product-plan', 'count'],
      ['product-groups', 'count'],
      ['budget-plan', 'trieu'],
    ]);
    for (const { rows } of tables) expect(rows.filter(({ kind: of }) => of === 'unit')).toHaveLength(17);
  });

  test('four districts disagree, behind totals that agree', async () => {
    const { findings } = await result();
    const found = findings.filter((finding) => finding.rule === 'cross-appendix');
    expect(
      found.map(({ subject, found, expected }) => [
        subject?.unit,
        found && toPlain(found),
        expected && toPlain(expected),
      ]),
    ).toEqual(DISAGREEING_DISTRICTS);
    expect(found.every(({ totalsAgree }) => totalsAgree)).toBe(true);
  });

  test('eleven sums are explained by rounding', async () => {
    const { findings } = await result();
    const sums = findings.filter(
      (finding): finding is FindingOf<'sum-of-parts'> => finding.rule === 'sum-of-parts',
    );
    expect(new Set(sums.map(({ verdict }) => verdict))).toEqual(new Set(['rounding']));
    const facts = sums.map(({ subject, sum, found, expected }) => [
      subject?.unit,
      subject?.year,
      subject?.measure,
      sum,
      found && toPlain(found),
      expected && toPlain(expected),
    ]);
    expect(facts).toHaveLength(EXPLAINED_BY_ROUNDING.length);
    expect(facts).toEqual(expect.arrayContaining(EXPLAINED_BY_ROUNDING));
  });

  test('nothing else is an error, and names spelt otherwise are said', async () => {
    const { findings, summary } = await result();
    expect(summary.errors).toBe(4);
    expect(summary.undecided).toBe(0);
    const others = new Set(findings.map(({ rule }) => rule));
    for (const rule of ['ambiguous-number', 'unit-missing', 'unreadable-figure', 'negative'] as const)
      expect(others).not.toContain(rule);
    expect(
      findings.flatMap((finding) => (finding.rule === 'unknown-unit' ? [[finding.name, finding.taken]] : [])),
    ).toEqual([
      ['Đăk Đoa', 'Đak Đoa'],
      ['Phù Thiện', 'Phú Thiện'],
    ]);
    expect(findings.flatMap((finding) => (finding.rule === 'plan-number' ? [finding.numbers] : []))).toEqual([
      ['2582/KH-UBND', '1582/KH-UBND'],
    ]);
  });
});
