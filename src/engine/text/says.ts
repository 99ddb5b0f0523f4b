import { fold } from './fold';

/** True where one of the phrases stands in the text, as whole words; case and tone place do not matter. */
export function says(text: string, phrases: readonly string[]): boolean {
  const folded = ` ${fold(text)} `;
  return phrases.some((phrase) => folded.includes(` ${fold(phrase)} `));
}
