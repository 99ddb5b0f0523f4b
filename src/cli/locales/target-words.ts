import type { Language } from '../../engine/locales/locale';

/** What `phuluc targets` says besides the words about stars, in one language. */
export interface TargetWords {
  readonly title: (date: string, preset: string | undefined) => string;
  /** The targets come from the plan's text. */
  readonly fromText: string;
  readonly columns: readonly [target: string, planned: string, actual: string, of: string, verdict: string];
}

const vi: TargetWords = {
  title: (date, preset) =>
    preset === undefined
      ? `Kết quả thực hiện chỉ tiêu tính đến ${date}`
      : `Kết quả so với bộ chỉ tiêu ${preset} tính đến ${date}`,
  fromText: 'Chỉ tiêu đọc từ lời văn kế hoạch; xác nhận trước khi dùng.',
  columns: ['Chỉ tiêu', 'Kế hoạch', 'Thực hiện', 'Tử số/mẫu số', 'Kết quả'],
};

const en: TargetWords = {
  title: (date, preset) =>
    preset === undefined
      ? `Targets against actual values as of ${date}`
      : `Actual values against the targets of ${preset} as of ${date}`,
  fromText: "Targets read from the plan's text; confirm them before use.",
  columns: ['Target', 'Planned', 'Actual', 'Share of', 'Verdict'],
};

export const TARGET_WORDS = { vi, en } satisfies Record<Language, TargetWords>;
