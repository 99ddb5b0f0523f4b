import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../cli/run';
import { inYardsticks } from '../../yardstick';

/*
 * Small inputs after public bug reports and first visits, each with its right value: what `phuluc` must say of it.
 */
const bytes = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, `../../fixtures/cases/reports/${name}.xlsx`)));

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly verdict: string;
  readonly cells: readonly string[];
  readonly expected?: string;
  readonly found?: string;
  readonly suggestion?: { readonly changes: readonly { readonly cell: string; readonly to: string }[] };
}

interface Said {
  readonly exitCode: number;
  readonly stderr: string;
  readonly stdout: string;
  readonly json: {
    readonly findings?: readonly Found[];
    readonly tables?: readonly { readonly sheet: string; readonly layout: string; readonly units: number }[];
    readonly summary?: { readonly pass: number; readonly errors: number; readonly undecided: number };
    readonly [key: string]: unknown;
  };
}

async function say(command: string, names: string, ...argv: readonly string[]): Promise<Said> {
  const files = Object.fromEntries(names.split(' ').map((name) => [`${name}.xlsx`, bytes(name)]));
  const asked = command === 'fill' ? ['--out', 'ra.xlsx'] : ['--json'];
  const ran = await run([command, ...Object.keys(files), ...asked, ...argv], files, '2026-11-27');
  return { ...ran, json: ran.stdout.startsWith('{') ? (JSON.parse(ran.stdout) as Said['json']) : {} };
}

const checked = async (names: string, ...argv: readonly string[]) => {
  const { json } = await say('check', names, ...argv);
  const findings = json.findings ?? [];
  return {
    json,
    errors: findings.filter(({ severity }) => severity === 'error'),
    of: (rule: string) => findings.filter((finding) => finding.rule === rule),
    layouts: (json.tables ?? []).map(({ layout }) => layout),
  };
};

describe('clean: no error', () => {
  test.each(['tx_ty', 'sb_dash', 's_noterow', 'khu-vuc-sach'])('%s', async (name) => {
    const { errors, json } = await checked(name);
    expect(errors).toEqual([]);
    expect(json.summary?.pass).toBeGreaterThan(10);
  });

  test('tc_pl3: the old font is told, and the appendix read', async () => {
    const { errors, of, layouts } = await checked('tc_pl3');
    expect(errors).toEqual([]);
    expect(of('legacy-font')).toHaveLength(1);
    expect(layouts).toEqual(['budget-plan']);
  });

  test('gl_ren17: no name is common, the totals are compared all the same', async () => {
    const { errors, of } = await checked('gl_ren17');
    expect(errors).toEqual([]);
    expect(of('units-apart')).toHaveLength(1);
  });
});

describe('what is wrong is told', () => {
  test('plug2: a constant in a SUM is no rounding', async () => {
    const { errors, of } = await checked('plug2');
    expect(errors.map(({ verdict }) => verdict)).toEqual(['fail', 'fail', 'fail']);
    expect(of('formula-slip').map(({ cells }) => cells)).toContainEqual(["'PL 03'!D7"]);
  });

  test('s_nocache: formulas without results, and never a clean sheet', async () => {
    const { of, json } = await checked('s_nocache');
    expect(of('no-result')).toHaveLength(1);
    expect(json.summary).toMatchObject({ pass: 0 });
  });

  test.each([
    ['s_unitdup', ["'PL 03'!B8", "'PL 03'!B10"]],
    ['don-vi-hai-lan', ["'PL'!B4", "'PL'!B6"]],
  ])('%s: a unit that stands twice is named with its cells', async (name, cells) => {
    const { of } = await checked(name);
    expect(of('unit-twice').map((finding) => finding.cells.map(plain))).toEqual([cells.map(plain)]);
  });

  test('p_samedec: one decision with three dates', async () => {
    const { of } = await checked('p_samedec');
    expect(of('decision-dates').map(({ cells }) => cells.map(plain))).toEqual([['SP!K4:K6']]);
  });

  test('p_ditto: a ditto mark is the value above and no unit', async () => {
    const { json } = await checked('p_ditto');
    expect(json.tables?.[0]?.units).toBe(1);
    expect(json.findings?.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('dutoan-nsnn-sai: the amount, the total down and the total across, with one correction', async () => {
    const { errors } = await checked('dutoan-nsnn-sai');
    expect(errors.map(({ cells, found, expected }) => [cells.map(plain), found, expected])).toEqual([
      [['KP!E7'], '500000000', '1299000000'],
      [['KP!E6'], '999000000', '100000000'],
      [['KP!E7'], '500000000', '400000000'],
    ]);
    for (const { suggestion } of errors)
      expect(suggestion?.changes.map(({ cell, to }) => [plain(cell), to])).toEqual([
        ['KP!E7', '400000000'],
        ['KP!E6', '100000000'],
      ]);
  });

  test('seed000-muc-sai: two errors, with corrections', async () => {
    const { errors, json } = await checked('seed000-muc-sai');
    expect(errors.map(({ rule }) => rule).sort()).toEqual(['price-times-quantity', 'sum-of-parts']);
    expect(json.summary?.errors).toBe(2);
    for (const { suggestion } of errors)
      expect(suggestion?.changes.map(({ to }) => to)).toEqual(['140000000']);
  });

  test('tong-trong: blank totals are told, and the parts still checked', async () => {
    const { of, json } = await checked('tong-trong');
    expect(of('blank-total').map(({ cells }) => cells.map(plain))).toEqual([['PL!C3:E3']]);
    expect(json.summary?.pass).toBeGreaterThan(0);
  });

  test('gach-dau-dong-sai: the dashed parts are added up', async () => {
    const { errors } = await checked('gach-dau-dong-sai');
    expect(errors.map(({ cells }) => cells.map(plain))).toEqual([['PL!C4'], ['PL!D4'], ['PL!E4']]);
  });

  test('12.000: a text among whole figures is twelve thousand', async () => {
    const { errors } = await checked('12.000');
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.map(({ expected }) => expected)).toContain('15000');
  });

  test('seed000-cot-chu-sai: the words do not say the amount', async () => {
    const { of } = await checked('seed000-cot-chu-sai');
    expect(of('words-mismatch').map(({ severity }) => severity)).toEqual(['error']);
  });

  test('target-report-sai, product-list-sai, seed001-pl-sai: printed lists are recognised and checked', async () => {
    const report = await checked('target-report-sai');
    expect(report.layouts).toEqual(['target-report']);
    expect([...report.of('share-mismatch'), ...report.of('target-verdict')]).toHaveLength(2);
    const list = await checked('product-list-sai');
    expect(list.layouts).toEqual(['product-list']);
    expect(list.of('said-count').map(({ found, expected }) => [found, expected])).toEqual([['5', '2']]);
    const tasks = await checked('seed001-pl-sai');
    expect(tasks.layouts).toEqual(['task-plan']);
    expect(tasks.of('row-numbering')).toHaveLength(2);
  });

  test('tong-khong-42s: totals of nought over filled parts, within its time', async () => {
    const cost = await inYardsticks(async () => {
      const { errors } = await checked('tong-khong-42s');
      expect(errors.length).toBe(30);
    });
    expect(cost).toBeLessThan(120);
  });

  test.each([
    ['missing-heading-D4', "'PL 02'!D4"],
    ['missing-year-O4', "'PL 01'!O4"],
  ])('%s: the blank heading once, the four true errors and eleven roundings', async (name, cell) => {
    const { errors, of, json } = await checked(name);
    expect(of('blank-heading').map(({ cells }) => cells)).toEqual([[cell]]);
    expect(errors.map(({ rule }) => rule)).toEqual(Array(4).fill('cross-appendix'));
    expect(json.findings?.filter(({ verdict }) => verdict === 'rounding')).toHaveLength(11);
  });
});

describe('nothing is counted twice, nothing silently left out', () => {
  test.each([
    ['bd2', 'DT (2)'],
    ['bdh', 'DT cũ'],
    ['bd bd_ban2', 'bd_ban2.xlsx'],
    ['sp2', 'SP (2)'],
  ])('%s: the copy is named and stops the filling', async (names, copy) => {
    const filled = await say('fill', names);
    expect(filled.exitCode).toBe(2);
    expect(filled.stderr).toContain(copy);
  });

  test.each(['bd2', 'bdh', 'bd bd_ban2'])('%s: 660 triệu, once', async (names) => {
    const { json } = await say('funding', names);
    expect(json['total']).toBe('660');
  });

  test('sp2: three products, not six', async () => {
    const { json } = await say('tally', 'sp2');
    expect(json['cumulative']).toMatchObject({ total: 3 });
  });

  test('bdt4: "Trong đó" and "Tổng cộng" rows are not added', async () => {
    const { json } = await say('funding', 'bdt4');
    expect(json['total']).toBe('660');
    expect((await say('fill', 'bdt4')).exitCode).toBe(0);
  });

  test('bdu2: 200.000.000đ beside triệu is 200', async () => {
    const { json } = await say('funding', 'bdu2');
    expect(json['total']).toBe('500');
  });

  test('trieu + dong-khong-ghi: the measure unit is asked for, and 710 million is no 710', async () => {
    const asked = await say('fill', 'trieu dong-khong-ghi');
    expect(asked.exitCode).toBe(2);
    expect(asked.stderr).toContain('--input-measure');
    const { json } = await say('funding', 'trieu dong-khong-ghi', '--measure', 'dong');
    expect(json).toMatchObject({ measure: 'trieu', total: '1420' });
  });

  test('xa08: its product sheet is read, so that nothing of it becomes zeros', async () => {
    const { layouts } = await checked('xa08');
    expect(layouts.sort()).toEqual(['budget', 'products']);
    expect((await say('fill', 'xa05 xa08')).exitCode).toBe(0);
  });

  test('f_sc2 and f_plain say the same', async () => {
    const files = { 'f_sc2.xlsx': bytes('f_sc2'), 'f_plain.xlsx': bytes('f_plain') };
    const { stdout } = await run(['funding', 'f_sc2.xlsx', '--against', 'f_plain.xlsx', '--json'], files);
    expect(JSON.parse(stdout)).toMatchObject({ total: '10900', differences: [] });
  });

  test('s_nocache: funding knows no total and says why', async () => {
    const { json } = await say('funding', 's_nocache');
    expect(json['total']).toBeUndefined();
    expect(json.findings?.map(({ rule }) => rule)).toContain('no-result');
  });

  test('xa12: one bad cell does not take the split away, and the columns taken are said', async () => {
    const { stdout } = await run(['funding', 'xa12.xlsx'], { 'xa12.xlsx': bytes('xa12') });
    expect(stdout).toContain('Lấy từ: tổng ở Dự toán!E; NSNN ở Dự toán!F, G, H; vốn khác ở Dự toán!I, J.');
    const { json } = await say('funding', 'xa12');
    expect(json).toMatchObject({ total: '2650.5', state: { amount: '1177.5' }, other: { amount: '1446' } });
  });
});

describe('stars and targets', () => {
  test('w_head2, p_rev_before, baseline-sai, nang-hang', async () => {
    expect((await say('tally', 'w_head2')).json['cumulative']).toMatchObject({ total: 3 });
    const withdrawn = (await say('tally', 'p_rev_before')).json;
    expect([withdrawn['cumulative'], withdrawn['valid']]).toMatchObject([{ total: 1 }, { total: 0 }]);
    const baseline = await say('tally', 'baseline-sai');
    expect(baseline.exitCode).toBe(1);
    expect(baseline.json.findings?.map(({ found, expected }) => [found, expected])).toContainEqual([
      '149',
      '150',
    ]);
    const upgrade = (await say('tally', 'nang-hang', '--as-of', '2026-11-21')).json;
    expect(upgrade['byYear']).toEqual(
      expect.not.arrayContaining([
        expect.objectContaining({
          year: 2025,
          movements: expect.objectContaining({ upgraded: [expect.anything()] }),
        }),
      ]),
    );
  });

  test('hieu-luc: filling and counting of one day agree', async () => {
    const day = ['--as-of', '2026-11-27'];
    const { json } = await say('tally', 'hieu-luc', ...day);
    const filled = await say('fill', 'hieu-luc', '--layout', 'star-tally', ...day);
    expect(filled.exitCode).toBe(0);
    expect(filled.stdout).toContain('27/11/2026');
    expect(json['valid']).toBeDefined();
  });

  interface Target {
    readonly text: string;
    readonly actual?: string;
    readonly verdict: string;
  }
  const targets = async (name: string, day: string): Promise<readonly Target[]> =>
    (await say('targets', name, '--as-of', day)).json['targets'] as readonly Target[];

  test('50-trieu: money and rounds are no counts of products', async () => {
    const all = await targets('50-trieu', '2026-11-21');
    expect(all.map(({ verdict }) => verdict)).toEqual(Array(4).fill('undecided'));
  });

  test('group-targets: within its group and its own period', async () => {
    const all = await targets('group-targets', '2025-12-31');
    expect(all.find(({ text }) => text.startsWith('Nhóm thực phẩm'))?.actual).toBe('16');
    expect(all.find(({ text }) => text.includes('65 sản phẩm'))?.actual).toBe('0');
  });

  test('targets-no-list: undecided, never nought', async () => {
    const all = await targets('targets-no-list', '2026-11-27');
    expect(new Set(all.map(({ verdict }) => verdict))).toEqual(new Set(['undecided']));
    expect(all.flatMap(({ actual }) => actual ?? [])).toEqual([]);
  });
});

/** A cell's name without the quotes that only some sheets need. */
function plain(cell: string): string {
  return cell.replaceAll("'", '');
}
