/** How figures behind it belong to one before it. */
export interface Introducer {
  /** `closed`: the parts are all the parts (`gồm`); `open`: they may be some (`trong đó`); `colon`: no more is said. */
  readonly kind: 'open' | 'closed' | 'colon' | 'bracket';
  /** Counts introducers of one text; figures with the same number stand behind the same words. */
  readonly id: number;
}

interface Standing {
  readonly depth: number;
  readonly introducer: Introducer;
  /** True for a colon whose figure stands right behind it: `hỗ trợ 06 điểm: 7.200 triệu đồng`. */
  readonly isOwn?: boolean;
}

/**
 * The introducers behind which the words at hand stand, the innermost last: they end where their brackets, statements
 * and sentences do. Depths count the brackets around an introducer.
 */
export class Introducers {
  readonly #standing: Standing[] = [];
  #count = 0;

  get innermost(): Introducer | undefined {
    return this.#standing.at(-1)?.introducer;
  }

  begin(kind: Exclude<Introducer['kind'], 'colon'>, depth: number): void {
    this.#standing.push({ depth, introducer: this.#next(kind) });
  }

  /** A colon with no figure behind it introduces nothing. */
  beginColon(depth: number, following: string): void {
    if (!/\d/u.test(following)) return;
    const isOwn = /^\s*\d/u.test(following.slice(0, 8));
    this.#standing.push({ depth, introducer: this.#next('colon'), isOwn });
  }

  /** Words with nothing between them and those before say one introducer twice: "trong đó, gồm". */
  beginAgain(kind: 'open' | 'closed', depth: number): void {
    if (this.#isOfWords(depth)) this.#standing.pop();
    this.begin(kind, depth);
  }

  /** A semicolon. */
  endStatement(depth: number, following: string): void {
    const last = this.#standing.at(-1);
    if (last?.depth !== depth) return;
    // "hỗ trợ 06 điểm: 7.200 triệu đồng; đào tạo 12 lớp: 1.080 triệu đồng": each colon is of its own figure.
    const isNextOwn = last.isOwn === true && /^[^;.]*:/u.test(following);
    // "trong đó …; riêng năm 2025 …" tells of something else.
    const isApart = this.#isOfWords(depth) && /^\s*riêng(?!\p{L})/u.test(following.slice(0, 12));
    if (isNextOwn || isApart) this.#standing.pop();
  }

  /** A total of its own ends what words began. */
  endWords(depth: number): void {
    while (this.#isOfWords(depth)) this.#standing.pop();
  }

  endBracket(depth: number): void {
    while ((this.#standing.at(-1)?.depth ?? -1) >= depth) this.#standing.pop();
  }

  endSentence(): void {
    this.#standing.length = 0;
  }

  #isOfWords(depth: number): boolean {
    const last = this.#standing.at(-1);
    return last?.depth === depth && last.introducer.kind !== 'bracket';
  }

  #next(kind: Introducer['kind']): Introducer {
    const id = this.#count;
    this.#count += 1;
    return { kind, id };
  }
}
