/*
 * How wide Times New Roman is, so that columns and rows can be made to fit before any program draws them. Widths
 * are thousandths of the font's size (Adobe's metrics of Times Roman and Times Bold, which Times New Roman and
 * Liberation Serif share). A Vietnamese letter is as wide as the letter that bears its marks; a horn adds a little.
 */

const REGULAR =
  ' 250!333"408#500$500%833&778\'180(333)333*500+564,250-333.250/278:278;278<564=564>564?444@921' +
  'A722B667C667D722E611F556G722H722I333J389K722L611M889N722O722P556Q722R667S556T611U722V722W944X722Y722Z611' +
  '[333\\278]333^469_500a444b500c444d500e444f333g500h500i278j278k500l278m778n500o500p500q500r333s389t278u500' +
  'v500w722x500y500z444{480|200}480~541–500—999…999“444”444≥549≤549Đ722đ500';
const BOLD =
  ' 250!333"555#500$500%999&833\'278(333)333*500+570,250-333.250/278:333;333<570=570>570?500@930' +
  'A722B667C722D722E667F611G778H778I389J500K778L667M944N722O778P611Q778R722S556T667U722V722W999X722Y722Z667' +
  '[333\\278]333^581_500a500b556c444d556e444f333g500h556i278j333k556l278m833n556o500p556q556r444s389t333u556' +
  'v500w722x500y500z444{394|220}394~520–500—999…999“500”500≥549≤549Đ722đ556';

const DIGIT = 500;
const HORN = 60;
/** Letters that neither table has. */
const UNKNOWN = 700;

const TABLES = { regular: tableOf(REGULAR), bold: tableOf(BOLD) } as const;

/** How heavy letters are drawn. */
export type Weight = keyof typeof TABLES;

function tableOf(text: string): ReadonlyMap<string, number> {
  const widths = new Map<string, number>();
  for (const [, letter = '', width] of text.matchAll(/(.)(\d{3})/gsu)) widths.set(letter, Number(width));
  for (let digit = 0; digit < 10; digit++) widths.set(String(digit), DIGIT);
  return widths;
}

/** Points that a text takes on one line at so many points. */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  const widths = TABLES[weight];
  let total = 0;
  for (const letter of text.normalize('NFD')) {
    const code = letter.codePointAt(0) ?? 0;
    if (code === 0x31b) total += HORN;
    else if (code < 0x300 || code > 0x36f) total += widths.get(letter) ?? UNKNOWN;
  }
  return (total * size) / 1000;
}

/** Points of the widest word, which a column must not break. */
export function widestWord(text: string, size: number, weight: Weight = 'regular'): number {
  return Math.max(0, ...text.split(/\s+/u).map((word) => textWidth(word, size, weight)));
}

/** A date and a name are better not broken. */
const PHRASES = / (?=(?:ngày|của) )/g;

/**
 * A centred text that takes two lines in so many points, broken where they come out most alike: "… TRÌNH⏎MỖI XÃ …" and
 * not a last word alone. Other texts stay as they are.
 */
export function balanced(text: string, width: number, size: number, weight: Weight = 'regular'): string {
  if (linesIn(text, width, size, weight) !== 2 || text.includes('\n')) return text;
  const longest = (at: number): number =>
    Math.max(textWidth(text.slice(0, at), size, weight), textWidth(text.slice(at + 1), size, weight));
  const places = (breaks: RegExp): number[] =>
    [...text.matchAll(breaks)]
      .map(({ index }) => index)
      .filter((at) => longest(at) <= width)
      .sort((one, other) => longest(one) - longest(other));
  const best = places(PHRASES)[0] ?? places(/ /g)[0];
  return best === undefined ? text : `${text.slice(0, best)}\n${text.slice(best + 1)}`;
}

/** How many lines a text takes in so many points, broken between words, or inside a word that is wider. */
export function linesIn(text: string, width: number, size: number, weight: Weight = 'regular'): number {
  const space = textWidth(' ', size, weight);
  const room = Math.max(1, width);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(/[^\S\n]+/u)) {
      const own = textWidth(word, size, weight);
      if (used > 0 && used + space + own > room) {
        lines += 1;
        used = 0;
      }
      used += (used > 0 ? space : 0) + own;
      while (used > room) {
        lines += 1;
        used -= room;
      }
    }
  }
  return lines;
}
