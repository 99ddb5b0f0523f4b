import ts from 'typescript';

/*
 * Findings of the rule that SWITCHED_OFF names are lost where they are made: GONE stands for one, and no list of the
 * test's realm gives it away or takes it in. The text is the same for every rule, so that it is transformed once.
 */
const HELP = `
globalThis.GONE ??= (() => {
  const gone = Object.freeze({ rule: 'switched-off', cells: [], parts: [] });
  const list = Object.getPrototypeOf([]);
  const { filter, push } = list;
  const without = (own) => (Array.isArray(own) && own.includes(gone) ? filter.call(own, (each) => each !== gone) : own);
  for (const name of ['map', 'flatMap', 'filter', 'forEach', 'some', 'every', 'find', 'flat', 'slice']) {
    const native = list[name];
    list[name] = function (...given) { return without(native.apply(without(this), given)); };
  }
  list.push = function (...given) { return push.apply(this, without(given)); };
  return gone;
})();
const ONLY_ON = (made) =>
  made?.rule !== undefined && made.rule === process.env.SWITCHED_OFF && 'cells' in made ? globalThis.GONE : made;
const LIST_ON = (made) => [ONLY_ON(made)].flat();`.replace(/\s+/g, ' ');

/** The file with every finding made through a switch; nothing where it makes none. */
export function switched(text: string): string | undefined {
  const source = ts.createSourceFile('it.ts', text, ts.ScriptTarget.Latest, true);
  const cuts: [number, string][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node) && mayBeFinding(node)) {
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

/** It says its rule, or takes it over from others. */
function mayBeFinding({ properties }: ts.ObjectLiteralExpression): boolean {
  const has = (what: string): boolean =>
    properties.some(({ name }) => name && ts.isIdentifier(name) && name.text === what);
  return has('rule') || (has('cells') && properties.some(ts.isSpreadAssignment));
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
