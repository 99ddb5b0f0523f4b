import { matchUnitCells } from '../../../src/engine/units/match-units';
import { wholeName } from '../../../src/engine/units/official-unit';
import { gazetteer } from './gazetteer';

/* Names as people type them; what stands on the right is the unit, or the verdict where there is no one unit. */

async function told(province: string, date: string, text: string): Promise<string> {
  const lists = await gazetteer();
  const scope = lists.scopeOf(province, date);
  const [match] = matchUnitCells([{ text, within: [], column: '' }], lists, {
    date,
    asOf: '2026-01-15',
    ...(scope ? { scope } : {}),
  });
  const [unit] = match?.units ?? [];
  if (!match || !unit || match.doubt) return match?.doubt ?? 'unknown';
  return match.verdict === 'ambiguous'
    ? 'ambiguous'
    : wholeName(unit).replace(/(?:Xã|Phường|Huyện|Tỉnh) /g, '');
}

test.each([
  ['01. Ia Tul', 'Ia Tul, Gia Lai'],
  ['- Xã Ia Tul;', 'Ia Tul, Gia Lai'],
  ['IV. Pờ Tó', 'Pờ Tó, Gia Lai'],
  ['X. Pờ Tó', 'Pờ Tó, Gia Lai'],
  ['Xã Ia Tul (cũ)', 'Ia Tul, Ia Pa, Gia Lai'],
  ['Xã Ia Tul cũ', 'Ia Tul, Ia Pa, Gia Lai'],
  ['xã Ia Tul trước sắp xếp', 'Ia Tul, Ia Pa, Gia Lai'],
  ['Xã Ia Tul mới', 'Ia Tul, Gia Lai'],
  ['xã Ia Tul (sau sắp xếp)', 'Ia Tul, Gia Lai'],
  ['Ia Broăi cũ', 'Ia Broăi, Ia Pa, Gia Lai'],
  ['Huyện Ia Pa cũ', 'Ia Pa, Gia Lai'],
  ['Ia Pa (huyện)', 'Ia Pa, Gia Lai'],
  ['An Khê (TX)', 'Thị xã An Khê, Gia Lai'],
  ['An Khê (P.)', 'An Khê, Gia Lai'],
  ['Xã Pờ Tó-Ia Pa', 'Pờ Tó, Ia Pa, Gia Lai'],
  ['xã đảo Nhơn Châu', 'Nhơn Châu, Gia Lai'],
  ['xã Ia Tul và xã Pờ Tó', 'ambiguous'],
  ['Ia Tul + Pờ Tó', 'ambiguous'],
  ['P. Ngô Mây', 'ambiguous'],
  ['Chư Mốt', 'spelling'],
  ['Cù Lao Xanh', 'unknown'],
  ['Hà Nội', 'unknown'],
  ['Xã A', 'unknown'],
])('Gia Lai: %s', async (text, expected) => {
  expect(await told('Gia Lai', '2026-01-15', text)).toBe(expected);
});

test.each([
  ['TP. Hồ Chí Minh', '2024-05-01', 'P. 5, Q.3, TP.HCM', '5, Quận 3, Thành phố Hồ Chí Minh'],
  ['TP. Hồ Chí Minh', '2024-05-01', 'P12, Q. Tân Bình, TP HCM', '12, Quận Tân Bình, Thành phố Hồ Chí Minh'],
  ['An Giang', '2026-01-15', 'chợ mới', 'Chợ Mới, An Giang'],
  ['An Giang', '2026-01-15', 'Chợ Mới mới', 'Chợ Mới, An Giang'],
  ['An Giang', '2026-01-15', 'Tri Tôn mới', 'Tri Tôn, An Giang'],
  // A commune of Thanh Hóa and a district of Sơn La say nothing together.
  ['', '2026-01-15', 'TT Nông trường Mộc Châu', 'unknown'],
  // a word between units, and a village's number, that belong to a name
  ['Hà Giang', '2024-05-01', 'xã Lao Và Chải, huyện Yên Minh', 'Lao Và Chải, Yên Minh, Hà Giang'],
  ['Hà Giang', '2024-05-01', 'Thôn 3, xã Lao Và Chải', 'Lao Và Chải, Yên Minh, Hà Giang'],
  ['Bình Phước', '2024-05-01', 'Đường 10, Bù Đăng', 'Đường 10, Bù Đăng, Bình Phước'],
  ['Bình Phước', '2024-05-01', 'Thôn 4, Đường 10, Bù Đăng', 'Đường 10, Bù Đăng, Bình Phước'],
  ['', '2026-01-15', 'xã Mỹ Hiệp huyện Cao Lãnh', 'Mỹ Hiệp, Cao Lãnh, Đồng Tháp'],
])('%s on %s: %s', async (province, date, text, expected) => {
  expect(await told(province, date, text)).toBe(expected);
});
