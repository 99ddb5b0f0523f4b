import { checkPlan } from '../../../src/engine/check';
import { readPlainText } from '../../../src/engine/document/plain-text';
import type { Workbook } from '../../../src/engine/grid/grid';
import { openWorkbook } from '../../../src/hosts/file/open-workbook';
import { buildPlanDocx, planSource, PLANS, type PlanName } from '../../../src/tools/build-plan-docx';

const NAMES = Object.keys(PLANS) as PlanName[];
const fromText = (name: PlanName): Workbook => readPlainText(planSource(name), 'ke-hoach.docx');
const fromWord = async (name: PlanName): Promise<Workbook> =>
  openWorkbook(await buildPlanDocx(name), 'ke-hoach.docx');

/** Everything that is read, blanks left out. */
function wordsOf({ sheets, text }: Workbook): string[] {
  return [
    ...(text?.paragraphs ?? []).flatMap(({ marker, text: words }) => (marker ? [marker, words] : [words])),
    ...sheets.flatMap(({ rows }) =>
      rows.flatMap((row) => (row ?? []).map((cell) => String(cell?.value ?? ''))),
    ),
  ];
}

/** Letters and digits alone: how lines were broken and what was drawn between them is no word. */
function bareLetters(texts: readonly string[]): string {
  return (
    texts
      .join('')
      .normalize('NFC')
      // a footnote's raised number is plain before its own text
      .replaceAll('¹', '1')
      .replace(/[^\p{L}\p{N}]/gu, '')
  );
}

/** Letters that one has more often than the other. */
function differing(one: string, other: string): string[] {
  const counts = new Map<string, number>();
  for (const letter of one) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  for (const letter of other) counts.set(letter, (counts.get(letter) ?? 0) - 1);
  return [...counts].flatMap(([letter, count]) => (count === 0 ? [] : [`${letter} ${count}`]));
}

describe.each(NAMES)('the plan of %s', (name) => {
  it('as a text: no letter is lost but the lines that tables repeat', () => {
    const { sheets, text } = fromText(name);
    const captions = new Set(text?.paragraphs.map(({ text: words }) => words));
    const once = wordsOf({ file: '', sheets: [], ...(text ? { text } : {}) });
    const cells = wordsOf({ file: '', sheets }).filter((words) => !captions.has(words));
    const source = bareLetters([planSource(name)]);
    const read = bareLetters([...once, ...cells]);
    expect(differing(source, read)).toEqual([]);
  });

  it('as a Word document: the same paragraphs, numbers, levels and tables', async () => {
    const [word, text] = [await fromWord(name), fromText(name)];
    const lines = ({ text: plan }: Workbook): string[] =>
      (plan?.paragraphs ?? [])
        .filter(({ kind }) => kind !== 'footnote')
        .map(
          ({ text: words, marker, level, kind, tables }) =>
            `${kind} ${level} ${marker ?? ''} ${words} ${tables ?? ''}`,
        );
    expect(lines(word)).toEqual(lines(text));
    const cells = ({ sheets }: Workbook): unknown[] =>
      sheets.map(({ name: sheet, rows }) => [
        sheet,
        rows.map((row) =>
          (row ?? [])
            .map((cell) => cell?.value ?? '')
            .join('|')
            .replace(/\|+$/, ''),
        ),
      ]);
    expect(cells(word)).toEqual(cells(text));
  });
});

it('Gia Lai: three appendices, broken pages joined, headings merged, the footnote with its sentence', async () => {
  const { sheets, text } = await fromWord('gialai');
  expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['Phụ lục 1', 22],
    ['Phụ lục 02', 22],
    ['Phụ lục 03', 28],
  ]);
  expect(sheets[2]?.rows[3]?.[0]?.value).toBe('Đơn vị tính: Triệu đồng');
  expect(sheets[2]?.merges).toContainEqual({ top: 4, left: 2, bottom: 4, right: 4 });
  const caller = text?.paragraphs.find(({ footnotes }) => footnotes);
  expect(caller?.text).toContain('395 sản phẩm¹');
  expect(text?.paragraphs[caller?.footnotes?.[0] ?? -1]?.text).toMatch(/^Riêng giai đoạn 2018-2020/);
});

it('Gia Lai: the same sums are checked as in the workbook, and that figures are text is no news', async () => {
  const { summary, findings } = checkPlan([{ ...(await fromWord('gialai')) }]);
  expect(summary.rounding).toBeGreaterThanOrEqual(11);
  expect(findings.filter(({ rule }) => rule === 'cross-appendix')).toHaveLength(4);
  expect(findings.filter(({ rule }) => rule === 'text-number')).toEqual([]);
});

it('Ninh Bình: the task appendix, with the time that three tasks share', async () => {
  const { sheets } = await fromWord('ninhbinh');
  const [sheet] = sheets;
  expect(sheet?.name).toBe('PHỤ LỤC');
  expect(sheet?.rows.map((row) => row?.[0]?.value)).toEqual([
    'PHỤ LỤC',
    'KẾ HOẠCH THỰC HIỆN CHƯƠNG TRÌNH MỖI XÃ MỘT SẢN PHẨM TỈNH NINH BÌNH NĂM 2024',
    'TT',
    '1',
    '1.1',
    '1.2',
    '2',
    '2.1',
    '2.2',
    '2.3',
    '3',
    '4',
    '5',
    '6',
  ]);
  expect(sheet?.merges).toContainEqual({ top: 6, left: 4, bottom: 8, right: 4 });
});
