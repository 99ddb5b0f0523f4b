import { listedSheets } from './xlsx';
import { elements, spliced } from './xml-edit';

/**
 * A workbook's list of sheets with some of them before all others, so that printing the workbook begins with them.
 * What counts sheets by their place (names with a scope, the open tab) counts anew; which tab is open stays.
 */
export function withSheetsFirst(workbook: string, names: readonly string[]): string {
  const wanted = new Set(names.map(keyOf));
  const order = listedSheets(workbook).map(({ name }) => wanted.has(keyOf(name)));
  if (wanted.size === 0 || order.every((front, place) => front || !order.slice(place).includes(true)))
    return workbook;
  const before = order.map((_, place) => place);
  const after = [...before.filter((place) => order[place]), ...before.filter((place) => !order[place])];
  const newPlace = (place: string | undefined): number => Math.max(0, after.indexOf(Number(place)));
  const listed = elements(workbook, 'sheet');
  const [first, last] = [listed[0], listed.at(-1)];
  if (!first || !last || listed.length !== order.length) return workbook;
  const texts = listed.map(({ start, end }) => workbook.slice(start, end));
  const sorted = after.map((place) => texts[place] ?? '').join('');
  return spliced(workbook, first.start, last.end, sorted)
    .replaceAll(/(\slocalSheetId=")(\d+)"/g, (_, name: string, place: string) => `${name}${newPlace(place)}"`)
    .replaceAll(/(<(?:\w+:)?workbookView\b)([^>]*)/g, (_, tag: string, rest: string) => {
      const open = newPlace(/\sactiveTab="(\d+)"/.exec(rest)?.[1] ?? '0');
      return `${tag} activeTab="${open}"${rest.replaceAll(/\s(?:activeTab|firstSheet)="\d+"/g, '')}`;
    });
}

function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
