import { checkPlan } from '../../../../src/engine/check';
import { FundingDesk, type DeskWorker } from '../../../../src/taskpane/panels/funding/desk';
import type { DeskAnswer } from '../../../../src/taskpane/panels/funding/desk-messages';
import { DeskService } from '../../../../src/taskpane/panels/funding/desk-service';
import { excerptOf } from '../../../../src/taskpane/panels/funding/excerpt';
import { minutesHtml } from '../../../../src/taskpane/panels/funding/copy-minutes';
import { fundingMinutes } from '../../../../src/locales/vi/funding-minutes';
import { bookOf, sheetFromText } from '../../../generators/districts/sheets';

const PLAN = (amount: number): ReturnType<typeof sheetFromText> =>
  sheetFromText(
    'PL 03',
    `DỰ KIẾN KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH OCOP
 | | Đơn vị tính: triệu đồng
STT | Nội dung | Tổng | NSNN | Vốn khác
1 | Xã A | 100 | 60 | 40
2 | Xã <B> | ${20 + amount} | 20 | ${amount}
| TỔNG CỘNG | ${120 + amount} | 80 | ${40 + amount}`,
  );

const OWN = bookOf('a.xlsx', PLAN(30));
const OTHER = bookOf('b.xlsx', PLAN(31));

/** A worker in the same thread; it answers when the test says so. */
function workers(): {
  readonly start: (hear: (answer: DeskAnswer | undefined) => void) => DeskWorker;
  readonly ended: () => number;
  readonly started: () => number;
} {
  let [ended, started] = [0, 0];
  return {
    start: (hear) => {
      started += 1;
      let alive = true;
      const service = new DeskService(
        ({ name }) => Promise.resolve(name === 'b.xlsx' ? OTHER : OWN),
        (answer) => alive && hear(answer),
        () => '2026-11-27',
      );
      return {
        post: (request) => void service.take(request),
        terminate: () => {
          alive = false;
          ended += 1;
        },
      };
    },
    ended: () => ended,
    started: () => started,
  };
}

function settled(desk: FundingDesk): Promise<void> {
  return new Promise((done) => {
    const look = (): void => {
      if (desk.current().at === 'idle') done();
    };
    desk.listen(look);
  });
}

const FILE = { name: 'b.xlsx', arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) } as unknown as File;

async function compared(): Promise<{ readonly desk: FundingDesk; readonly at: ReturnType<typeof workers> }> {
  const at = workers();
  const desk = new FundingDesk(at.start);
  desk.own({ check: checkPlan([OWN]), workbooks: [OWN] });
  await settled(desk);
  desk.bring([FILE]);
  await settled(desk);
  return { desk, at };
}

const differences = (desk: FundingDesk): number | undefined =>
  desk.current().view?.result.reconciliations[0]?.differences.length;

test('both sides go to one worker; what was typed is compared without telling it the plan again', async () => {
  const { desk, at } = await compared();
  expect(differences(desk)).toBe(1);
  desk.type({ total: '', state: '81', other: '', stateShare: '', otherShare: '' });
  await settled(desk);
  expect(desk.current().view?.result.reconciliations).toHaveLength(2);
  desk.bring(undefined);
  await settled(desk);
  expect(desk.current().view?.other).toBeUndefined();
  expect(at.started()).toBe(1);
});

test('stopping ends the worker; asking again tells a new one everything', async () => {
  const { desk, at } = await compared();
  desk.type({ total: '', state: '81', other: '', stateShare: '', otherShare: '' });
  desk.stop();
  expect([desk.current().at, at.ended()]).toEqual(['stopped', 1]);
  desk.again();
  await settled(desk);
  expect(at.started()).toBe(2);
  expect(desk.current().view?.result.reconciliations).toHaveLength(2);
});

test('the other side is shown among its neighbours though its file is not open', async () => {
  const { desk } = await compared();
  const cell = desk.current().view?.result.reconciliations[0]?.differences[0]?.right.cells[0];
  const excerpt = cell && excerptOf(desk.current().view?.other?.workbooks ?? [], cell);
  expect(excerpt?.rows.map(({ texts }) => texts)).toEqual([
    ['Xã A', '60', '40'],
    ['Xã <B>', '20', '31'],
    ['TỔNG CỘNG', '80', '71'],
  ]);
  expect(excerpt?.headings).toEqual(['', 'NSNN', 'Vốn khác']);
});

test('Word gets tables, and no name becomes markup', async () => {
  const { desk } = await compared();
  const { view } = desk.current();
  const minutes = view && fundingMinutes(view.result);
  const html = minutes ? minutesHtml(minutes) : '';
  expect(html).toContain('<td style="border:1px solid;padding:2pt 4pt">Xã &lt;B&gt;</td>');
  expect(html).not.toContain('<B>');
});
