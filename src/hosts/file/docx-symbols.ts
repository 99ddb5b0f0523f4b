/** Signs that a document takes from a font of signs: `w:sym`, and letters of the private area. */

const SYMBOL: Readonly<Record<string, string>> = {
  a3: '≤',
  b1: '±',
  b3: '≥',
  b4: '×',
  b7: '•',
  b8: '÷',
  b9: '≠',
  bb: '≈',
  ae: '→',
  de: '⇒',
};
const WINGDINGS: Readonly<Record<string, string>> = {
  fc: '✓',
  fe: '☑',
  a8: '□',
  a7: '▪',
  e0: '→',
  d8: '➢',
  '76': '❖',
  '71': '□',
  '6c': '●',
  '6e': '■',
};

/** @param code as the file has it, hexadecimal: `F0B7` */
export function symbol(code: string, font: string): string {
  const low = code.slice(-2).toLowerCase();
  if (/^symbol/i.test(font)) return SYMBOL[low] ?? '';
  if (/^wingdings/i.test(font)) return WINGDINGS[low] ?? '';
  const point = parseInt(code, 16);
  return point >= 0x20 && (point < 0xe000 || point > 0xf8ff) && point <= 0xffff
    ? String.fromCharCode(point)
    : '';
}

/** Text in which letters of the private area are signs. */
export function withSymbols(text: string, font: string | undefined): string {
  return text.replace(/[\uf000-\uf0ff]/g, (letter) =>
    symbol(letter.charCodeAt(0).toString(16), font ?? 'Symbol'),
  );
}
