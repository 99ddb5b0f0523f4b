import { setParagraphProperty, setRunProperty, type ParagraphFormat, type RunFormat } from './docx-format';
import { tags } from './xml';

interface Style {
  name: string;
  basedOn?: string;
  readonly run: RunFormat;
  readonly paragraph: ParagraphFormat;
}

/** A style with all that it inherits. */
export interface WholeStyle {
  /** As the document calls it, in lower case: `heading 1`, `toc 2`. */
  readonly name: string;
  readonly run: RunFormat;
  readonly paragraph: ParagraphFormat;
}

const DEEPEST = 30;

/** The styles of a document. */
export class DocxStyles {
  readonly #styles = new Map<string, Style>();
  readonly #whole = new Map<string, WholeStyle>();
  readonly #base: RunFormat = {};
  #normal = '';

  /** @param xml the styles part; '' where there is none */
  constructor(xml: string) {
    this.#read(xml);
  }

  /** What a paragraph or a run with this style starts from; without a style, the document's own. */
  of(id: string | undefined): WholeStyle {
    const key = id ?? this.#normal;
    const known = this.#whole.get(key);
    if (known) return known;
    const chain: Style[] = [];
    for (
      let at = this.#styles.get(key);
      at && chain.length < DEEPEST;
      at = this.#styles.get(at.basedOn ?? '')
    ) {
      chain.unshift(at);
    }
    const whole: WholeStyle = {
      name: chain.at(-1)?.name ?? '',
      run: Object.assign({}, this.#base, ...chain.map(({ run }) => run)) as RunFormat,
      paragraph: Object.assign({}, ...chain.map(({ paragraph }) => paragraph)) as ParagraphFormat,
    };
    this.#whole.set(key, whole);
    return whole;
  }

  /** Only what a character style says itself, to be laid over the paragraph's. */
  runOf(id: string): RunFormat {
    const style = this.#styles.get(id);
    const below = style?.basedOn === undefined ? undefined : this.#styles.get(style.basedOn);
    return { ...below?.run, ...style?.run };
  }

  #read(xml: string): void {
    let style: Style | undefined;
    let within = '';
    let defaults = false;
    for (const tag of tags(xml)) {
      const closes = tag.kind === 'close';
      if (tag.name === 'docDefaults') defaults = !closes;
      else if (tag.name === 'style') {
        style = closes
          ? undefined
          : this.#begin(
              tag.attribute('styleId') ?? '',
              tag.attribute('default') ?? '',
              tag.attribute('type') ?? '',
            );
      } else if (tag.name === 'rPr' || tag.name === 'pPr') within = tag.kind === 'open' ? tag.name : '';
      // the looks of a table's corners are not the style's own
      else if (tag.name === 'tblStylePr') style = undefined;
      else if (closes) continue;
      else if (defaults && within === 'rPr') setRunProperty(tag, this.#base);
      else if (style && within === 'rPr') setRunProperty(tag, style.run);
      else if (style && within === 'pPr') setParagraphProperty(tag, style.paragraph);
      else if (style && tag.name === 'name') style.name = (tag.attribute('val') ?? '').toLowerCase();
      else if (style && tag.name === 'basedOn') style.basedOn = tag.attribute('val') ?? '';
    }
  }

  #begin(id: string, isDefault: string, type: string): Style {
    const style: Style = { name: '', run: {}, paragraph: {} };
    this.#styles.set(id, style);
    if (type === 'paragraph' && (isDefault === '1' || isDefault === 'true')) this.#normal = id;
    return style;
  }
}
