import type { FillQuestion } from '../engine/filling/fill-question';
import { en } from './en/fill-questions';
import type { Language } from './language';
import type { QuestionWords } from './types/fill-questions';
import { vi } from './vi/fill-questions';

const WORDS = { vi, en } satisfies Readonly<Record<Language, QuestionWords>>;

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
