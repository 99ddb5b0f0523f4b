import type { Block, ParagraphBlock } from '../../engine/document/block';
import { superscript } from '../../engine/document/superscript';
import type { DocxContext } from './docx-context';
import { setParagraphProperty, setRunProperty, type ParagraphFormat, type RunFormat } from './docx-format';
import type { LookParts } from './docx-looks';
import { withSymbols } from './docx-symbols';
import { xmlText, type Tag } from './xml';

/** A paragraph while its runs are read: what it says, how, and as what it counts in the document. */
export class DocxParagraph {
  /** Text boxes, and notes called here. */
  readonly after: Block[] = [];
  /** The mark at its end was deleted: the next paragraph goes on with it. */
  markDeleted = false;
  readonly #context: DocxContext;
  readonly #format: ParagraphFormat = {};
  readonly #parts: LookParts = { bold: true, italic: true };
  #text = '';
  #style: string | undefined;
  /** The run being read, and what runs start from. */
  #run: RunFormat = {};
  #base: RunFormat | undefined;

  constructor(context: DocxContext) {
    this.#context = context;
  }

  startRun(): void {
    this.#base ??= this.#context.styles.of(this.#style).run;
    this.#run = { ...this.#base };
  }

  runProperty(tag: Tag): void {
    if (tag.name === 'rStyle')
      Object.assign(this.#run, this.#context.styles.runOf(tag.attribute('val') ?? ''));
    else setRunProperty(tag, this.#run);
  }

  property(tag: Tag): void {
    if (tag.name === 'pStyle') this.#style = tag.attribute('val');
    else setParagraphProperty(tag, this.#format);
  }

  /** A run's text as it is shown: symbols, capitals, raised numbers. */
  sayText(raw: string): void {
    let text = withSymbols(xmlText(raw), this.#run.fontName);
    if (this.#run.capitals) text = text.toUpperCase();
    if (this.#run.raised && /^\d+$/.test(text)) text = superscript(text);
    this.say(text);
  }

  say(text: string): void {
    if (this.#run.hidden) return;
    this.#text += text;
    if (text.trim() === '') return;
    const [parts, run] = [this.#parts, this.#run];
    parts.bold &&= run.bold ?? false;
    parts.italic &&= run.italic ?? false;
    parts.fontName ??= run.fontName;
    parts.fontSize ??= run.fontSize;
  }

  /** Undefined where nothing is shown, and for a line of contents, which says what stands elsewhere. */
  block(): ParagraphBlock | undefined {
    const { styles, looks } = this.#context;
    const whole = styles.of(this.#style);
    if (/^(?:toc|mục lục|table of figures)\b/.test(whole.name)) return undefined;
    const shape = { ...whole.paragraph, ...this.#format };
    const marker = this.#marker(shape);
    const shown = this.#text.normalize('NFC');
    if (shown.trim() === '' && marker === undefined) return undefined;
    const look = looks.of(this.#parts, { horizontal: shape.horizontal, left: shape.left });
    return {
      kind: 'paragraph',
      text: shown,
      ...(marker === undefined ? {} : { marker }),
      ...(look ? { look } : {}),
      ...(shape.outline === undefined ? {} : { outline: shape.outline }),
    };
  }

  #marker({ numbering, level }: ParagraphFormat): string | undefined {
    if (numbering === undefined || numbering === '0') return undefined;
    const { numbering: lists } = this.#context;
    const linked = this.#style === undefined ? undefined : lists.levelOfStyle(numbering, this.#style);
    return lists.next(numbering, level ?? linked ?? 0);
  }
}
