import { matchUnitCells } from '../../../src/engine/units/match-units';
import { gazetteer } from './gazetteer';

const TODAY = '2026-01-01';

async function verdicts(
  names: readonly (string | readonly [string, string])[],
  options: { readonly province?: string; readonly date?: string; readonly asOf?: string } = {},
): Promise<string[]> {
  const lists = await gazetteer();
  const date = options.date ?? options.asOf ?? TODAY;
  const scope = lists.scopeOf(options.province ?? 'Gia Lai', date);
  const cells = names.map((name) => ({
    column: 'c',
    text: typeof name === 'string' ? name : name[0],
    within: typeof name === 'string' ? [] : [name[1]],
  }));
  return matchUnitCells(cells, lists, { date, asOf: options.asOf ?? TODAY, ...(scope ? { scope } : {}) }).map(
    ({ verdict, candidates }) => `${verdict} ${candidates.map(({ code }) => code).join(' ')}`.trim(),
  );
}

test('each verdict', async () => {
  expect(
    await verdicts([
      'Xã Ia Pa',
      ['Kim Tân', 'Huyện Ia Pa'],
      'Huyện Ia Pa',
      ['xã Ia Tull', 'Ia Pa'],
      'Xã Không Có',
      'Tỉnh Bình Định',
    ]),
  ).toEqual([
    'today 24022',
    'former 24022',
    'divided 24028 24022 24013',
    'unknown 24028',
    'unknown',
    'former 52',
  ]);
});

test('one of two communes with one name: their candidates, until the district tells', async () => {
  expect(await verdicts(['Xã Tân Hiệp'], { province: 'Đồng Tháp' })).toEqual(
    expect.arrayContaining([expect.stringMatching(/^(?:ambiguous|former|divided|today)/)]),
  );
  expect(await verdicts(['Yên Viên, Gia Lâm', 'Thị trấn Yên Viên, Gia Lâm'], { province: 'Hà Nội' })).toEqual(
    [expect.stringMatching(/^(?:ambiguous|former)/), expect.stringMatching(/^(?:divided|former)/)],
  );
});

const SEVENTEEN = [
  'Pleiku',
  'An Khê',
  'Ayun Pa',
  'Kbang',
  'Đak Đoa',
  'Chư Păh',
  'Ia Grai',
  'Mang Yang',
  'Kông Chro',
  'Đức Cơ',
  'Chư Prông',
  'Chư Sê',
  'Đăk Pơ',
  'Ia Pa',
  'Krông Pa',
  'Phù Thiện',
  'Chư Pưh',
];

test('the names of seventeen districts are districts, though communes of today are called so', async () => {
  expect((await verdicts(SEVENTEEN)).every((each) => each.startsWith('divided'))).toBe(true);
});

test('a name without its kind follows its column, and alone the day', async () => {
  expect(await verdicts(['Mang Yang'])).toEqual(['today 23794']);
  expect((await verdicts(['Mang Yang'], { asOf: '2025-06-30' }))[0]).toMatch(/^divided/);
  expect((await verdicts(['Mang Yang'], { date: '2021-12-01' }))[0]).toMatch(/^divided/);
  const communes = ['Mang Yang', 'Xã Bờ Ngoong', 'Xã Ia Ko', 'Xã Al Bá'];
  expect((await verdicts(communes))[0]).toBe('today 23794');
});

test('before the day of the change its names mean the former communes', async () => {
  const [now, then] = await Promise.all([
    verdicts(['Phường An Phú']),
    verdicts(['Phường An Phú'], { asOf: '2025-06-30' }),
  ]);
  expect([now, then]).toEqual([['today 23602'], ['former 23617']]);
});
