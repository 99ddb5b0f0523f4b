import type { Workbook } from '../../grid/grid';
import { fold } from '../../text/fold';
import { appendicesCited, headingsIn, headingsOn } from '../facts/appendices-named';
import type { ReadFacts } from '../facts/read-facts';
import type { AppendixMissing, AppendixUncited } from '../../findings/text-papers';
import type { Outcome } from './outcome';

/** Appendices that the text cites and those that are there. */
export function checkAppendicesCited(
  read: ReadFacts,
  workbooks: readonly Workbook[],
  file: string,
): Outcome[] {
  const inText = headingsIn(read);
  // A heading may stand in the text and on the sheet that its table became.
  const present = [
    ...new Map(
      [...inText, ...headingsOn(workbooks)].map((each) => [
        each.number ?? fold(each.title).slice(0, 12),
        each,
      ]),
    ).values(),
  ];
  const cited = appendicesCited(read, inText, present);
  const numbers = new Set(present.flatMap(({ number }) => number ?? []));
  // One appendix without a number is the one that is cited.
  const only =
    present.length === 1 &&
    present[0]?.number === undefined &&
    new Set(cited.map(({ number }) => number)).size === 1;
  const missing = only ? [] : cited.filter(({ number }) => !numbers.has(number));
  const outcomes: Outcome[] = [...new Set(cited.map(({ number }) => number))].flatMap((number): Outcome[] =>
    numbers.has(number) || only ? [{ rule: 'appendix-missing', verdict: 'pass', facts: [] }] : [],
  );
  if (missing.length > 0) {
    const finding: AppendixMissing = {
      rule: 'appendix-missing',
      severity: 'warning',
      verdict: 'fail',
      cells: [],
      parts: [],
      places: [...new Map(missing.map((each) => [each.paragraph, each])).values()].map(
        ({ paragraph, quote }) => ({ file, paragraph, quote }),
      ),
      numbers: [...new Map(missing.map(({ number, shown }) => [number, shown])).values()],
    };
    outcomes.push({ rule: 'appendix-missing', verdict: 'fail', facts: [], finding });
  }
  const says = read.text.paragraphs.some(
    ({ text }, index) =>
      /phụ lục|phụ biểu|biểu kèm theo/iu.test(text) && !inText.some(({ paragraph }) => paragraph === index),
  );
  const known = new Set(cited.map(({ number }) => number));
  for (const { number, title, sheet, paragraph } of present) {
    if (number === undefined ? says || cited.length > 0 : known.has(number)) continue;
    const finding: AppendixUncited = {
      rule: 'appendix-uncited',
      severity: 'info',
      verdict: 'fail',
      cells: sheet ? [sheet] : [],
      parts: [],
      ...(paragraph === undefined ? {} : { places: [{ file, paragraph, quote: title }] }),
      title,
    };
    outcomes.push({ rule: 'appendix-uncited', verdict: 'fail', facts: [], finding });
  }
  return outcomes;
}
