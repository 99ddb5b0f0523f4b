import type { LayoutId } from '../../engine/layouts/layout';
import { type SheetName, sheetName } from '../../engine/plan/sheet-name';

/** Two sheets as a person tells them apart: with their files where these differ. */
export function namesOf(sheets: readonly SheetName[]): readonly string[] {
  const several = new Set(sheets.map(({ file }) => file)).size > 1;
  return sheets.map(({ file, sheet }) => (several ? `'[${file}]${sheet}'` : `"${sheet}"`));
}

export const shown = ({ file, sheet }: SheetName): string => `"${sheet}" (${file})`;

export const option = (name: SheetName): string => `--without ${quoted(sheetName(name))}`;

export const withoutFile = (file: string): string => `--without ${quoted(file)}`;

export const asLayout = (name: SheetName, layout: LayoutId): string =>
  `--as ${quoted(`${sheetName(name)}=${layout}`)}`;

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
