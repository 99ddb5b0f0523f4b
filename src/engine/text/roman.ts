const NUMERALS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** 4 is IV, as headings and appendices are numbered; what no numeral says (0, 4,000) stays in digits. */
export function romanNumeral(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [amount, letters] of NUMERALS) {
    while (rest >= amount) {
      text += letters;
      rest -= amount;
    }
  }
  return text;
}

const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** XIV is 14, in either case; `undefined` where it is no number as people write it (`IIX`, `VV`, a word). */
export function romanValue(text: string): number | undefined {
  const digits = [...text.toUpperCase()].map((letter) => DIGITS[letter]);
  const value = digits.reduce<number>(
    (sum, digit = 0, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit),
    0,
  );
  return romanNumeral(value) === text.toUpperCase() ? value : undefined;
}
