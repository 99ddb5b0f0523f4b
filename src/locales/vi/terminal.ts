import { someOf } from '../shown/some-of';
import type { CliWords, NotWritten } from '../types/terminal';

export const vi: CliWords = {
  help: {
    opening: `Phụ lục OCOP: kiểm tra, tổng hợp và lập phụ lục kế hoạch OCOP từ sổ tính Excel.

Cách dùng:`,
    commands: {
      check: `  phuluc check TỆP… [--json] [--lang vi|en] [--as-of NĂM-THÁNG-NGÀY] [--thorough]
               [--identities] [--as 'TRANG=MẪU']… [--measure dong|nghin|trieu|ty] [--separators thousands|decimals]
      nhận biết, kiểm tra và báo cáo; nhiều TỆP là một kế hoạch; --thorough tìm nguyên nhân kỹ hơn, lâu hơn`,
      fill: `  phuluc fill TỆP… --out RA.xlsx [--layout ID]… [--values] [--measure dong|nghin|trieu|ty] [--decimals N]
             [--as-of NGÀY] [--plan-number SỐ] [--plan-date NGÀY] [--issuer TÊN] [--paper a4|a3] [--sign DÒNG]… [--recipient NƠI]…
             [--input-measure dong|nghin|trieu|ty] [--separators thousands|decimals] [--without TRANG]… [--charts] [--count-repeated] [--repeated-rows once|each]
             [--both-levels] [--without-unread] [--unread-as-blank]
      lập phụ lục vào RA.xlsx, bên cạnh các trang đã có`,
      text: `  phuluc text TỆP… [--json]
      số liệu, thời hạn trong lời văn kế hoạch (.docx, .txt)`,
      tally: `  phuluc tally TỆP… [--json] [--as-of NĂM-THÁNG-NGÀY]
      tổng hợp hạng sao và nhóm sản phẩm`,
      targets: `  phuluc targets TỆP… [--json] [--preset TÊN]
      chỉ tiêu so với kết quả`,
      funding: `  phuluc funding TỆP… [--against TỆP…] [--json] [--out RA.xlsx] [--measure dong|nghin|trieu|ty]
      đối chiếu ngân sách nhà nước và vốn khác`,
      units: `  phuluc units TỆP… [--province TÊN] [--as-of NĂM-THÁNG-NGÀY] [--json] [--out RA.xlsx]
      đối chiếu tên đơn vị với danh mục, chuyển xã, huyện cũ sang xã, phường hiện nay`,
      template: `  phuluc template ID|plan-set --out RA.xlsx [--province TỈNH]
      biểu trống, có danh sách chọn và một dòng mẫu`,
      rules: `  phuluc rules [TÊN]… [--json]
      quy tắc kiểm tra, biểu mẫu, quy định hạng sao, mức chỉ tiêu mẫu: là gì, mức độ và căn cứ`,
      words: `  phuluc words SỐ
      số tiền bằng chữ`,
      explain: `  phuluc explain TỆP.json [--json]
      tập số nhỏ nhất có thể sai trong một hệ phương trình`,
    },
    closing: `--units today|former của fill, tally, targets, funding: tính theo xã, phường mới (cột do phuluc units ghi) hoặc theo đơn vị ghi trong sổ tính.
--as 'TRANG=MẪU' của check, fill, tally, targets, funding (nhiều lần): trang đó là gì; table: bảng không theo mẫu.

Mã thoát: 0 không có lỗi; 1 có ít nhất một lỗi; 2 không dùng được đầu vào hoặc tùy chọn sai.
Không bao giờ ghi đè tệp đầu vào.
`,
  },
  usage: {
    'unknown-command': ({ name }) => `Không có lệnh "${name}". Gõ "phuluc --help" để xem các lệnh.`,
    'unknown-option': ({ name }) =>
      `Tùy chọn "${name}" không dùng được ở đây. Gõ "phuluc --help" để xem các tùy chọn.`,
    'missing-value': ({ name }) =>
      `Tùy chọn "${name}" thiếu hoặc thừa giá trị. Gõ "phuluc --help" để xem cách dùng.`,
    'said-twice': ({ name, value }) => `${name} gọi trang "${value}" là hai loại khác nhau. Chỉ giữ một.`,
    'bad-value': ({ name, value, allowed }) =>
      `Giá trị "${value}" của "${name}" không hợp lệ; cần: ${allowed}.`,
    'no-such-rule': ({ name }) =>
      `Không có quy tắc, biểu mẫu, quy định hạng sao hay mức chỉ tiêu nào tên "${name}". Gõ "phuluc rules" để xem các tên.`,
    'no-files': () => 'Chưa nêu tệp nào. Ghi tên ít nhất một sổ tính sau lệnh.',
    'one-file': ({ extra }) => `Lệnh này chỉ nhận một tệp; "${extra}" là thừa.`,
    'missing-option': ({ name }) => `Thiếu tùy chọn "${name}". Gõ "phuluc --help" để xem cách dùng.`,
    'no-such-sheet': ({ name, sheet, sheets }) =>
      `Không có trang "${sheet}" như "${name}" nêu; các trang: ${someOf(sheets, (count) => `và ${count} trang khác`)}.`,
    'over-input': ({ file }) => `${file} là tệp đầu vào nên không ghi đè. Chọn tên khác cho tệp kết quả.`,
    'not-written': ({ file, why, code }) => `Không ghi được ${file}: ${NOT_WRITTEN[why]} (${code}).`,
  },
  notProved: (thorough) =>
    `Đã dừng tìm nguyên nhân trước khi chắc chắn là đủ; những gì nêu ở trên là điều đã tìm được.${thorough ? '' : ' Thêm --thorough để tìm kỹ hơn, lâu hơn.'}`,
  written: (file) => `Đã ghi ${file}.`,
  unitsMoved: (names) => {
    const shown = names.map(([former, today]) => `"${former}" → ${today}`);
    return `Kế hoạch theo xã, phường hiện nay nên đã xếp ${names.length} tên vào xã, phường mới: ${someOf(shown, (count) => `và ${count} tên khác`)}. Thêm --units former để tính theo huyện cũ.`;
  },
  unitsStillFormer: (former, open) =>
    `Chưa xếp ${former.length} tên vào xã, phường hiện nay (${someOf(former, (count) => `và ${count} tên khác`)}) vì còn ${open.length} tên chưa rõ: ${someOf(open, (count) => `và ${count} tên khác`)}. Chạy "phuluc units … --out RA.xlsx" rồi trả lời trong tệp đó.`,
  namedTwice: (file) => `${file} được nêu hai lần; chỉ tính một lần.`,
};

const NOT_WRITTEN: Readonly<Record<NotWritten, string>> = {
  'no-folder': 'thư mục đó không có; tạo thư mục hoặc chọn nơi khác',
  'is-folder': 'đó là một thư mục; chọn tên khác cho tệp kết quả',
  'long-name': 'tên tệp quá dài; chọn tên ngắn hơn',
  'not-allowed': 'không có quyền ghi ở đó; chọn nơi khác',
  'in-use': 'tệp đang mở ở chương trình khác; đóng lại rồi thử lại',
  'no-space': 'ổ đĩa đã đầy; dọn bớt hoặc chọn nơi khác',
  unknown: 'hệ thống từ chối; chọn nơi khác',
};
