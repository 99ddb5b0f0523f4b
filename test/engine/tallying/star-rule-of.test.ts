import {
  starRuleNamed,
  starRuleOf,
  scoringRuleOf,
  starRuleOfYear,
  starRuleOn,
} from '../../../src/engine/tallying/star-rule-of';

describe('starRuleOn', () => {
  test.each([
    ['2019-08-20', undefined],
    ['2019-08-21', 'QD1048-2019'],
    ['2020-02-29', 'QD1048-2019'],
    ['2023-02-23', 'QD1048-2019'],
    ['2023-02-24', 'QD148-2023'],
    ['2025-07-05', 'QD148-2023'],
    ['2025-07-06', 'QD1489-2025'],
    ['2026-05-21', 'QD1489-2025'],
    ['2026-05-22', 'QD26-2026'],
    ['2031-01-01', 'QD26-2026'],
  ])('%s: %s', (date, id) => expect(starRuleOn(date)?.id).toBe(id));
});

describe('starRuleOf', () => {
  test.each([
    // assessed, decided, year, plan's rule: rule, basis
    ['2023-02-23', '2023-03-10', 2023, undefined, 'QD1048-2019', 'assessment'],
    ['2023-02-24', '2023-02-20', 2023, undefined, 'QD148-2023', 'assessment'],
    [undefined, '2023-02-24', 2022, undefined, 'QD148-2023', 'decision'],
    [undefined, '2023-02-23', 2023, '148/QĐ-TTg', 'QD1048-2019', 'decision'],
    [undefined, undefined, 2024, undefined, 'QD148-2023', 'year'],
    [undefined, undefined, 2023, undefined, undefined, undefined],
    [undefined, undefined, 2023, 'Quyết định số 148/QĐ-TTg', 'QD148-2023', 'plan'],
    [undefined, undefined, undefined, undefined, undefined, undefined],
    ['2018-12-01', undefined, 2019, '1048', undefined, undefined],
    // files of before may be assessed by the former rule through 21/7/2026, where the plan says so
    ['2026-07-21', undefined, 2026, '1489/QĐ-TTg', 'QD1489-2025', 'assessment'],
    [undefined, '2026-07-21', 2026, '1489/QĐ-TTg', 'QD1489-2025', 'plan'],
    ['2026-07-22', undefined, 2026, '1489/QĐ-TTg', 'QD26-2026', 'assessment'],
    ['2026-07-21', undefined, 2026, '148/QĐ-TTg', 'QD26-2026', 'assessment'],
    ['2026-07-21', undefined, 2026, undefined, 'QD26-2026', 'assessment'],
  ])('assessed %s, decided %s, year %s, plan %s', (assessedOn, recognisedOn, year, planRule, id, basis) => {
    const applied = starRuleOf({ assessedOn, recognisedOn, year }, planRule);
    expect(applied?.rule.id).toBe(id);
    expect(applied?.basis).toBe(basis);
  });

  test('a year in which the rule changed tells none', () => {
    expect([2019, 2020, 2022, 2023, 2024, 2025, 2026, 2027].map((year) => starRuleOfYear(year)?.id)).toEqual([
      undefined,
      'QD1048-2019',
      'QD1048-2019',
      undefined,
      'QD148-2023',
      undefined,
      undefined,
      'QD26-2026',
    ]);
  });

  test.each([
    ['1048', 'QD1048-2019'],
    ['QD1489-2025', 'QD1489-2025'],
    ['26/2026/QĐ-TTg', 'QD26-2026'],
    ['Quyết định 148/QĐ-TTg', 'QD148-2023'],
    ['một quyết định khác', undefined],
  ])('a plan that names "%s"', (name, id) => expect(starRuleNamed(name)?.id).toBe(id));
});

test('scores of a year in which the rule changed are weighed where both give the same stars', () => {
  const of = (year: number) =>
    scoringRuleOf({ assessedOn: undefined, recognisedOn: undefined, year }, undefined)?.rule.id;
  expect([2023, 2025, 2026].map(of)).toEqual([undefined, 'QD148-2023', 'QD1489-2025']);
});
