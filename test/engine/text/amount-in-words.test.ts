import fc from '../../property';
import { decimal, equals, parseDecimal } from '../../../src/engine/decimal';
import { amountInWords, CAREFUL_STYLE, type WordsStyle } from '../../../src/engine/text/amount-in-words';
import { wordsToAmount } from '../../../src/engine/text/words-to-amount';

const QUANG_NGAI =
  'Ba tỷ, một trăm năm mươi bảy triệu, sáu trăm chín mươi một ngàn, chín trăm chín mươi đồng';

function said(figure: string, style: Partial<WordsStyle> = {}): string {
  return amountInWords(parseDecimal(figure) ?? decimal(-1), { ...CAREFUL_STYLE, ...style });
}

describe('amounts in words', () => {
  test.each([
    ['0', 'Không đồng'],
    ['-0', 'Không đồng'],
    ['5', 'Năm đồng'],
    ['15', 'Mười lăm đồng'],
    ['21', 'Hai mươi mốt đồng'],
    ['24', 'Hai mươi tư đồng'],
    ['105', 'Một trăm linh năm đồng'],
    ['1000', 'Một nghìn đồng'],
    ['1005', 'Một nghìn không trăm linh năm đồng'],
    ['1000000', 'Một triệu đồng'],
    ['3157691990', 'Ba tỷ một trăm năm mươi bảy triệu sáu trăm chín mươi mốt nghìn chín trăm chín mươi đồng'],
    ['1200000000000', 'Một nghìn hai trăm tỷ đồng'],
    ['1000000000000000000', 'Một tỷ tỷ đồng'],
    ['-12', 'Âm mười hai đồng'],
    ['1.10', 'Một phẩy một đồng'],
    ['0.05', 'Không phẩy không năm đồng'],
  ])('%s is %s', (figure, words) => {
    expect(said(figure)).toBe(words);
  });

  test('the styles of offices', () => {
    expect(said('3157691990', { thousand: 'ngàn', units: 'plain', commas: true })).toBe(QUANG_NGAI);
    expect(said('1005', { zeroTens: 'lẻ', ending: 'đồng chẵn' })).toBe(
      'Một nghìn không trăm lẻ năm đồng chẵn',
    );
    expect(said('2000000000', { billion: 'tỉ', ending: 'none' })).toBe('Hai tỉ');
    expect(said('1234000000000', { commas: true })).toBe('Một nghìn hai trăm ba mươi tư tỷ đồng');
    expect(said('15', { units: 'plain' })).toBe('Mười lăm đồng');
  });
});

describe('words read back', () => {
  test.each([
    [QUANG_NGAI, '3157691990'],
    [`(bằng chữ: ${QUANG_NGAI}./.)`, '3157691990'],
    ['Hai mốt nghìn', '21000'],
    ['Một triệu năm nghìn', '1005000'],
    ['Bốn nghìn hai trăm chín mươi lăm triệu đồng', '4295000000'],
    ['hai nghìn triệu', '2000000000'],
    ['một nghìn không trăm lẻ năm triệu hai trăm nghìn đồng', '1005200000'],
    ['hai mươi nhăm triệu đồng chẵn', '25000000'],
    ['một tỉ lẻ năm đồng', '1000000005'],
    ['MỘT TỶ TỶ', '1000000000000000000'],
    ['mười phẩy hai mươi lăm', '10.25'],
    ['Không đồng', '0'],
    ['một phẩy hai tỷ đồng', '1200000000'],
    ['Hai phẩy không năm triệu đồng', '2050000'],
    ['một phẩy hai mươi lăm nghìn tỷ đồng', '1250000000000'],
    ['hai tỷ rưỡi', '2500000000'],
    ['ba trăm rưỡi', '350'],
    ['hai mười lăm triệu đồng', '25000000'],
    ['BẰNG CHỮ: BA TỶ ĐỒNG CHẴN./.', '3000000000'],
    ['Tổng số tiền (viết bằng chữ): Ba tỷ Việt Nam đồng', '3000000000'],
    ['ba mươi lăm đồng Việt Nam', '35'],
    ['Ba tỷ một trăm triệu đồng'.normalize('NFD'), '3100000000'],
    ['Ba ty mot tram nam muoi bay trieu dong chan', '3157000000'],
    ['ba muoi nam dong', '35'],
    ['[Năm triệu đồng]', '5000000'],
  ])('%s', (words, figure) => {
    expect(wordsToAmount(words)).toEqual(expect.anything());
    expect(equals(wordsToAmount(words) ?? decimal(-1), parseDecimal(figure) ?? decimal(-2))).toBe(true);
  });

  test.each([
    '',
    'đồng',
    'một hai',
    'ba mươi mươi',
    'nghìn triệu',
    'chín nghìn một triệu',
    'xin chào',
    'trăm',
    'phẩy hai tỷ',
    'một phẩy tỷ',
    'một phẩy',
    'hai mươi rưỡi',
    'rưỡi',
  ])('no number: "%s"', (words) => {
    expect(wordsToAmount(words)).toBeUndefined();
  });

  const styles = fc.record<WordsStyle>({
    thousand: fc.constantFrom('nghìn', 'ngàn'),
    billion: fc.constantFrom('tỷ', 'tỉ'),
    zeroTens: fc.constantFrom('linh', 'lẻ'),
    units: fc.constantFrom('toned', 'plain'),
    commas: fc.boolean(),
    ending: fc.constantFrom('đồng', 'đồng chẵn', 'none'),
  });

  test('what is written in any style reads back as the same amount', () => {
    const digits = fc.oneof(
      fc.bigInt(0n, 2000n),
      fc.bigInt(0n, 10n ** 21n),
      fc.tuple(fc.bigInt(0n, 999n), fc.nat(20)).map(([digit, zeros]) => digit * 10n ** BigInt(zeros)),
    );
    fc.assert(
      fc.property(digits, fc.boolean(), fc.nat(3), styles, (whole, negative, scale, style) => {
        const amount = decimal(negative ? -whole : whole, scale);
        const read = wordsToAmount(amountInWords(amount, style));
        expect(read && equals(read, amount)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
