/** A sheet of one of the plan's files. */
export interface SheetName {
  readonly file: string;
  readonly sheet: string;
}

/** As a person names it where there are several files: `[ke-hoach.xlsx]Dự toán`. */
export function sheetName({ file, sheet }: SheetName): string {
  return `[${file}]${sheet}`;
}

/** True where `wanted` (`Sheet`, `[file]Sheet`, `'[file]Sheet'` or `file`) means the sheet, any case. */
export function isNamed(wanted: string, name: SheetName): boolean {
  const key = keyOf(wanted.replace(/^'(.*)'$/su, '$1').replaceAll("''", "'"));
  return [name.sheet, name.file, sheetName(name)].some((each) => keyOf(each) === key);
}

function keyOf(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}
