/**
 * Word and browsers put a page on the clipboard as HTML too, where tables are tables: a merged cell is told
 * with what it spans, a cell of several lines is one cell. The box shows text, so each table is written into it
 * as lines with tabs, one line a row, and what a merged cell covers left blank.
 */

/** The text of copied HTML that has tables in it; `undefined` without, then the plain text is as good. */
export function pastedText(html: string): string | undefined {
  if (!/<table/i.test(html)) return undefined;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const lines: string[] = [''];
  writeNodes(body, lines);
  return lines
    .map((line) => (line.includes('\t') ? line : line.trim()))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const BLOCKS = new Set([
  'P',
  'DIV',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'LI',
  'UL',
  'OL',
  'SECTION',
  'ARTICLE',
]);
const SILENT = new Set(['STYLE', 'SCRIPT', 'HEAD', 'TITLE', 'XML', 'TEMPLATE']);

function writeNodes(parent: Node, lines: string[]): void {
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) say(lines, node.textContent ?? '');
    else if (node instanceof Element) writeElement(node, lines);
  }
}

function writeElement(element: Element, lines: string[]): void {
  const name = element.tagName.toUpperCase();
  if (SILENT.has(name)) return;
  if (name === 'BR') lines.push('');
  else if (name === 'TABLE') {
    lines.push('', ...tableLines(element), '', '');
  } else if (BLOCKS.has(name)) {
    newLine(lines);
    if (name === 'LI') say(lines, `${itemMarker(element)} `);
    writeNodes(element, lines);
    newLine(lines);
  } else writeNodes(element, lines);
}

/** White space of the source, line breaks too, is one space. */
function say(lines: string[], text: string): void {
  const plain = text.replace(/[\s\u00a0]+/g, ' ');
  const last = lines.length - 1;
  const before = lines[last] ?? '';
  lines[last] = before + (before === '' || before.endsWith(' ') ? plain.trimStart() : plain);
}

function newLine(lines: string[]): void {
  if (lines.at(-1) !== '') lines.push('');
}

function itemMarker(item: Element): string {
  const list = item.parentElement;
  if (list?.tagName.toUpperCase() !== 'OL') return '-';
  const place = [...list.children].indexOf(item) + 1;
  return list.getAttribute('type') === 'a' ? `${String.fromCharCode(96 + place)})` : `${place}.`;
}

function rowsOf(table: Element): Element[] {
  return [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
}

function cellsOf(row: Element): Element[] {
  return [...row.children].filter(({ tagName }) => /^T[DH]$/i.test(tagName));
}

function tableLines(table: Element): string[] {
  const rows = rowsOf(table);
  const nested = table.querySelector('table') !== null;
  const widest = Math.max(0, ...rows.map((row) => cellsOf(row).length));
  // the head of a letter, the addressees beside the signature, a box: no table of figures
  if (nested || widest < 2 || (widest === 2 && rows.length <= 3)) {
    return rows.flatMap((row) =>
      cellsOf(row).flatMap((cell) => {
        const lines = [''];
        writeNodes(cell, lines);
        return lines;
      }),
    );
  }
  return gridOf(rows).map((row) => row.join('\t'));
}

const MOST_COLUMNS = 256;

function gridOf(rows: readonly Element[]): string[][] {
  const grid: (string | undefined)[][] = rows.map(() => []);
  rows.forEach((row, top) => {
    let left = 0;
    for (const cell of cellsOf(row)) {
      while (grid[top]?.[left] !== undefined) left += 1;
      const [across, down] = [span(cell, 'colspan'), span(cell, 'rowspan')];
      for (let y = top; y < Math.min(rows.length, top + down); y++) {
        for (let x = left; x < Math.min(MOST_COLUMNS, left + across); x++) {
          const line = grid[y];
          if (line) line[x] = y === top && x === left ? cellText(cell) : '';
        }
      }
      left += across;
    }
  });
  return grid.map((line) => Array.from(line, (text) => text ?? ''));
}

function span(cell: Element, name: string): number {
  const value = Number(cell.getAttribute(name));
  return Number.isInteger(value) && value > 0 ? Math.min(value, MOST_COLUMNS) : 1;
}

function cellText(cell: Element): string {
  const lines = [''];
  writeNodes(cell, lines);
  return lines.join(' ').replace(/\s+/g, ' ').trim();
}
