import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { SimulatedExcel } from '../../excel-host/simulated-excel';
import { book, FILE, fullSheet } from './books';
import { whole } from './whole';

/* Where units are moved, two columns of an input sheet are written cell by cell: for a country, more than fits. */

const edits = Array.from({ length: 1_500 }, (_, index) => ({
  ref: { file: FILE, sheet: 'Biểu 1', row: index >> 1, col: 6 + (index & 1) },
  content: 'Xã Ia Tul',
}));

async function opened() {
  const excel = new SimulatedExcel(book(fullSheet('Biểu 1', 750, 4)));
  const host = new ExcelHost(undefined, undefined, []);
  await host.snapshot();
  return { excel, host, before: whole(excel) };
}

test('cells that do not fit into one round trip are written and taken back in several', async () => {
  const { excel, host, before } = await opened();
  excel.sizeLimit = 500_000;
  const undo = await host.apply({ sheets: [], edits });
  expect(whole(excel)).not.toBe(before);
  await host.undo(undo);
  expect(whole(excel) === before).toBe(true);
});

test('a connection that goes in the middle of them: told, and put back when it is there again', async () => {
  const { excel, host, before } = await opened();
  let written = 0;
  excel.interfere({
    refuse: (_, _index, { Name, ActionType }) => {
      if (Name === 'Formulas' && ActionType === 4) written += 1;
      return written > 700 ? 'ConnectionFailure' : undefined;
    },
  });
  await expect(host.apply({ sheets: [], edits })).rejects.toMatchObject({
    refusal: { kind: 'half-written' },
  });
  excel.interfere();
  excel.sizeLimit = 500_000;
  expect(whole(excel) === before).toBe(false);
  // What stands half-written is settled before anything else is written.
  await host.undo(await host.apply({ sheets: [], edits: edits.slice(0, 1) }));
  expect(whole(excel) === before).toBe(true);
});
