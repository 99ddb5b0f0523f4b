import { elements } from './xml-edit';

/** Widths of a digit in fonts that workbooks are made with, as a part of their size. */
const DIGITS: Readonly<Record<string, number>> = {
  calibri: 0.507,
  'times new roman': 0.5,
  arial: 0.556,
  aptos: 0.561,
  'aptos narrow': 0.507,
  cambria: 0.554,
  tahoma: 0.546,
  verdana: 0.636,
  '.vntime': 0.5,
  '.vnarial': 0.556,
};
const USUAL = 0.507;
const USUAL_SIZE = 11;
const PIXELS_PER_POINT = 96 / 72;

/** Whole pixels of a digit of a workbook's default font, its first: what column widths are counted in. */
export function digitWidthIn(styles: string): number {
  const [font] = elements(styles, 'font');
  const inside = font ? styles.slice(font.innerStart, font.innerEnd) : '';
  const valueOf = (name: string): string | undefined => elements(inside, name)[0]?.tag.attribute('val');
  const size = Number(valueOf('sz') ?? USUAL_SIZE) || USUAL_SIZE;
  const digit = DIGITS[(valueOf('name') ?? '').toLowerCase()] ?? USUAL;
  return Math.max(1, Math.round(size * PIXELS_PER_POINT * digit));
}
