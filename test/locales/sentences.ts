import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { APPENDICES, PRINTED } from '../../src/engine/layouts/appendices';
import { INPUT_LAYOUTS } from '../../src/engine/layouts/inputs';
import { TABLE } from '../../src/engine/layouts/table';

/** One sentence as it stands in a file of a language: its texts without what is put in, and what is put in. */
export interface Written {
  /** `checking: findings.negative`. */
  readonly place: string;
  /** The texts of the sentence; `{}` for whatever is put in. */
  readonly text: string;
  /** The facts that the sentence makes use of. */
  readonly facts: ReadonlySet<string>;
}

const TREE = resolve(__dirname, '../../src/locales');

/** Literals that stand in conditions and types are no texts. */
function isText(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
  if (ts.isLiteralTypeNode(parent) || ts.isElementAccessExpression(parent)) return false;
  return !ts.isBinaryExpression(parent) || parent.operatorToken.kind === ts.SyntaxKind.PlusToken;
}

function textsIn(node: ts.Node): string[] {
  if (ts.isTemplateExpression(node)) {
    const inside = node.templateSpans.flatMap(({ expression }) => textsIn(expression));
    const own = node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('');
    return [own, ...inside];
  }
  if (ts.isStringLiteralLike(node)) return isText(node) ? [node.text] : [];
  const found: string[] = [];
  node.forEachChild((child) => void found.push(...textsIn(child)));
  return found;
}

/** Names that a function takes out of its first argument, or the places of the arguments that it uses. */
function factsOf(node: ts.ArrowFunction | ts.FunctionDeclaration): string[] {
  return node.parameters.flatMap(({ name }, at) =>
    ts.isObjectBindingPattern(name)
      ? name.elements.map(({ name: own, propertyName }) => (propertyName ?? own).getText())
      : [String(at)],
  );
}

function entries(node: ts.Expression, place: string): Written[] {
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.flatMap((each) =>
      ts.isPropertyAssignment(each)
        ? entries(each.initializer, `${place}.${each.name.getText().replaceAll("'", '')}`)
        : [],
    );
  }
  const facts = ts.isArrowFunction(node) ? factsOf(node) : [];
  return [{ place, text: textsIn(node).join('\n'), facts: new Set(facts) }];
}

/** What is said in both languages beside each other: the part of one, without the other's and without papers. */
function entriesOf(node: ts.Expression, place: string, language: 'vi' | 'en'): Written[] {
  if (!ts.isObjectLiteralExpression(node)) return [];
  const own = node.properties.filter(ts.isPropertyAssignment);
  const said = own.find(({ name }) => name.getText() === language);
  if (said) return entries(said.initializer, place);
  return own.flatMap(({ name, initializer }) =>
    entriesOf(initializer, `${place}.${name.getText().replaceAll("'", '')}`, language),
  );
}

function declared(folder: string, of: (name: string, initializer: ts.Expression, file: string) => Written[]) {
  const files = readdirSync(join(TREE, folder));
  return files.flatMap((file) => {
    const text = readFileSync(join(TREE, folder, file), 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    return source.statements.flatMap((statement) => {
      if (ts.isFunctionDeclaration(statement)) {
        const place = `${file} ${statement.name?.text ?? ''}`;
        return [{ place, text: textsIn(statement).join('\n'), facts: new Set<string>() }];
      }
      if (!ts.isVariableStatement(statement)) return [];
      return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
        initializer ? of(name.getText(), initializer, file) : [],
      );
    });
  });
}

/** Every sentence of one language, by subject. */
export function sentencesOf(language: 'vi' | 'en'): readonly Written[] {
  return [
    ...declared(language, (name, initializer, file) =>
      entries(initializer, `${file} ${name === language ? '' : name}`),
    ),
    ...declared('findings', (name, initializer, file) =>
      entriesOf(initializer, `findings/${file} ${name}`, language),
    ),
    ...[...APPENDICES, ...PRINTED, ...INPUT_LAYOUTS, TABLE].map(({ id, named }) => ({
      place: `layouts ${id}`,
      text: named[language],
      facts: new Set<string>(),
    })),
  ];
}
