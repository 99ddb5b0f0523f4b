/**
 * Vietnamese as it was written before Unicode: one of 256 glyphs for each letter, told by the font alone. A workbook
 * holds such letters as the Latin-1 characters in their place (`Qu¶ng Ng·i`, `Quaûng Ngaõi`), and every program
 * without the font shows just those.
 *
 * - `tcvn3`: TCVN 5712:1993 (ABC), fonts `.VnTime`, `.VnArial`; names that end in H have capitals only.
 * - `vni`: VNI, fonts `VNI-Times`; a mark for the tone stands behind its letter.
 */
export type LegacyEncoding = 'tcvn3' | 'vni';

/** TCVN 5712 from 0x80 on. Those of 0xB0 to 0xB4 join the letter before them. */
const TCVN3 =
  'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ\u00a0ĂÂÊÔƠƯĐăâêôơưđẶ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ';

/** What programs make of the bytes 0x80 to 0x9F when they take them for Windows-1252. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const FROM_TCVN3: ReadonlyMap<string, string> = new Map(
  [...TCVN3].flatMap((letter, index): [string, string][] => {
    const byte = String.fromCharCode(0x80 + index);
    const other = WINDOWS_1252[index];
    // Quotes, dashes and dots of Windows-1252 are themselves: no font of TCVN3 has letters there.
    return other !== undefined && !/[ŠŒŽšœžŸƒ]/u.test(other)
      ? [[byte, letter]]
      : [[byte, letter], ...(other === undefined ? [] : [[other, letter] as [string, string]])];
  }),
);

/** VNI's marks behind a letter: the five tones, then â with its tones, then ă with its. */
const MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};

/** VNI's letters of their own. */
const LETTERS: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

const HATS = /[aeo]/i;
const TAKES: Readonly<Record<string, RegExp>> = { tone: /[aeouyôö]/i, hat: HATS, breve: /a/i };

function markFor(base: string | undefined, mark: string): string | undefined {
  const marks = MARKS[mark.toLowerCase()];
  if (marks === undefined || base === undefined) return undefined;
  const kind = marks.startsWith('\u0302') ? 'hat' : marks.startsWith('\u0306') ? 'breve' : 'tone';
  return TAKES[kind]?.test(base) ? marks : undefined;
}

function fromVni(text: string): string {
  let out = '';
  let base: string | undefined;
  for (const letter of text) {
    const marks = markFor(base, letter);
    if (marks !== undefined) {
      out += marks;
      base = undefined;
      continue;
    }
    const own = LETTERS[letter.toLowerCase()];
    out += own === undefined ? letter : letter === letter.toLowerCase() ? own : own.toUpperCase();
    base = letter;
  }
  return out.normalize('NFC');
}

function fromTcvn3(text: string): string {
  return [...text]
    .map((letter) => FROM_TCVN3.get(letter) ?? letter)
    .join('')
    .normalize('NFC');
}

/** The text in Unicode. `capitals` for fonts that have only those (`.VnTimeH`). */
export function fromLegacy(text: string, encoding: LegacyEncoding, capitals = false): string {
  const read = encoding === 'vni' ? fromVni(text) : withCapitals(fromTcvn3(text));
  return capitals ? read.toUpperCase() : read;
}

/** A whole title in capitals, whose letters with tones have none in TCVN3: `THùC HIÖN` is THỰC HIỆN. */
function withCapitals(text: string): string {
  const ascii = text.match(/[A-Za-z]/g) ?? [];
  const shouted = ascii.length > 2 && ascii.every((letter) => letter <= 'Z') && /[A-Z]{2}/.test(text);
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const own = word.match(/[A-Za-z]/g) ?? [];
    const loud = own.length > 0 && own.every((letter) => letter <= 'Z');
    return loud && (shouted || own.length > 1) ? word.toUpperCase() : word;
  });
}

const FONTS: readonly (readonly [RegExp, LegacyEncoding])[] = [
  [/^\.vn[a-z]/i, 'tcvn3'],
  [/^vni[- ]/i, 'vni'],
];

/** The encoding that a font's name tells. */
export function encodingOfFont(
  fontName: string | undefined,
): { readonly encoding: LegacyEncoding; readonly capitals: boolean } | undefined {
  if (fontName === undefined) return undefined;
  const encoding = FONTS.find(([pattern]) => pattern.test(fontName))?.[1];
  return encoding && { encoding, capitals: encoding === 'tcvn3' && fontName.endsWith('H') };
}
