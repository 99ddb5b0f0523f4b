import { FILLABLE, FILLED_FIGURES } from '../../../src/engine/filling/fillable';
import { OWN_WAYS } from '../../../src/engine/filling/own-ways';
import { TEMPLATE_IDS, templateSheets } from '../../../src/engine/filling/template';

test('every appendix that is filled has one way to be made', () => {
  expect([...FILLED_FIGURES, ...OWN_WAYS].map(({ id }) => id).sort()).toEqual([...FILLABLE].sort());
});

test('there is a blank sheet of each', () => {
  for (const id of FILLABLE) {
    expect(TEMPLATE_IDS).toContain(id);
    expect(templateSheets(id, { years: [2026] })[0]?.rows.length).toBeGreaterThan(2);
  }
});
