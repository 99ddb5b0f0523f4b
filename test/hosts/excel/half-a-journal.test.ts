import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { STALE } from '../../../src/hosts/excel/recover';
import { CORRECTION, opened } from './operations';
import { whole } from './whole';

/* Gone between the note that a write begins and the journal of what would take it back: nothing else was written. */

afterEach(() => jest.restoreAllMocks());

test('a pane that is opened later closes what was only begun, and writes go on', async () => {
  const { excel, host } = await opened();
  const before = whole(excel);
  let gone = false;
  excel.interfere({
    refuse: () => {
      gone ||= excel.model.settings.has('vn.phuluc/acts');
      return gone ? 'ConnectionFailure' : undefined;
    },
  });
  await expect(host.apply(CORRECTION)).rejects.toBeDefined();
  excel.interfere();
  const entries = () => JSON.stringify(excel.model.settings.get('vn.phuluc/acts'));
  expect(entries()).toContain('"writing"');
  expect(excel.model.parts.size).toBe(0);

  jest.spyOn(Date, 'now').mockReturnValue(Date.now() + STALE + 1);
  const later = new ExcelHost();
  await later.recover();
  expect(entries()).not.toContain('"writing"');
  expect(whole(excel)).toBe(before);
  await later.apply(CORRECTION);
  expect(whole(excel)).not.toBe(before);
});
