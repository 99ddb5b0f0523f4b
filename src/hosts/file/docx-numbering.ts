import { romanNumeral } from '../../engine/text/roman';
import { tags, type Tag } from './xml';

interface Level {
  start: number;
  format: string;
  /** `%1.%2.`, with the levels' own numbers in it. */
  text: string;
  /** A level that restarts it, counted from 1; 0 for never. */
  restart?: number;
  /** Roman and letters above are written as decimals. */
  legal: boolean;
  /** The paragraph style that stands on this level. */
  style?: string;
  /** The font of its sign. */
  font?: string;
}

interface Abstract {
  readonly levels: Level[];
  /** A style whose numbering this stands for. */
  link?: string;
}

interface Numbering {
  readonly abstract: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

const DEEPEST = 9;

/** A document's automatic numbers, counted along the page. */
export class DocxNumbering {
  readonly #abstracts = new Map<string, Abstract>();
  readonly #numberings = new Map<string, Numbering>();
  /** Counts by abstract list, since several lists of one kind count on. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();
  readonly #numberingOfStyle: (style: string) => string | undefined;

  /**
   * @param xml the numbering part; '' where there is none
   * @param numberingOfStyle the list that a style belongs to
   */
  constructor(xml: string, numberingOfStyle: (style: string) => string | undefined) {
    this.#numberingOfStyle = numberingOfStyle;
    this.#read(xml);
  }

  /** The level on which a list has a paragraph style, if on any. */
  levelOfStyle(id: string, style: string): number | undefined {
    const found = this.#find(id)?.abstract.levels.findIndex((level) => level?.style === style);
    return found === undefined || found < 0 ? undefined : found;
  }

  /** Counts one paragraph on; what is printed before it, or `undefined` where nothing is. */
  next(id: string, at: number): string | undefined {
    const found = this.#find(id);
    const depth = Math.min(Math.max(at, 0), DEEPEST - 1);
    const level = found && levelOf(found, depth);
    if (!found || !level) return undefined;
    const counts = this.#counts.get(found.key) ?? [];
    this.#counts.set(found.key, counts);
    this.#begin(id, found.numbering, counts);
    counts[depth] = (counts[depth] ?? level.start - 1) + 1;
    for (let below = depth + 1; below < DEEPEST; below++) {
      const restart = levelOf(found, below)?.restart;
      if (restart === undefined || (restart > 0 && depth < restart)) counts[below] = undefined;
    }
    return printed(level, depth, (index) => {
      const other = levelOf(found, index);
      return { count: counts[index] ?? other?.start ?? 1, format: other?.format ?? 'decimal' };
    });
  }

  /** A list that says where it starts does so once, when it is first used. */
  #begin(id: string, { starts }: Numbering, counts: (number | undefined)[]): void {
    if (this.#begun.has(id)) return;
    this.#begun.add(id);
    for (const [depth, start] of starts) {
      counts[depth] = start - 1;
      for (let below = depth + 1; below < DEEPEST; below++) counts[below] = undefined;
    }
  }

  #find(id: string): Found | undefined {
    let numbering = this.#numberings.get(id);
    for (let hops = 0; numbering && hops < 5; hops++) {
      const abstract = this.#abstracts.get(numbering.abstract);
      if (!abstract) return undefined;
      if (abstract.link === undefined || abstract.levels.length > 0) {
        return { numbering, abstract, key: numbering.abstract };
      }
      numbering = this.#numberings.get(this.#numberingOfStyle(abstract.link) ?? '');
    }
    return undefined;
  }

  #read(xml: string): void {
    let abstract: Abstract | undefined;
    let numbering: Numbering | undefined;
    let level: Level | undefined;
    let override = 0;
    for (const tag of tags(xml)) {
      const value = tag.attribute('val') ?? '';
      if (tag.kind === 'close') {
        if (tag.name === 'abstractNum') abstract = undefined;
        else if (tag.name === 'num') numbering = undefined;
        else if (tag.name === 'lvl') level = undefined;
        continue;
      }
      switch (tag.name) {
        case 'abstractNum':
          abstract = { levels: [] };
          this.#abstracts.set(tag.attribute('abstractNumId') ?? '', abstract);
          break;
        case 'num':
          numbering = undefined;
          if (tag.kind === 'open') {
            numbering = { abstract: '', starts: new Map(), levels: new Map() };
            this.#numberings.set(tag.attribute('numId') ?? '', numbering);
          }
          break;
        case 'abstractNumId':
          if (numbering) {
            Object.assign(numbering, { abstract: value });
          }
          break;
        case 'numStyleLink':
          if (abstract) abstract.link = value;
          break;
        case 'lvlOverride':
          override = depthOf(tag);
          break;
        case 'startOverride':
          numbering?.starts.set(override, Number(value) || 0);
          break;
        case 'lvl':
          level = { start: 1, format: 'decimal', text: '', legal: false };
          if (numbering) numbering.levels.set(depthOf(tag), level);
          else if (abstract) abstract.levels[depthOf(tag)] = level;
          break;
        default:
          if (level) setLevelProperty(tag, value, level);
      }
    }
  }
}

interface Found {
  readonly numbering: Numbering;
  readonly abstract: Abstract;
  readonly key: string;
}

function levelOf({ numbering, abstract }: Found, depth: number): Level | undefined {
  return numbering.levels.get(depth) ?? abstract.levels[depth];
}

function depthOf(tag: Tag): number {
  return Math.min(Math.max(Number(tag.attribute('ilvl')) || 0, 0), DEEPEST - 1);
}

function setLevelProperty(tag: Tag, value: string, level: Level): void {
  if (tag.name === 'start') level.start = Number(value) || 0;
  else if (tag.name === 'numFmt') level.format = value;
  else if (tag.name === 'lvlText') level.text = value;
  else if (tag.name === 'lvlRestart') level.restart = Number(value) || 0;
  else if (tag.name === 'isLgl') level.legal = value !== '0' && value !== 'false';
  else if (tag.name === 'pStyle') level.style = value;
  else if (tag.name === 'rFonts') level.font = tag.attribute('ascii') ?? tag.attribute('hAnsi') ?? '';
}

interface Count {
  readonly count: number;
  readonly format: string;
}

function printed(level: Level, depth: number, countAt: (depth: number) => Count): string | undefined {
  if (level.format === 'none') return level.text.replace(/%\d/g, '').trim() || undefined;
  if (level.format === 'bullet') return bullet(level);
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const { count, format } = countAt(index);
    return written(count, level.legal && index <= depth ? 'decimal' : format);
  });
  return text.trim() || undefined;
}

/** Word draws bullets with fonts of signs; what is no dash or plus is a bullet. */
function bullet({ text, font }: Level): string {
  const code = text.trim().charCodeAt(0);
  // the font Symbol has the plain signs at their own places, moved into the private area
  const plain = /symbol/i.test(font ?? '') && code >= 0xf020 && code < 0xf07f;
  const sign = plain ? String.fromCharCode(code - 0xf000) : text.trim();
  return /^[-–—+*]$/.test(sign) ? sign : '•';
}

function written(count: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return romanNumeral(count);
    case 'lowerRoman':
      return romanNumeral(count).toLowerCase();
    case 'upperLetter':
      return letters(count);
    case 'lowerLetter':
      return letters(count).toLowerCase();
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'none':
    case 'bullet':
      return '';
    default:
      return String(count);
  }
}

/** A to Z, then AA, BB, as Word goes on. */
function letters(count: number): string {
  if (count < 1 || count > 26 * 20) return String(count);
  return String.fromCharCode(65 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}
