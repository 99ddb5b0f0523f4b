/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { checkPlan } from '../../../src/engine/check';
import { readPlainText } from '../../../src/engine/document/plain-text';
import type { Sheet, Workbook } from '../../../src/engine/grid/grid';
import { BesideView } from '../../../src/taskpane/document-view/BesideView';
import { TextsPart } from '../../../src/taskpane/document-view/TextsPart';
import { StarsService } from '../../../src/taskpane/panels/stars-and-targets/stars-service';
import { StarsPanel } from '../../../src/taskpane/panels/stars-and-targets/StarsPanel';
import { reduce } from '../../../src/taskpane/state/reduce';
import type { Session } from '../../../src/taskpane/state/session';
import { INITIAL, type Reading, type State } from '../../../src/taskpane/state/state';
import { completeDom } from '../dom';
import { inSameThread } from '../same-thread';

beforeAll(completeDom);
afterEach(cleanup);

const TEXT = `Số: 45/KH-UBND

Bắc Hà, ngày 10 tháng 01 năm 2025

KẾ HOẠCH

Thực hiện Chương trình mỗi xã một sản phẩm năm 2025

I. MỤC TIÊU

1. Ít nhất 40% chủ thể OCOP là HTX.

2. Công nhận 30 sản phẩm mới, gồm 20 sản phẩm nhóm thực phẩm và 12 sản phẩm nhóm đồ uống.

3. Tập huấn 05 lớp (03 lớp cho cán bộ, 02 lớp cho chủ thể).

II. TIẾN ĐỘ

1. Đợt 1: cấp tỉnh hoàn thành trước ngày 30/6/2025.`;

const PLAN: Workbook = { ...readPlainText(TEXT, 'ke-hoach.txt'), file: 'ke-hoach.txt' };

function stateOf(workbooks: readonly Workbook[] = [PLAN]): State {
  const opened = reduce(INITIAL, { kind: 'opened', workbooks, troubles: [], sample: false });
  return reduce(opened, { kind: 'checked', result: checkPlan(workbooks), at: 0 });
}

function sessionOf(inExcel = false): { session: Session; read: Reading[] } {
  const read: Reading[] = [];
  const session = {
    inExcel,
    read: (file: string, place?: Reading['place']) => void read.push({ file, ...(place ? { place } : {}) }),
    closeText: () => undefined,
    dismiss: () => undefined,
    reveal: async () => undefined,
    show: () => undefined,
  } as unknown as Session;
  return { session, read };
}

test('a document opens on its text, with every figure marked as found', () => {
  const { session } = sessionOf();
  render(<BesideView state={stateOf()} session={session} />);
  const text = screen.getByRole('region', { name: 'Lời văn ke-hoach.txt' });
  const names = within(text)
    .getAllByRole('button')
    .map((each) => each.getAttribute('aria-label'));
  expect(names).toEqual([
    '40%, chỉ có ở đây',
    '30, khác',
    '20, khác',
    '12, khác',
    '05, khớp',
    '03, khớp',
    '02, khớp',
  ]);
});

test('a click on a figure tells what it was held against and leads to the sentence', () => {
  const { session, read } = sessionOf();
  render(<BesideView state={stateOf()} session={session} />);
  fireEvent.click(screen.getByRole('button', { name: '05, khớp' }));
  const [link] = screen.getAllByRole('button', { name: /^Đến đoạn/ });
  if (link) fireEvent.click(link);
  expect(read.map(({ place }) => place?.quote)).toEqual(['03 lớp cho cán bộ']);
});

test('the pane counts the figures and lists the dates; in Excel it shows the text itself', () => {
  const { session, read } = sessionOf(true);
  const { outcome } = stateOf();
  const state: State = {
    ...INITIAL,
    ...(outcome ? { outcome } : {}),
    documents: [PLAN],
    reading: { file: 'ke-hoach.txt' },
  };
  render(<TextsPart state={state} session={session} texts={outcome?.result.texts ?? []} />);
  screen.getByText(/7 số\. 3 khớp, 3 khác, 1 chỉ có trong lời văn, 0 chưa hiểu/);
  screen.getByText('Thời hạn và đợt đánh giá (1)');
  fireEvent.click(screen.getByRole('button', { name: /^Đến đoạn/, hidden: true }));
  expect(read).toHaveLength(1);
  screen.getByRole('region', { name: 'Lời văn ke-hoach.txt' });
});

test('targets of the text are confirmed by a person before they count', async () => {
  const { session } = sessionOf();
  render(<StarsPanel state={stateOf()} session={session} start={inSameThread(StarsService)} />);
  screen.getByText(/^Chỉ tiêu đọc từ lời văn/);
  const [first] = screen.getAllByRole('checkbox');
  expect(screen.getByText(/Ít nhất 40% chủ thể OCOP là HTX/)).toBeTruthy();
  if (first) fireEvent.click(first);
  fireEvent.click(screen.getByRole('button', { name: /^Xác nhận/ }));
  expect(screen.getByText(/^Đã xác nhận \d+ chỉ tiêu/)).toBeTruthy();
  await screen.findByText(/^\d+ chỉ tiêu đạt, /);
});

test('looking up a cell brings the sheets to the front, looking up a sentence the text', () => {
  const state = stateOf();
  expect(state.reading).toEqual({ file: 'ke-hoach.txt' });
  const cell = { file: 'ke-hoach.txt', sheet: 'A', row: 0, col: 0 };
  const revealed = reduce(state, { kind: 'revealed', focus: { cell, parts: [] } });
  expect(revealed.reading).toBeUndefined();
  const place = { file: 'ke-hoach.txt', paragraph: 3, quote: '' };
  expect(reduce(revealed, { kind: 'read', reading: { file: place.file, place } }).reading?.place).toBe(place);
});

test('rounds of the text go into a plan sheet, in Excel beside the others', async () => {
  const { session } = sessionOf(true);
  const inserted: Sheet[] = [];
  const into = { ...session, insert: async (sheet: Sheet) => (inserted.push(sheet), sheet.name) };
  const state = stateOf();
  render(<TextsPart state={state} session={into} texts={state.outcome?.result.texts ?? []} />);
  fireEvent.click(screen.getByRole('button', { name: 'Lập trang Thông tin kế hoạch', hidden: true }));
  expect(await screen.findByText('Đã lập “Thông tin kế hoạch (lời văn)”.')).toBeTruthy();
  const [sheet] = inserted;
  expect(sheet?.rows.flatMap((row) => row?.map((cell) => cell?.value) ?? [])).toContain('30/6/2025');
});
