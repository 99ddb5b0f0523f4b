import { FILLABLE } from '../../../src/engine/filling/fillable';
import { TAKES } from '../../../src/engine/filling/takes';
import { TEMPLATE_IDS, templateSheets } from '../../../src/engine/filling/template';

test('of every appendix that is filled it is known what it takes', () => {
  expect([...TAKES.keys()].sort()).toEqual([...FILLABLE].sort());
});

test('there is a blank sheet of each', () => {
  for (const id of FILLABLE) {
    expect(TEMPLATE_IDS).toContain(id);
    expect(templateSheets(id, { years: [2026] })[0]?.rows.length).toBeGreaterThan(2);
  }
});
