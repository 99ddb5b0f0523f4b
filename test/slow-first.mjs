import TestSequencer from '@jest/test-sequencer';

/**
 * What takes longest, begun first: begun last, one worker would be alone with it at the end. The first builds the
 * pages that the other browser tests wait for. Jest itself knows only of machines where the tests have run before.
 */
const SLOW = [
  'browser/page',
  'hosts/excel/all-or-nothing',
  'tools/fuzz',
  'engine/check.test',
  'browser/fill',
  'browser/',
  'engine/filling/recalculate',
  'taskpane/panels/fill/FillPanel',
  'engine/document/other-plans',
  'engine/document/seeds',
  'engine/document/marked-plans',
  'cli/hostile-names',
  'excel-host/',
  'hosts/file/bad-',
  'engine/funding/province',
  'hosts/',
  'taskpane/',
];

export default class SlowFirst extends TestSequencer {
  sort(tests) {
    const place = ({ path }) => {
      const at = SLOW.findIndex((name) => path.replaceAll('\\', '/').includes(`/test/${name}`));
      return at < 0 ? SLOW.length : at;
    };
    return [...super.sort(tests)].sort((a, b) => place(a) - place(b));
  }
}
