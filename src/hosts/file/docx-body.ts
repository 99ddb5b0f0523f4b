import type { Block } from '../../engine/document/block';
import { superscript } from '../../engine/document/superscript';
import type { DocxContext } from './docx-context';
import { DocxParagraph } from './docx-paragraph';
import { symbol } from './docx-symbols';
import { TableBuilder } from './docx-table';
import { LIMITS } from './limits';
import { Refusal } from './refusal';
import { tags, type Tag } from './xml';
import { tooLarge } from './zip';

/** Left out with all that is in them: what was deleted or is an instruction, and how things looked before. */
const SKIPPED = new Set([
  'del',
  'moveFrom',
  'delText',
  'delInstrText',
  'instrText',
  'rPrChange',
  'pPrChange',
  'tblPrChange',
  'trPrChange',
  'tcPrChange',
  'sectPrChange',
  'tblGridChange',
  'tblPrExChange',
  'numberingChange',
  'sdtPr',
  'sectPr',
  'rt',
  'docPartObj',
]);

interface Place {
  /** Where paragraphs and tables go. */
  readonly blocks: Block[];
  readonly paragraph: DocxParagraph | undefined;
}

/** One part's paragraphs and tables. One pass over its tags with stacks of its own, so no nesting is too deep. */
export class BodyScan {
  readonly #context: DocxContext;
  readonly #path: string[] = [];
  readonly #tables: TableBuilder[] = [];
  readonly #outer: Place[] = [];
  readonly #fields: ('code' | 'result')[] = [];
  readonly #alternatives: boolean[] = [];
  #blocks: Block[] = [];
  #paragraph: DocxParagraph | undefined;
  /** The text of a paragraph whose end was deleted: the next one goes on with it. */
  #carried: DocxParagraph | undefined;
  /** Depth of the element that is left out with its content. */
  #skipping: number | undefined;
  /** Where text stands that counts: within `w:t`. */
  #textFrom: number | undefined;

  constructor(context: DocxContext) {
    this.#context = context;
  }

  /** @param from where to begin in the part; @param until where to end */
  run(xml: string, from = 0, until = xml.length): Block[] {
    const part = from === 0 && until === xml.length ? xml : xml.slice(from, until);
    for (const tag of tags(part)) {
      if (tag.kind === 'close') this.#close(tag, part);
      else {
        const { length } = this.#path;
        if (tag.kind === 'open') {
          if (length >= LIMITS.documentDepth) throw new Refusal({ kind: 'hostile' });
          this.#path.push(tag.name);
        }
        if (this.#skipping === undefined) this.#open(tag, length);
      }
    }
    while (this.#tables.length > 0) this.#endTable();
    this.#endParagraph();
    return this.#blocks;
  }

  #open(tag: Tag, depth: number): void {
    const { name } = tag;
    if (tag.kind === 'open' && (SKIPPED.has(name) || this.#isSecondChoice(name))) {
      this.#skipping = depth;
      return;
    }
    const parent = this.#path[depth - 1] ?? '';
    if (parent.endsWith('Pr') || name.endsWith('Pr')) this.#property(tag, parent, depth);
    else if (tag.kind === 'open') this.#begin(tag);
    this.#content(tag, parent);
  }

  /** A drawing's other form for old programs says the same again. */
  #isSecondChoice(name: string): boolean {
    if (name === 'AlternateContent') this.#alternatives.push(false);
    else if (name === 'Choice') this.#alternatives[this.#alternatives.length - 1] = true;
    else if (name === 'Fallback') return this.#alternatives.at(-1) ?? false;
    return false;
  }

  #begin({ name, end }: Tag): void {
    switch (name) {
      case 'p':
        this.#startParagraph();
        break;
      case 'r':
        this.#paragraph?.startRun();
        break;
      case 't':
        this.#textFrom = end;
        break;
      case 'tbl':
        this.#outer.push({ blocks: this.#blocks, paragraph: this.#paragraph });
        this.#paragraph = undefined;
        this.#tables.push(new TableBuilder());
        if (this.#tables.length > LIMITS.documentTables) throw new Refusal({ kind: 'hostile' });
        break;
      case 'tr':
        this.#table()?.startRow();
        break;
      case 'tc': {
        const table = this.#table();
        if (!table) break;
        table.startCell();
        this.#blocks = table.blocks;
        this.#carried = undefined;
        break;
      }
      case 'txbxContent':
        this.#outer.push({ blocks: this.#blocks, paragraph: this.#paragraph });
        this.#blocks = [];
        this.#paragraph = undefined;
        break;
    }
  }

  #content(tag: Tag, parent: string): void {
    switch (tag.name) {
      case 'p':
        if (tag.kind === 'empty') {
          this.#startParagraph();
          this.#endParagraph();
        }
        break;
      case 'tab':
        if (parent === 'r') this.#say('\t');
        break;
      case 'ptab':
        this.#say('\t');
        break;
      case 'br':
        if (tag.attribute('type') !== 'page') this.#say('\n');
        break;
      case 'cr':
        this.#say('\n');
        break;
      case 'noBreakHyphen':
        this.#say('-');
        break;
      case 'sym':
        this.#say(symbol(tag.attribute('char') ?? '', tag.attribute('font') ?? ''));
        break;
      case 'fldChar':
        this.#field(tag.attribute('fldCharType') ?? '');
        break;
      case 'footnoteReference':
      case 'endnoteReference':
        this.#callNote(tag);
        break;
      case 'altChunk':
        this.#blocks.push(...(this.#context.chunks.get(tag.attribute('id') ?? '') ?? []));
        break;
      case 'gridCol':
        this.#table()?.gridColumn(tag);
        break;
      case 'tc':
      case 'tr':
        if (tag.kind === 'empty') break;
        break;
    }
  }

  #property(tag: Tag, parent: string, depth: number): void {
    const { name } = tag;
    const paragraph = this.#paragraph;
    if (parent === 'rPr') {
      // in a paragraph's own properties it is the mark at its end
      if (this.#path[depth - 2] === 'pPr') {
        if (paragraph && (name === 'del' || name === 'moveFrom')) paragraph.markDeleted = true;
      } else paragraph?.runProperty(tag);
    } else if (parent === 'pPr' || parent === 'numPr') paragraph?.property(tag);
    else if (parent === 'tcPr') this.#table()?.cellProperty(tag);
    else if (parent === 'trPr') this.#table()?.rowProperty(tag);
    else if (parent === 'tblPr') {
      const table = this.#table();
      if (
        table &&
        (name === 'tblBorders' || (name === 'tblStyle' && /grid|lưới/i.test(this.#styleName(tag))))
      ) {
        table.ruled = true;
      }
    }
  }

  #styleName(tag: Tag): string {
    const id = tag.attribute('val') ?? '';
    return `${id} ${this.#context.styles.of(id).name}`;
  }

  #close(tag: Tag, part: string): void {
    // a part that closes what it never opened is damaged, but still says something
    if (this.#path.at(-1) === tag.name) this.#path.pop();
    else {
      const at = this.#path.lastIndexOf(tag.name);
      if (at < 0) return;
      this.#path.length = at;
    }
    if (this.#skipping !== undefined) {
      if (this.#path.length <= this.#skipping) this.#skipping = undefined;
      return;
    }
    switch (tag.name) {
      case 't':
        if (this.#textFrom !== undefined && !this.#isInCode())
          this.#paragraph?.sayText(part.slice(this.#textFrom, tag.start));
        this.#textFrom = undefined;
        break;
      case 'p':
        this.#endParagraph();
        break;
      case 'tc':
        this.#endCell();
        break;
      case 'tr':
        this.#table()?.endRow();
        break;
      case 'tbl':
        this.#endTable();
        break;
      case 'txbxContent':
        this.#endBox();
        break;
      case 'AlternateContent':
        this.#alternatives.pop();
        break;
    }
  }

  #table(): TableBuilder | undefined {
    return this.#tables.at(-1);
  }

  #startParagraph(): void {
    if (this.#carried) {
      this.#paragraph = this.#carried;
      this.#paragraph.markDeleted = false;
      this.#carried = undefined;
      return;
    }
    this.#context.budget.paragraphs += 1;
    if (this.#context.budget.paragraphs > LIMITS.documentParagraphs) tooLarge(LIMITS.totalBytes);
    this.#paragraph = new DocxParagraph(this.#context);
  }

  /** A field's instruction is no text. */
  #isInCode(): boolean {
    return this.#fields.includes('code');
  }

  #say(text: string): void {
    if (!this.#isInCode()) this.#paragraph?.say(text);
  }

  #field(type: string): void {
    if (this.#fields.length > LIMITS.documentDepth) throw new Refusal({ kind: 'hostile' });
    if (type === 'begin') this.#fields.push('code');
    else if (type === 'separate' && this.#fields.length > 0) this.#fields[this.#fields.length - 1] = 'result';
    else if (type === 'end') this.#fields.pop();
  }

  #callNote(tag: Tag): void {
    const kind = tag.name === 'footnoteReference' ? 'footnote' : 'endnote';
    const key = `${kind} ${tag.attribute('id') ?? ''}`;
    const notes = this.#context.notes.get(key);
    if (!notes || !this.#paragraph) return;
    const known = this.#context.called.get(key);
    const number = known ?? this.#context.called.size + 1;
    this.#say(superscript(String(number)));
    if (known !== undefined) return;
    this.#context.called.set(key, number);
    this.#paragraph.after.push(
      ...notes.map((note, index) => (index === 0 ? { ...note, note: String(number) } : note)),
    );
  }

  #endParagraph(): void {
    const paragraph = this.#paragraph;
    if (!paragraph) return;
    this.#paragraph = undefined;
    // no field's instruction goes over the end of a paragraph
    if (this.#fields.at(-1) === 'code') this.#fields.pop();
    if (paragraph.markDeleted) {
      this.#carried = paragraph;
      return;
    }
    const block = paragraph.block();
    if (block) this.#blocks.push(block);
    this.#blocks.push(...paragraph.after);
  }

  #endCell(): void {
    const table = this.#table();
    if (!table) return;
    if (this.#carried) {
      this.#paragraph = this.#carried;
      this.#paragraph.markDeleted = false;
      this.#carried = undefined;
    }
    this.#endParagraph();
    const { budget, looks } = this.#context;
    const before = table.cells;
    table.endCell(
      looks.ofCell(table.blocks, { vertical: table.vertical, fill: table.fill, border: table.ruled }),
    );
    budget.cells += table.cells - before;
    if (budget.cells > LIMITS.documentCells)
      throw new Refusal({ kind: 'too-many-cells', limit: LIMITS.documentCells });
  }

  #endTable(): void {
    const table = this.#tables.pop();
    const place = this.#outer.pop();
    if (!table || !place) return;
    this.#blocks = place.blocks;
    this.#paragraph = place.paragraph;
    this.#blocks.push(table.build());
  }

  #endBox(): void {
    this.#endParagraph();
    const place = this.#outer.pop();
    if (!place) return;
    const inside = this.#blocks;
    this.#blocks = place.blocks;
    this.#paragraph = place.paragraph;
    if (this.#paragraph) this.#paragraph.after.push(...inside);
    else this.#blocks.push(...inside);
  }
}
