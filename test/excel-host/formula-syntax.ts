/**
 * Whether Excel could take a formula in (en-US, A1): a recursive descent over what an entry may consist
 * of. Knows no functions by name, as an unknown one is no refusal in Excel but `#NAME?`.
 *
 * @returns the sheets that it names, or undefined where it cannot be parsed.
 */
export function sheetsNamed(formula: string): readonly string[] | undefined {
  const tokens = tokensOf(formula.replace(/^=/, ''));
  if (!tokens) return undefined;
  const parser = new Parser(tokens);
  return parser.isFormula() ? parser.sheets : undefined;
}

interface Token {
  readonly kind: 'operand' | 'call' | 'sheet' | 'operator' | 'percent' | 'open' | 'close' | 'comma';
  readonly text: string;
}

const CELL = /^\$?[A-Z]{1,3}\$?\d{1,7}/i;
const PATTERNS: readonly (readonly [Token['kind'] | 'space', RegExp])[] = [
  ['space', /^\s+/],
  ['sheet', /^(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/u],
  ['operand', /^"(?:[^"]|"")*"/],
  ['operand', /^\d+(?:\.\d*)?(?:E[+-]?\d+)?/i],
  ['operand', /^#(?:REF!|N\/A|NAME\?|DIV\/0!|VALUE!|NUM!|NULL!)/],
  ['operand', /^\{[^{}]*\}/],
  ['call', /^[\p{L}_][\p{L}\p{N}_.]*\(/u],
  ['operand', /^\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}])/iu],
  ['operand', /^\$?\d+:\$?\d+/],
  ['operand', new RegExp(`${CELL.source}(?![\\p{L}\\p{N}(])`, 'iu')],
  ['operand', /^[\p{L}_\\][\p{L}\p{N}_.]*/u],
  ['operator', /^(?:<>|<=|>=|[+\-*/^&=<>:])/],
  ['percent', /^%/],
  ['open', /^\(/],
  ['close', /^\)/],
  ['comma', /^,/],
];

function tokensOf(formula: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (let rest = formula; rest !== '';) {
    const found = PATTERNS.map(([kind, pattern]) => ({ kind, match: pattern.exec(rest) })).find(
      ({ match }) => match,
    );
    if (!found?.match) return undefined;
    const [text, quoted, plain] = found.match;
    if (found.kind === 'sheet')
      tokens.push({ kind: 'sheet', text: (quoted ?? plain ?? '').replaceAll("''", "'") });
    else if (found.kind !== 'space') tokens.push({ kind: found.kind, text });
    rest = rest.slice(text.length);
  }
  return tokens;
}

class Parser {
  readonly sheets: string[] = [];
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  isFormula(): boolean {
    return this.expression() && this.at === this.tokens.length;
  }

  private expression(): boolean {
    do {
      while (this.takes('operator', /^[+-]$/));
      if (!this.operand()) return false;
      while (this.takes('percent'));
    } while (this.takes('operator'));
    return true;
  }

  private operand(): boolean {
    const sheet = this.tokens[this.at];
    if (this.takes('sheet')) {
      if (sheet) this.sheets.push(sheet.text);
      return this.takes('operand');
    }
    if (this.takes('operand')) return true;
    if (this.takes('open')) return this.expression() && this.takes('close');
    if (!this.takes('call')) return false;
    while (!this.takes('close')) {
      // An argument may be left out: IF(A1,,2).
      if (this.takes('comma')) continue;
      if (!this.expression()) return false;
      if (this.tokens[this.at]?.kind !== 'comma' && this.tokens[this.at]?.kind !== 'close') return false;
    }
    return true;
  }

  private takes(kind: Token['kind'], text = /^/): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== kind || !text.test(token.text)) return false;
    this.at += 1;
    return true;
  }
}
