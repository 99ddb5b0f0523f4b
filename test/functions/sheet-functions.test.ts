import { amountWords, NoFunctionResult, starOf, wordsAmount } from '../../src/functions/sheet-functions';
import { functionsMetadata } from '../../src/functions/metadata';
import { en } from '../../src/locales/en/functions';
import { vi } from '../../src/locales/vi/functions';

/** The serial number of a day, as Excel keeps dates. */
const serial = (iso: string): number => Math.round((Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000);

describe('BANGCHU', () => {
  it.each([
    [3157691990, 'Ba tỷ một trăm năm mươi bảy triệu sáu trăm chín mươi mốt nghìn chín trăm chín mươi đồng'],
    [0, 'Không đồng'],
    [-15, 'Âm mười lăm đồng'],
    [6.5, 'Sáu phẩy năm đồng'],
  ])('%d', (amount, words) => {
    expect(amountWords(amount)).toBe(words);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e16])('%d is no exact amount', (amount) => {
    expect(() => amountWords(amount)).toThrow(NoFunctionResult);
  });
});

describe('DOCSO', () => {
  it.each([
    ['Ba tỷ, một trăm năm mươi bảy triệu, sáu trăm chín mươi một ngàn, chín trăm chín mươi đồng', 3157691990],
    ['bằng chữ: hai tỷ rưỡi', 2_500_000_000],
    ['mười lăm', 15],
  ])('%s', (words, amount) => {
    expect(wordsAmount(words)).toBe(amount);
  });

  it('words that are no amount are refused', () => {
    expect(() => wordsAmount('nhiều tiền')).toThrow(NoFunctionResult);
  });

  it('reads back what BANGCHU writes', () => {
    for (const amount of [1, 21, 105, 1_005, 10_010, 246_000_000, 999_999_999_999_999])
      expect(wordsAmount(amountWords(amount))).toBe(amount);
  });
});

describe('SAO', () => {
  it.each([
    [90, '2024-05-01', 5],
    [89.99, '2024-05-01', 4],
    [70, '2026-06-01', 4],
    [50, '2025-08-01', 3],
    [49.9, '2025-08-01', 2],
    [100, '2020-01-01', 5],
  ])('%d points on %s', (score, day, stars) => {
    expect(starOf(score, serial(day))).toBe(stars);
  });

  it('a score between the whole-number bands of 2019 has no star', () => {
    expect(() => starOf(89.5, serial('2020-01-01'))).toThrow(/giữa hai khung 4 và 5/);
  });

  it.each([
    [101, '2024-05-01'],
    [-1, '2024-05-01'],
    [80, '2010-01-01'],
  ])('%d points on %s are refused', (score, day) => {
    expect(() => starOf(score, serial(day))).toThrow(NoFunctionResult);
  });

  it('a day that is none is refused', () => {
    expect(() => starOf(80, Number.NaN)).toThrow(NoFunctionResult);
    expect(() => starOf(80, 0)).toThrow(NoFunctionResult);
  });
});

describe('what Excel is told of the functions', () => {
  it('is the same in both languages but for the texts', () => {
    const shape = (language: 'vi' | 'en') =>
      functionsMetadata({ vi, en }[language]).functions.map(({ id, name, result, parameters }) => ({
        id,
        name,
        result,
        types: parameters.map(({ type }) => type),
      }));
    expect(shape('vi')).toEqual(shape('en'));
  });

  it("keeps to Microsoft's rules for names and lengths", () => {
    for (const language of ['vi', 'en'] as const) {
      for (const { id, name, description, parameters } of functionsMetadata({ vi, en }[language]).functions) {
        expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,}$/);
        expect(name).toBe(id);
        expect(description.length).toBeLessThanOrEqual(255);
        for (const parameter of parameters) expect(parameter.name).toMatch(/^[\p{L}\d_]+$/u);
      }
    }
  });
});
