import ts from 'typescript';

/*
 * Findings of the rule that SWITCHED_OFF names come to nothing where they are made: `[]` in the place of one, none in
 * a list of them. The text is the same for every rule, so that it is transformed once.
 */
const HELP =
  "const ONLY_ON = (made) => made?.rule !== undefined && made.rule === process.env.SWITCHED_OFF && 'cells' in made ? [] : made;" +
  'const LIST_ON = (made) => [ONLY_ON(made)].flat();';

/** The file with every finding made through a switch; nothing where it makes none. */
export function switched(text: string): string | undefined {
  const source = ts.createSourceFile('it.ts', text, ts.ScriptTarget.Latest, true);
  const cuts: [number, string][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node) && node.properties.some(isRule)) {
      const whole = around(node);
      const help = isListed(whole) ? '...LIST_ON' : 'ONLY_ON';
      cuts.push([whole.getStart(), `${help}(`], [whole.getEnd(), ')']);
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  if (cuts.length === 0) return undefined;
  const apart = new Map(cuts.map((cut) => [`${cut[0]} ${cut[1]}`, cut]));
  let out = text;
  for (const [at, put] of [...apart.values()].sort(([a], [b]) => b - a))
    out = out.slice(0, at) + put + out.slice(at);
  return HELP + out;
}

function isRule({ name }: ts.ObjectLiteralElementLike): boolean {
  return name !== undefined && ts.isIdentifier(name) && name.text === 'rule';
}

/** With `as const`, and the choice that it is one side of. */
function around(node: ts.Expression): ts.Expression {
  const { parent } = node;
  const wraps =
    ts.isAsExpression(parent) ||
    ts.isSatisfiesExpression(parent) ||
    ts.isParenthesizedExpression(parent) ||
    (ts.isConditionalExpression(parent) && parent.condition !== node);
  return wraps ? around(parent) : node;
}

function isListed({ parent }: ts.Expression): boolean {
  return (
    ts.isArrayLiteralExpression(parent) ||
    (ts.isCallExpression(parent) &&
      ts.isPropertyAccessExpression(parent.expression) &&
      parent.expression.name.text === 'push')
  );
}
