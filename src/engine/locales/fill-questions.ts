import type { FillQuestion, FillQuestionKind } from '../filling/fill-question';
import { sheetName, type SheetName } from '../plan/sheet-name';
import { shownCells, shownDate } from './figures';
import type { Language } from './locale';

type Sentence<K extends FillQuestionKind> = (question: Extract<FillQuestion, { kind: K }>) => string;

/** What a filling asks, in one language. The compiler asks for every sentence. */
interface QuestionWords {
  readonly intro: (count: number) => string;
  readonly asks: { readonly [K in FillQuestionKind]: Sentence<K> };
  /** How the terminal answers. */
  readonly answers: { readonly [K in FillQuestionKind]: Sentence<K> };
  readonly asOf: (date: string) => string;
}

const shown = ({ file, sheet }: SheetName): string => `"${sheet}" (${file})`;
const option = (name: SheetName): string => `--without '${sheetName(name).replaceAll("'", "'\\''")}'`;

const vi: QuestionWords = {
  intro: (count) => `Chưa lập phụ lục: còn ${count} điều chưa rõ, cần trả lời trước.`,
  asks: {
    'measure-unsaid': ({ sheets }) =>
      `Không ghi đơn vị tính: ${sheets.map(shown).join(', ')}. Số tiền ở đó là đồng, nghìn đồng, triệu đồng hay tỷ đồng?`,
    repeated: ({ repeated, first, again, hidden, rows }) => {
      const name = hidden ? `${shown(again)}, là trang ẩn,` : shown(again);
      return {
        copy: `${name} giống hệt ${shown(first)} (${rows} dòng). Tính một lần hay hai lần?`,
        part: `${rows} dòng của ${name} đã có trong ${shown(first)}. Tính một lần hay hai lần?`,
        version: `${name} và ${shown(first)} có ${rows} dòng cùng nội dung nhưng khác số. Lấy bản nào?`,
      }[repeated];
    },
    'unread-rows': ({ at, rows, partly }) =>
      partly
        ? `${shown(at)}: còn ${rows} dòng số nằm ngoài bảng đã đọc. Bỏ các dòng đó?`
        : `${shown(at)}: chưa nhận ra là biểu nào (${rows} dòng số). Sửa tiêu đề cột theo biểu mẫu, hay bỏ trang này?`,
    'unread-figures': ({ cells }) =>
      `${cells.length} ô số tiền không đọc được chắc chắn: ${shownCells(cells)}. Sửa các ô đó, hay coi là ô trống?`,
  },
  answers: {
    'measure-unsaid': () =>
      'thêm --input-measure dong | nghin | trieu | ty, hoặc ghi "Đơn vị tính: …" trên bảng',
    repeated: ({ first, again }) =>
      `thêm ${option(again)} (hoặc ${option(first)}) để bỏ một bản; --count-repeated để tính cả hai`,
    'unread-rows': ({ at, partly }) => (partly ? 'thêm --without-unread' : `thêm ${option(at)}`),
    'unread-figures': () => 'thêm --unread-as-blank',
  },
  asOf: (date) => `Hạng sao và chỉ tiêu tính đến ngày ${shownDate(date)}.`,
};

const en: QuestionWords = {
  intro: (count) =>
    `No appendix was filled: ${count === 1 ? 'one thing is' : `${count} things are`} not clear and need an answer first.`,
  asks: {
    'measure-unsaid': ({ sheets }) =>
      `No measure unit is stated: ${sheets.map(shown).join(', ')}. Is the money there in đồng, thousands, millions or billions of đồng?`,
    repeated: ({ repeated, first, again, hidden, rows }) => {
      const name = hidden ? `${shown(again)}, which is hidden,` : shown(again);
      return {
        copy: `${name} is the same as ${shown(first)} (rows: ${rows}). Count it once or twice?`,
        part: `${rows} rows of ${name} stand in ${shown(first)} too. Count them once or twice?`,
        version: `${name} and ${shown(first)} have ${rows} rows about the same with other figures. Which is right?`,
      }[repeated];
    },
    'unread-rows': ({ at, rows, partly }) =>
      partly
        ? `${shown(at)}: ${rows} rows of figures stand outside the table that was read. Leave them out?`
        : `${shown(at)} was not recognised (rows of figures: ${rows}). Mend its headings after a blank sheet, or leave it out?`,
    'unread-figures': ({ cells }) =>
      `Amounts that cannot be read for certain: ${shownCells(cells)} (${cells.length}). Mend them, or count them as blank?`,
  },
  answers: {
    'measure-unsaid': () =>
      'add --input-measure dong | nghin | trieu | ty, or write "Đơn vị tính: …" above the table',
    repeated: ({ first, again }) =>
      `add ${option(again)} (or ${option(first)}) to leave one out; --count-repeated to count both`,
    'unread-rows': ({ at, partly }) => (partly ? 'add --without-unread' : `add ${option(at)}`),
    'unread-figures': () => 'add --unread-as-blank',
  },
  asOf: (date) => `Stars and targets are as of ${shownDate(date)}.`,
};

const WORDS: Readonly<Record<Language, QuestionWords>> = { vi, en };

/** What a filling asks, as a sentence. */
export function questionSentence(language: Language, question: FillQuestion): string {
  const ask = WORDS[language].asks[question.kind] as (question: FillQuestion) => string;
  return ask(question);
}

/** All that a filling asks and how the terminal answers, one question a line. */
export function questionLines(language: Language, questions: readonly FillQuestion[]): readonly string[] {
  const words = WORDS[language];
  return [
    words.intro(questions.length),
    ...questions.map((question) => {
      const answer = words.answers[question.kind] as (question: FillQuestion) => string;
      return `- ${questionSentence(language, question)} → ${answer(question)}.`;
    }),
  ];
}

/** `Hạng sao và chỉ tiêu tính đến ngày 31/12/2025.` */
export function asOfLine(language: Language, date: string): string {
  return WORDS[language].asOf(date);
}
