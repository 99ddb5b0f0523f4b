import { fillPlan } from '../../../src/engine/filling/fill-plan';
import { packed, packedPlan, unpacked } from '../../../src/hosts/excel/plan-text';
import type { WritePlan } from '../../../src/engine/filling/write-plan';
import { anew, at, CORRECTION, firstFilling } from './operations';
import { quangNgai } from '../../engine/filling/seed-books';

/** Through the text and back, as it is kept in a workbook. */
function kept(plan: WritePlan): WritePlan {
  return unpacked(packedPlan.parse(JSON.parse(JSON.stringify(packed(plan)))));
}

/** What a sheet was to be written over is asked before it is written, and what is printed only files are told: neither is kept. */
const bare = (plan: WritePlan) => ({
  edits: plan.edits,
  sheets: anew(plan).sheets.map(({ aside: _, ...sheet }) => ({
    merges: [],
    columnWidths: [],
    rowHeights: [],
    ...sheet,
    rows: sheet.rows.map((row) => row ?? []),
  })),
});

describe('a write plan kept as text comes back as it was', () => {
  it.each<[string, WritePlan]>([
    ['a filling', firstFilling()],
    ['a seed', fillPlan([quangNgai()]).plan],
    ['corrections', CORRECTION],
    [
      'errors, blanks, formulas, texts that look like something else',
      {
        sheets: [
          {
            name: 'S & <T>',
            rows: [
              [{ value: { error: '#REF!' } }, { value: null, formula: 'A1+1' }, { value: "'x" }],
              [],
              [{ value: true, format: '@' }, { value: '\u0007 ]]> \ud83d\ude00' }],
            ],
            validations: [
              { range: { top: 1, left: 0, bottom: 3, right: 0 }, list: ['Mới', 'Nâng hạng'] },
              {
                range: { top: 1, left: 1, bottom: 3, right: 1 },
                list: { reference: 'phuluc_lists!$A$1:$A$9' },
              },
              { range: { top: 1, left: 2, bottom: 3, right: 2 }, list: [] },
            ],
            hidden: true,
            veryHidden: true,
          },
        ],
        edits: [{ ref: at('S', 1, 1), content: null, was: '=A1', format: '0.0' }],
      },
    ],
  ])('%s', (_, plan) => {
    expect(bare(kept(plan))).toEqual(bare(plan));
  });
});
