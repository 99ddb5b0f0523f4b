import type { FillQuestion, FillQuestionKind } from '../../engine/filling/fill-question';

type Sentence<K extends FillQuestionKind> = (question: Extract<FillQuestion, { kind: K }>) => string;

/** What a filling asks, in one language. The compiler asks for every sentence. */
export interface QuestionWords {
  readonly intro: (count: number) => string;
  readonly asks: { readonly [K in FillQuestionKind]: Sentence<K> };
  /** How the terminal answers. */
  readonly answers: { readonly [K in FillQuestionKind]: Sentence<K> };
  readonly asOf: (date: string) => string;
}
