import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from '../../property';
import { encodingOfFont, fromLegacy } from '../../../src/engine/text/legacy-encoding';
import { legacyEncodingOf, legacyToUnicode } from '../../../src/engine/text/legacy-text';
import { isSyllable } from '../../../src/engine/text/syllable';

/* TCVN3 by `iconv -t TCVN` (letters with tones in small form, as those fonts have no others), VNI typed by hand. */
const TCVN3 = [
  ['Qu¶ng Ng·i', 'Quảng Ngãi'],
  ['§¬n vÞ tÝnh: TriÖu ®ång', 'Đơn vị tính: Triệu đồng'],
  [
    '(KÌm theo KÕ ho¹ch sè 12/KH-UBND ngµy 05/01/2026 cña UBND tØnh)',
    '(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh)',
  ],
  ['Së N«ng nghiÖp vµ M«i tr\u00adêng', 'Sở Nông nghiệp và Môi trường'],
  ['Ph\u00adêng An B×nh', 'Phường An Bình'],
  ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['KÕ HO¹CH Vµ KINH PHÝ', 'KẾ HOẠCH VÀ KINH PHÍ'],
  ['X· §ak S¬', 'Xã Đak Sơ'],
] as const;

const VNI = [
  [
    'Keá hoaïch thöïc hieän Chöông trình moãi xaõ moät saûn phaåm',
    'Kế hoạch thực hiện Chương trình mỗi xã một sản phẩm',
  ],
  ['Tænh Quaûng Ngaõi', 'Tỉnh Quảng Ngãi'],
  ['ÑÔN VÒ TÍNH: TRIEÄU ÑOÀNG', 'ĐƠN VỊ TÍNH: TRIỆU ĐỒNG'],
  ['Ñôn vò tính: trieäu ñoàng', 'Đơn vị tính: triệu đồng'],
  ['Huyeän Ñaêk Haø, xaõ Ñaék Maùt', 'Huyện Đăk Hà, xã Đắk Mát'],
  ['Ngaân saùch nhaø nöôùc, voán khaùc', 'Ngân sách nhà nước, vốn khác'],
  ['Myõ Ñöùc, Kyø Anh, Lyù Sôn, Quyønh', 'Mỹ Đức, Kỳ Anh, Lý Sơn, Quỳnh'],
] as const;

test.each(TCVN3)('TCVN3: %s', (text, unicode) => {
  expect(legacyEncodingOf(text)).toBe('tcvn3');
  expect(legacyToUnicode(text, 'tcvn3')).toBe(unicode);
});

test.each(VNI)('VNI: %s', (text, unicode) => {
  expect(legacyEncodingOf(text)).toBe('vni');
  expect(legacyToUnicode(text, 'vni')).toBe(unicode);
});

test.each([
  'Kế hoạch thực hiện Chương trình OCOP',
  'Xã Bình Hòa có và là của bà',
  'Hoà bình, thuỷ sản, quý 1, mùa lúa, mía, xoài, cà phê',
  'Xã Ia Bang, làng Bàng, thôn Tân Mai, núi, hồ',
  'toàn, hoàn, thoái, loài, toán, khoán, toà, hoá, hoè, goá',
  'Ðăk Lăk',
  'Café crème, pâté, à la carte, réunion générale, château',
  'Größe, für, Köln, Müller, Straße, Änderung, Übung, schön',
  'año, señor, niños, mañana, información, café con leche, él está aquí, sólo más',
  'São Paulo, não, informação, ações, município, à mão, três, você, avó',
  'Æble, fjørd, smørrebrød, Tæng, blåbær, Ærø, sø, gård',
  'œuvre, coeur naïf, Noël, aïoli, haïr, caïman, poème',
  '5 × 4 = 20; ±5 °C; 100 m²; 15 µm; ½ kg; ¼; £50; ® ©2020; «Rượu»',
  'ABC® 12 m³, Công ty X·Y',
  'plain ASCII',
  '',
])('not an old encoding: %s', (text) => {
  expect(legacyEncodingOf(text)).toBeUndefined();
});

test('a short word is left to what stands around it', () => {
  expect(['Tæng', 'Së', 'X·', 'Toång'].map(legacyEncodingOf)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('marks by themselves stay, and fonts with capitals only have only those', () => {
  expect(legacyToUnicode('Sè l\u00adîng × gi¸', 'tcvn3')).toBe('Số lượng × giá');
  expect(legacyToUnicode('kÕ ho¹ch', 'tcvn3', true)).toBe('KẾ HOẠCH');
});

test.each([
  ['.VnTime', 'tcvn3', false],
  ['.VnTimeH', 'tcvn3', true],
  ['.VnArial NarrowH', 'tcvn3', true],
  ['VNI-Times', 'vni', false],
  ['VNI Times', 'vni', false],
  ['Times New Roman', undefined, undefined],
  ['Vni', undefined, undefined],
])('font %s', (font, encoding, capitals) => {
  const found = encodingOfFont(font);
  expect([found?.encoding, found?.capitals]).toEqual([encoding, capitals]);
});

describe('what is written comes back', () => {
  const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'].flatMap((vowel) =>
    TONES.map((tone) => (vowel + tone).normalize('NFC')),
  );
  const written = (encoding: 'tcvn3' | 'vni'): Map<string, string> => {
    const glyphs = Array.from({ length: 0x5f }, (_, index) => String.fromCharCode(0xa1 + index));
    const bases = encoding === 'vni' ? ['', ...'aeouyAEOUYôöÔÖ'] : [''];
    return new Map(
      bases.flatMap((base) =>
        glyphs.map((glyph): [string, string] => [fromLegacy(base + glyph, encoding), base + glyph]),
      ),
    );
  };
  const letters = fc.array(fc.constantFrom(...vowels, 'đ', 'n', 'g', 't', ' ', 'h'), { maxLength: 30 });

  test.each(['tcvn3', 'vni'] as const)('%s', (encoding) => {
    const glyphs = written(encoding);
    expect([...vowels, 'đ'].filter((vowel) => !/[a-z]/.test(vowel) && !glyphs.has(vowel))).toEqual([]);
    fc.assert(
      fc.property(letters, (word) => {
        const text = word.map((letter) => glyphs.get(letter) ?? letter).join('');
        expect(fromLegacy(text, encoding)).toBe(word.join(''));
      }),
    );
  });
});

test('the plans of the samples are Vietnamese as they stand', () => {
  const folder = resolve(__dirname, '../../fixtures/plans');
  const files = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name));
  const lines = files.flatMap((name) => readFileSync(resolve(folder, name), 'utf8').split('\n'));
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => legacyEncodingOf(line) !== undefined)).toEqual([]);
});

test.each([
  ['Quảng', true],
  ['nghiệp', true],
  ['ĐƯỜNG', true],
  ['giếng', true],
  ['Đăk', true],
  ['Krông', true],
  ['khuỷu', true],
  ['thuyền', true],
  ['kế'.normalize('NFD'), true],
  ['tậc', true],
  ['tầc', false],
  ['Café', false],
  ['Sóo', false],
  ['Qu¶ng', false],
  ['12', false],
])('%s is a syllable: %s', (word, is) => {
  expect(isSyllable(word)).toBe(is);
});
