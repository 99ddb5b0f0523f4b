import { checkTexts } from '../../../src/engine/document/check-text';
import { shownDeadline } from '../../../src/engine/document/checks/deadlines';
import type { Workbook } from '../../../src/engine/grid/grid';
import { checked, planOf, seedText, shownChecks, shownFindings } from './plans';

interface Expected {
  /** Every figure that a careful reader can hold against another. */
  readonly checks: readonly string[];
  readonly findings: readonly string[];
  /** The dated list. */
  readonly deadlines: readonly string[];
}

const SEEDS: Readonly<Record<string, Expected>> = {
  gialai: {
    checks: [
      'text-sum pass: 149 22 127',
      'text-sum pass: 246 216 11 15 3 1',
      'text-sum pass: 269295 55400 213895',
      'text-share pass: 20.57 55400 269295',
      'text-share pass: 79.43 213895 269295',
      'text-raised pass: 395 246 149',
      'text-list-count pass: 6',
      'text-repeated pass: 246 246',
      'text-repeated pass: 6 6',
      // Appendices 1 and 02, for both places that tell it.
      'text-appendix pass: 246',
      'text-appendix pass: 246',
      'text-appendix pass: 246',
      'text-appendix pass: 246',
      'text-appendix pass: 65',
      'text-appendix pass: 216',
      'text-appendix pass: 11',
      'text-appendix pass: 15',
      'text-appendix pass: 3',
      'text-appendix pass: 1',
      'text-appendix pass: 58',
      'text-appendix pass: 2',
      'text-appendix pass: 269295',
      'text-appendix pass: 55400',
      'text-appendix pass: 213895',
    ],
    findings: ['warning plan-number'],
    deadlines: ['report 15/6', 'report 15/12', 'report 10/6', 'report 10/12'],
  },
  quangngai: {
    checks: [
      'text-sum pass: 3157691990 1540210150 1617481840',
      'words-mismatch pass: 3157691990',
      'text-list-count pass: 3',
    ],
    findings: [],
    deadlines: [
      'time IV',
      'time 12/2021',
      'time 9/2021',
      'time 9/2021',
      'time 9/2021',
      'round 5 - 6/2021 đợt 1 province',
      'round 8 - 9/2021 đợt 2 province',
      'round 11 - 12/2021 đợt 3 province',
      'time 8/2021',
      'time 12/2021',
      'time IV/2021',
      'time IV/2021',
      'time III - IV/2021',
    ],
  },
  // 30 more make 200: what there was is not said, and nothing else is told twice.
  ninhbinh: {
    checks: [],
    findings: ['info appendix-uncited'],
    deadlines: ['report 20/12/2024', 'report 01/12/2024'],
  },
  caolanh: {
    checks: [
      'text-repeated pass: 3 3',
      'text-repeated pass: 20 20',
      'text-repeated pass: 1 1',
      'text-sum pass: 3 1 2',
    ],
    // "1.2" stands twice, "VIII" follows "IV", and the appendices are not in the file.
    findings: ['warning text-numbering', 'warning text-numbering', 'warning appendix-missing'],
    deadlines: ['report 05/5', 'report 05/11'],
  },
  // Ranges and dates only; the rounds are in order.
  quangtri: {
    checks: [],
    findings: [],
    deadlines: [
      'time 4/2023',
      'time 6 - 10/2023',
      'time 2 - 3/2023',
      'time 3 - 4/2023',
      'time 4 - 5/2023',
      'time 6 - 8/2023',
      'time 7 - 11/2023',
      'time 4 - 11/2023',
      'round 20/3/2023 đợt 1 district',
      'round 05/10/2023 đợt 2 district',
      'round 31/3/2023 đợt 1 province',
      'round 30/11/2023 đợt 2 province',
      'time 2 - 3/2023',
      'time 2 - 3/2023',
    ],
  },
};

test.each(Object.entries(SEEDS))('%s: what is checked, what is found, what is due', (name, expected) => {
  const { text } = checked(seedText(name));
  const deadlines = text.deadlines.map((each) =>
    [each.kind, shownDeadline(each), ...(each.round ? [`đợt ${each.round} ${each.level ?? ''}`] : [])].join(
      ' ',
    ),
  );
  expect({ checks: shownChecks(text), findings: shownFindings(text), deadlines }).toEqual(expected);
});

/** A text with one digit of one figure changed; the digit's place in the paragraph. */
function withDigit(plan: Workbook, paragraph: number, at: number, digit: number): Workbook {
  const paragraphs = (plan.text?.paragraphs ?? []).map((each, index) =>
    index === paragraph
      ? { ...each, text: `${each.text.slice(0, at)}${digit}${each.text.slice(at + 1)}` }
      : each,
  );
  return { ...plan, text: { paragraphs } };
}

test.each(['gialai', 'quangngai', 'caolanh'])(
  '%s: one wrong digit in any figure that can be checked is found and named',
  (name) => {
    const { text, tables, records } = checked(seedText(name));
    const plan = planOf(seedText(name));
    const checkable = [...new Set(text.outcomes.flatMap(({ facts }) => facts))];
    const missed: string[] = [];
    for (const index of checkable) {
      const fact = text.facts[index];
      const original = plan.text?.paragraphs[fact?.paragraph ?? 0]?.text ?? '';
      if (!fact) continue;
      for (let at = fact.start; at < fact.end; at++) {
        if (!/\d/.test(original[at] ?? '')) continue;
        for (const step of [1, 5]) {
          const digit = (Number(original[at]) + step) % 10;
          const [wrong] = checkTexts([withDigit(plan, fact.paragraph, at, digit)], { tables, records });
          const named = wrong?.findings.some(
            ({ rule, places }) =>
              (rule.startsWith('text-') || rule === 'words-mismatch') &&
              rule !== 'text-numbering' &&
              places?.some(({ paragraph }) => paragraph === fact.paragraph),
          );
          if (!named) missed.push(`${fact.quote}: digit ${at - fact.start + 1} as ${digit}`);
        }
      }
    }
    expect(checkable.length).toBeGreaterThan(3);
    expect(missed).toEqual([]);
  },
);
