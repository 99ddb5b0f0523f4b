import { fold } from '../../../text/fold';
import type { TextFact } from '../../facts/fact';
import { wordsOf } from './names';

/** Money that no other words narrow down than its years, its source and that it is given. */
export function isOfAll({ label }: Pick<TextFact, 'label'>): boolean {
  const said = label.replace(/^.*:(?=.)/u, '').replace(AGENCY, '');
  // "tổ chức 02 hội chợ với kinh phí 230 triệu đồng" is the money of what stands before it.
  if (/^\s*với\s+(?:kinh phí|số tiền|vốn|mức)(?!\p{L})/iu.test(said)) return false;
  return (
    /(?<!\p{L})(?:tổng|cộng)(?!\p{L})/iu.test(said) || [...wordsOf(said)].every((word) => GIVING.has(word))
  );
}

/** `Phòng Tài chính - Kế hoạch tham mưu cấp …`: who gives it says nothing of what it is for. */
const AGENCY =
  /^\s*(?:sở|phòng|ban|ubnd|văn phòng|kho bạc)(?!\p{L})[^:]{0,80}?(?=(?<!\p{L})(?:tham mưu|bố trí|cân đối|trình|cấp|đảm bảo|bảo đảm|phân bổ|phân khai)(?!\p{L}))/iu;

const GIVING = new Set(
  fold(
    'ngân sách nhà nước trung ương tỉnh huyện xã thành phố địa phương cấp bố trí phân bổ giao dự toán nhu cầu huy động đầu tư tham mưu cần chủ thể doanh nghiệp hợp tác tổ người dân cộng đồng đóng góp tự có tín dụng khác hợp pháp xã hội hóa lồng ghép chia phân kỳ cân đối sự nghiệp thứ còn lại hỗ trợ và đề dự án cả',
  ).split(' '),
);

/** `Vân Hồ có 03 sản phẩm mới`: somebody whom the table does not have. */
export function namesOthers({ lead }: Pick<TextFact, 'lead'>, place: string | undefined): boolean {
  const said = lead.replace(/^.*:(?=.)/u, '').replace(place ?? '', '');
  return /(?<!\p{L})\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)+/u.test(said);
}
