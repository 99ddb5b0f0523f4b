/** Points of one line of 12-point Times New Roman. */
const LINE = 16;

/** How many lines a text takes in a column of so many characters, broken between words. */
function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/u)) {
    const length = word.length;
    if (used > 0 && used + 1 + length > width) {
      lines += 1;
      used = length;
    } else {
      used += (used > 0 ? 1 : 0) + length;
    }
    lines += Math.floor((used - 1) / Math.max(1, Math.floor(width)));
    if (used > width) used = used % Math.max(1, Math.floor(width));
  }
  return lines;
}

/** Row height in points that shows the texts whole, each in its width; 14-point lines are a fifth taller. */
export function heightFor(texts: readonly (readonly [string, number])[], scale = 1): number {
  const lines = Math.max(1, ...texts.map(([text, width]) => linesOf(text, width)));
  return Math.ceil(lines * LINE * scale + 3);
}

/** The longest word: a header column must not be narrower. */
export function longestWord(text: string): number {
  return Math.max(0, ...text.split(/\s+/u).map((word) => word.length));
}
