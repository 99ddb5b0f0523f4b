/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { checkPlan } from '../../../../src/engine/check';
import type { WritePlan } from '../../../../src/engine/filling/write-plan';
import { LanguageContext } from '../../../../src/taskpane/preferences/language';
import { UnitsService } from '../../../../src/taskpane/panels/units/units-service';
import { UnitsPart } from '../../../../src/taskpane/panels/units/UnitsPart';
import type { Change } from '../../../../src/taskpane/state/corrections';
import type { Session } from '../../../../src/taskpane/state/session';
import { completeDom } from '../../dom';
import { workbookOf } from '../../results';
import { inSameThread } from '../../same-thread';

beforeAll(completeDom);
afterEach(cleanup);

const REGISTER = workbookOf('san-pham.xlsx', [
  ['DANH MỤC SẢN PHẨM OCOP TỈNH GIA LAI'],
  ['STT', 'Đơn vị', 'Xã, phường', 'Tên sản phẩm', 'Chủ thể', 'Hình thức', 'Năm'],
  [1, 'Huyện Ia Pa', 'Ia Tul', 'Gạo', 'HTX A', 'Mới', 2023],
  [2, 'Huyện Ia Pa', 'Ia Tull', 'Mật ong', 'HTX B', 'Mới', 2023],
  [3, 'Huyện Ia Pa', null, 'Bò khô', 'HTX C', 'Mới', 2023],
]);

const corrected: Change[] = [];

async function opened(workbook = REGISTER, ready = 'Câu 1/2'): Promise<WritePlan[]> {
  const written: WritePlan[] = [];
  const session = {
    host: () => ({ snapshot: async () => [workbook] }),
    writing: {
      write: async (plan: WritePlan) => {
        written.push(plan);
        return { plan: { sheets: [], edits: [] }, removeSheets: [] };
      },
      takeBack: async () => undefined,
    },
    corrections: {
      correct: async (changes: readonly Change[]) => {
        corrected.push(...changes);
        return true;
      },
    },
    reveal: async () => undefined,
  } as unknown as Session;
  render(
    <LanguageContext value="vi">
      <UnitsPart
        session={session}
        check={checkPlan([workbook])}
        day="2026-01-01"
        start={inSameThread(UnitsService)}
      />
    </LanguageContext>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Đơn vị hành chính cũ và mới' }));
  await screen.findByText(ready, undefined, { timeout: 20_000 });
  return written;
}

test('questions are answered by keys, and the answers are written beside their rows', async () => {
  const written = await opened();
  screen.getByText('theo tiêu đề');
  screen.getByText('0 dòng theo đơn vị hiện nay, 1 dòng chuyển được, 2 dòng phải hỏi.');
  const group = (): HTMLElement => screen.getByRole('group', { name: 'Đơn vị hành chính cũ và mới' });
  screen.getByText('Ia Tull, Huyện Ia Pa');
  group().focus();
  fireEvent.keyDown(group(), { key: '1' });
  screen.getByText('Câu 2/2');
  expect(document.activeElement).toBe(group());
  screen.getByText('Huyện Ia Pa');
  fireEvent.keyDown(group(), { key: 'ArrowLeft' });
  expect(screen.getByRole('button', { name: /^1\. Xã Ia Tul/ }).getAttribute('aria-pressed')).toBe('true');
  fireEvent.keyDown(group(), { key: 'ArrowRight' });
  screen.getByText('Còn 1 câu chưa trả lời; các dòng ấy để trống.');
  fireEvent.keyDown(group(), { key: '2' });
  expect(screen.getByText('Đã hết câu hỏi.').parentElement).toBe(document.activeElement);
  screen.getByText('Tổng 3 dòng = 3 đã có đơn vị mới + 0 chờ trả lời.');
  fireEvent.click(screen.getByRole('button', { name: 'Ghi cột xã, phường mới' }));
  await screen.findByText(/^Đã ghi cột/);
  const [plan] = written;
  expect(plan?.sheets.map(({ name }) => name)).toEqual(['Chuyển đơn vị']);
  expect(plan?.edits.map(({ ref, content }) => [ref.row, ref.col, content])).toEqual([
    [1, 7, 'Xã, phường mới'],
    [1, 8, 'Mã đơn vị'],
    [2, 7, 'Xã Ia Tul'],
    [2, 8, "'24028"],
    [3, 7, 'Xã Ia Tul'],
    [3, 8, "'24028"],
    [4, 7, 'Xã Ia Pa'],
    [4, 8, "'24022"],
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  await screen.findByText('Đã hoàn tác.');
});

test('a slip is mended in its cells, and another unit can be chosen from the whole list', async () => {
  await opened();
  fireEvent.click(screen.getByRole('button', { name: 'Sửa thành Xã Ia Tul' }));
  await screen.findByText('Đã sửa thành Xã Ia Tul; hoàn tác ở phần “Đã sửa”.');
  expect(corrected).toEqual([
    {
      cell: { file: 'san-pham.xlsx', sheet: expect.any(String), row: 3, col: 2 },
      name: { from: 'Ia Tull', to: 'Xã Ia Tul' },
    },
  ]);
  fireEvent.change(screen.getByRole('combobox', { name: 'Đơn vị khác' }), { target: { value: '23794' } });
  await screen.findByText('Đã chọn Xã Mang Yang');
});

/** Money of units for one year; all of it stands at the first unit of each district. */
const budget = (level: string, units: readonly (readonly [name: string, state: number])[]) => [
  ['DỰ KIẾN KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH OCOP TỈNH GIA LAI GIAI ĐOẠN 2025-2025'],
  ['Đơn vị tính: Triệu đồng'],
  ['STT', 'Hạng mục nội dung', 'Năm 2025', null, null],
  [null, null, 'Tổng', 'NSNN', 'Vốn khác'],
  [level, null, ...[2, 1, 1].map((times) => times * units.reduce((sum, [, each]) => sum + each, 0))],
  ...units.map(([name, each], index) => [index + 1, name, 2 * each, each, each]),
];

test('appendices of both times are laid beside each other with what is written', async () => {
  const former = workbookOf(
    'ke-hoach.xlsx',
    budget('Cấp huyện', [
      ['Huyện Ia Pa', 30],
      ['Thị xã Ayun Pa', 20],
      ['Huyện Krông Pa', 10],
    ]),
  );
  const today = workbookOf(
    'ke-hoach.xlsx',
    budget('Cấp xã', [
      ['Xã Pờ Tó', 30],
      ['Xã Ia Pa', 0],
      ['Xã Ia Tul', 0],
      ['Phường Ayun Pa', 20],
      ['Xã Ia Rbol', 0],
      ['Xã Ia Sao', 0],
      ['Xã Phú Túc', 10],
      ['Xã Ia Rsai', 0],
      ['Xã Uar', 0],
      ['Xã Ia Dreh', 0],
    ]),
  );
  const sheets = [former, today].flatMap((book, at) =>
    book.sheets.map((sheet) => ({ ...sheet, name: `PL ${at + 1}` })),
  );
  const written = await opened({ ...former, sheets }, 'Ghi cột xã, phường mới');
  fireEvent.click(screen.getByRole('button', { name: 'Ghi cột xã, phường mới' }));
  await screen.findByText(/trang Chuyển đơn vị, Cũ và mới PL 1\.$/);
  const beside = written[0]?.sheets[1];
  expect(
    beside?.rows.find((row) => row?.[0]?.value === 'Cộng các đơn vị')?.map((cell) => cell?.value),
  ).toEqual(['Cộng các đơn vị', null, ...[120, 120, 0, 60, 60, 0, 60, 60, 0]]);
});
