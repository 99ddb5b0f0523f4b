import ts from 'typescript';

/** One small change of a file that ought to make some test fail. */
export interface Mutant {
  /** Offsets into the text: what is replaced. */
  readonly start: number;
  readonly end: number;
  readonly becomes: string;
  /** From 1, as editors count. */
  readonly line: number;
  /** `a < b` → `a <= b`, in short. */
  readonly told: string;
  /** Which function of the file it stands in, in the order of their beginnings; -1 for none. */
  readonly inside: number;
}

const OPERATORS: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
  [ts.SyntaxKind.AmpersandAmpersandToken]: '||',
  [ts.SyntaxKind.BarBarToken]: '&&',
  [ts.SyntaxKind.PlusToken]: '-',
  [ts.SyntaxKind.MinusToken]: '+',
  [ts.SyntaxKind.AsteriskToken]: '+',
};

/** Methods whose other half is as easily written in their place. */
const METHODS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  find: 'findLast',
  findLast: 'find',
};

/** What a node becomes, and which part of it is replaced; nothing where it has no mutant. */
function change(node: ts.Node, source: ts.SourceFile): readonly [ts.Node, string] | undefined {
  if (ts.isBinaryExpression(node)) {
    const becomes = OPERATORS[node.operatorToken.kind];
    const joinsText = [node.left, node.right].some(
      (side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side),
    );
    return becomes === undefined || joinsText ? undefined : [node.operatorToken, becomes];
  }
  if (ts.isNumericLiteral(node)) return standsForNothing(node) ? undefined : [node, otherNumber(node)];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [node, 'false'];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [node, 'true'];
  if (ts.isIfStatement(node) || ts.isConditionalExpression(node)) {
    const condition = ts.isIfStatement(node) ? node.expression : node.condition;
    return [condition, `!(${condition.getText(source)})`];
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [node, node.operand.getText(source)];
  const [keeps] = isFilter(node) ? node.arguments : [];
  if (keeps) return [keeps, '() => true'];
  if (
    ts.isPropertyAccessExpression(node) &&
    ts.isCallExpression(node.parent) &&
    node.parent.expression === node
  ) {
    const becomes = Object.hasOwn(METHODS, node.name.text) ? METHODS[node.name.text] : undefined;
    return becomes === undefined ? undefined : [node.name, becomes];
  }
  if (ts.isSpreadElement(node) && ts.isCallExpression(node.expression)) return [node, '...[]'];
  return undefined;
}

/** From here on a number is a budget: none at all must be noticed, one more or less need not. */
const BUDGET = 100;

function otherNumber({ text }: ts.NumericLiteral): string {
  const value = Number(text);
  return String(value >= BUDGET ? 0 : value + 1);
}

/**
 * `list[at] ?? 0`, `const [first = 0] = list`, where the place is in the list: what the compiler wants to hear and nobody
 * ever gets.
 */
function standsForNothing(node: ts.NumericLiteral): boolean {
  const { parent } = node;
  if (ts.isBindingElement(parent))
    return parent.initializer === node && ts.isArrayBindingPattern(parent.parent);
  return (
    ts.isBinaryExpression(parent) &&
    parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken &&
    ts.isElementAccessExpression(parent.left)
  );
}

/** `work.spend(…)`: how much work something is said to be is rough, and right and wrong have no part in it. */
function isReckoning(node: ts.Node): boolean {
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'spend'
  );
}

function isFilter(node: ts.Node): node is ts.CallExpression {
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'filter'
  );
}

type Body = ts.ConciseBody;

/** A function's body, where the node is a function that has one. */
function bodyOf(node: ts.Node): Body | undefined {
  return ts.isArrowFunction(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isMethodDeclaration(node)
    ? node.body
    : undefined;
}

/** Every node with the function that it stands in, parents before children. */
function walk(
  text: string,
  see: (node: ts.Node, inside: number, source: ts.SourceFile) => boolean,
): readonly Body[] {
  const source = ts.createSourceFile('it.ts', text, ts.ScriptTarget.Latest, true);
  const bodies: Body[] = [];
  const visit = (node: ts.Node, inside: number): void => {
    if (!see(node, inside, source)) return;
    const body = bodyOf(node);
    const within = body ? bodies.push(body) - 1 : inside;
    ts.forEachChild(node, (child) => visit(child, child === body ? within : inside));
  };
  visit(source, -1);
  return bodies;
}

/**
 * The file with a mark in each function: `REACHED_HERE[3] = 1` when the fourth is called; the marks of all files are in
 * `globalThis.reached`, by file. What stands in no function is run whenever the file is loaded.
 */
export function marked(text: string, file: string): string {
  const bodies = walk(text, () => true);
  const cuts = bodies.flatMap((body, index): [number, string][] => {
    const mark = `REACHED_HERE[${index}] = 1`;
    return ts.isBlock(body)
      ? [[body.getStart() + 1, `${mark};`]]
      : [
          [body.getStart(), `(${mark}, `],
          [body.getEnd(), ')'],
        ];
  });
  let out = text;
  // Bodies end one in another at the same place: what is put in first stays last.
  for (const [at, put] of cuts.sort(([a], [b]) => b - a)) out = out.slice(0, at) + put + out.slice(at);
  return `const REACHED_HERE = ((globalThis.reached ??= {})[${JSON.stringify(file)}] = new Uint8Array(${bodies.length}));${out}`;
}

/** Every mutant of a file, in the order of its text. Types, imports, sentences and what work is reckoned at have none. */
export function mutantsOf(text: string): readonly Mutant[] {
  const found: Mutant[] = [];
  walk(text, (node, inside, source) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return false;
    if (isReckoning(node)) return false;
    const changed = change(node, source);
    if (changed) {
      const [part, becomes] = changed;
      const start = part.getStart(source);
      const line = source.getLineAndCharacterOfPosition(start).line + 1;
      const around = node.getText(source).replace(/\s+/g, ' ').slice(0, 60);
      found.push({
        start,
        end: part.getEnd(),
        becomes,
        line,
        told: `${around}: ${part.getText(source).slice(0, 40)} → ${becomes.slice(0, 44)}`,
        inside,
      });
    }
    return true;
  });
  return found.sort((a, b) => a.start - b.start);
}

/** The file with one mutant in it. */
export function withMutant(text: string, { start, end, becomes }: Mutant): string {
  return text.slice(0, start) + becomes + text.slice(end);
}
