/**
 * What administrative texts count, by the words that stand behind (or name) a figure. Families are what may be
 * parts of one another: cooperatives, enterprises and households are all producers.
 */
export type NounFamily =
  | 'product'
  | 'producer'
  | 'person'
  | 'class'
  | 'sales-point'
  | 'craft-village'
  | 'commune'
  | 'district'
  | 'province'
  | 'group'
  | 'round'
  | 'score'
  | 'time'
  | 'centre'
  | 'model'
  | 'project'
  | 'event'
  | 'media'
  | 'item'
  | 'thing';

/** What figures of a text count or measure, by the words that name it. */
export interface Noun {
  readonly family: NounFamily;
  /** The measure as `--json` names it. */
  readonly measure: string;
  /** In lower case; several words before the shorter that begin alike. */
  readonly words: readonly string[];
}

const noun = (family: NounFamily, measure: string, ...words: readonly string[]): Noun => ({
  family,
  measure,
  words,
});

/** Word lists of plans and of the law on local government; what is not here is counted under its own word. */
const NOUNS: readonly Noun[] = [
  noun('product', 'product', 'sản phẩm', 'sp', 'mặt hàng'),
  noun('producer', 'cooperative-group', 'tổ hợp tác', 'tht'),
  noun('producer', 'cooperative', 'hợp tác xã', 'htx', 'htxnn', 'liên hiệp hợp tác xã'),
  noun('producer', 'enterprise', 'doanh nghiệp', 'dnnvv', 'dn', 'công ty'),
  noun('producer', 'household', 'hộ kinh doanh', 'hộ sản xuất', 'hộ gia đình', 'hộ'),
  noun('producer', 'farm', 'trang trại'),
  noun('producer', 'producer', 'chủ thể', 'cơ sở', 'tổ chức kinh tế', 'tổ chức, cá nhân', 'đơn vị sản xuất'),
  noun(
    'sales-point',
    'sales-point',
    'điểm giới thiệu',
    'điểm trưng bày',
    'điểm bán',
    'cửa hàng',
    'trung tâm, điểm',
  ),
  noun('centre', 'centre', 'trung tâm', 'không gian'),
  noun('craft-village', 'craft-village', 'làng nghề', 'làng', 'nghề truyền thống'),
  noun(
    'commune',
    'commune',
    'đơn vị hành chính cấp xã',
    'đơn vị cấp xã',
    'xã',
    'phường',
    'thị trấn',
    'đặc khu',
  ),
  noun(
    'district',
    'district',
    'đơn vị hành chính cấp huyện',
    'đơn vị cấp huyện',
    'huyện',
    'thị xã',
    'thành phố',
    'quận',
    'địa phương',
  ),
  noun('province', 'province', 'tỉnh'),
  noun('class', 'class', 'lớp', 'khóa', 'khoá'),
  noun(
    'person',
    'person',
    'lượt người',
    'lượt học viên',
    'lượt cán bộ',
    'người',
    'học viên',
    'đại biểu',
    'cán bộ',
    'lao động',
    'thành viên',
    'hội viên',
    'xã viên',
    'tổ viên',
    'công chức',
    'nông dân',
    'thanh niên',
    'phụ nữ',
    'chị',
    'đoàn viên',
    'học sinh',
    'lãnh đạo',
    'nhân khẩu',
    'khẩu',
  ),
  noun('group', 'group', 'nhóm', 'bộ sản phẩm', 'ngành hàng'),
  noun('round', 'round', 'đợt', 'vòng', 'kỳ', 'lần', 'chu trình'),
  noun('score', 'score', 'điểm'),
  noun('time', 'day', 'ngày'),
  noun('time', 'month', 'tháng'),
  noun('time', 'year', 'năm'),
  noun('time', 'hour', 'giờ', 'buổi', 'tuần'),
  noun('model', 'model', 'mô hình', 'chuỗi'),
  noun('project', 'project', 'dự án', 'đề án', 'phương án', 'kế hoạch', 'ý tưởng'),
  noun('thing', 'dossier', 'hồ sơ'),
  noun('thing', 'booth', 'gian hàng', 'gian'),
  noun(
    'event',
    'event',
    'hội nghị',
    'hội thảo',
    'hội chợ',
    'sự kiện',
    'phiên chợ',
    'tuần lễ',
    'tuần hàng',
    'triển lãm',
    'cuộc',
    'chuyến',
    'đoàn',
    'diễn đàn',
  ),
  noun(
    'media',
    'media',
    'phóng sự',
    'số báo',
    'tin bài',
    'tin, bài',
    'bài viết',
    'bài',
    'tin',
    'chuyên mục',
    'chương trình',
  ),
  noun(
    'item',
    'item',
    'nội dung',
    'nhiệm vụ',
    'giải pháp',
    'bước',
    'phần',
    'tiêu chí',
    'hoạt động',
    'hạng mục',
    'nguồn',
  ),
];

/** What stands between a figure and its noun and changes nothing: `40% số chủ thể`, `10% các chủ thể`. */
const FILLERS = /^(?:(?:trên|trong)\s+)?(?:tổng số|tổng|số lượng|số|các|những|toàn bộ|lượt)\s+(?!điểm\s+\d)/u;

/** The word that a figure of a text counts. */
export interface NounAt {
  /** Absent where the word is none of the list. */
  readonly noun?: Noun;
  /** The word itself, as written; empty where no word stands there. */
  readonly word: string;
  /** Offset in the text. */
  readonly start: number;
  readonly end: number;
}

/** The noun that a text has at an offset, in lower case; spaces and fillers before it are passed over. */
export function nounAt(lower: string, at: number): NounAt {
  let start = at + (/^[\s*]*/u.exec(lower.slice(at))?.[0].length ?? 0);
  const filler = FILLERS.exec(lower.slice(start));
  // "10 tổng ..." is no filler without a noun behind it.
  const passed = filler ? start + filler[0].length : start;
  const known = knownAt(lower, passed) ?? knownAt(lower, start);
  // "1.600 lượt chủ thể" are so many people once each.
  if (known?.noun?.family === 'producer' && lower.startsWith('lượt ', start))
    return { ...known, ...(PERSON ? { noun: PERSON } : {}) };
  if (known) return known;
  start = passed;
  const word = /^\p{L}+[23²³]?(?![\p{L}\p{N}])|^\p{L}+/u.exec(lower.slice(start))?.[0] ?? '';
  return { word, start, end: start + word.length };
}

const PERSON = NOUNS.find(({ family }) => family === 'person');

function knownAt(lower: string, start: number): NounAt | undefined {
  const found = BY_LENGTH.find(
    ({ phrase }) => lower.startsWith(phrase, start) && endsWord(lower, start + phrase.length),
  );
  return found && { noun: found.noun, word: found.phrase, start, end: start + found.phrase.length };
}

const BY_LENGTH = NOUNS.flatMap((each) => each.words.map((phrase) => ({ phrase, noun: each }))).sort(
  (a, b) => b.phrase.length - a.phrase.length,
);

/** True where no word goes on at the offset. */
function endsWord(text: string, at: number): boolean {
  return !/^[\p{L}\d]/u.test(text.slice(at, at + 2));
}

const NOUN_WORDS = new RegExp(
  `(?<![\\p{L}])(?:${BY_LENGTH.map(({ phrase }) => phrase).join('|')}|và|hoặc|các)(?![\\p{L}])`,
  'gu',
);

/** Words that say something of what a figure counts without naming it: `08 mới`, `06 đánh giá lại`, `45 đạt 3 sao`. */
const NO_NOUN =
  /^(?:mới|loại|đánh giá|nâng|công nhận|lần đầu|đạt|thuộc|ở|tại|của|do|là|được|đã|chưa|không|còn|trong|cho|và|hoặc|từ|theo|với|đăng ký|dự|lên|xuống)(?!\p{L})/u;

/** True where the word at an offset behind a figure is no noun, or no word stands there. */
export function isNoNoun(lower: string, { word, start }: NounAt): boolean {
  return word === '' || NO_NOUN.test(lower.slice(start, start + 12));
}

/** A text in lower case without the nouns of the list and what joins them. */
export function withoutNouns(lower: string): string {
  return lower.replace(NOUN_WORDS, ' ');
}

/** The first noun of the list that a label names: `Số chủ thể có sản phẩm OCOP`. */
export function nounIn(lower: string): NounAt | undefined {
  for (const { index } of lower.matchAll(/(?<![\p{L}])\p{L}/gu)) {
    const found = knownAt(lower, index);
    if (found && found.noun?.family !== 'time') return found;
  }
  return undefined;
}
