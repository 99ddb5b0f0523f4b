const NUMERALS: readonly (readonly [number, string])[] = [
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

/** 4 is IV: numbers of appendices and of headings. */
export function romanNumeral(value: number): string {
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
