import { z } from 'zod';
import { parseDecimal } from '../decimal';
import { closedInterval } from '../rounding/interval';
import { fromDecimal, rational, sign, type Rational } from '../rational';
import type { System, SystemConstraint, SystemFigure } from './system';

/** Why a file of constraints could not be used; the path names the place, as `constraints.0.op`. */
export type ExplainProblem =
  | { readonly kind: 'not-json'; readonly detail: string }
  | { readonly kind: 'wrong-shape'; readonly path: string; readonly expected: ExpectedShape };

/** What a file for `explain` should have had where it has something else. */
export type ExpectedShape =
  'object' | 'constraints' | 'coefficients' | 'operator' | 'number' | 'figure' | 'weight';

/** A system of named figures as a file states it (`phuluc explain`). */
export interface ExplainInput {
  readonly system: System;
  /** Decimals of each figure where the file says them, or as many as its value is written with. */
  readonly scales: readonly number[];
}

/** Digits beyond this are no figure of a table but an attack on memory. */
const MOST_DIGITS = 400;

/**
 * Reads the form of `phuluc explain`. Numbers are taken as written, digit by digit, not through binary
 * fractions: 0.1 is a tenth, and 12345678901234567890 keeps its last digit. They may also be strings.
 */
export function readExplainInput(text: string): ExplainInput | ExplainProblem {
  let json: unknown;
  try {
    JSON.parse(text);
    json = JSON.parse(withQuotedNumbers(text));
  } catch (error) {
    return { kind: 'not-json', detail: error instanceof Error ? error.message : String(error) };
  }
  const parsed = FILE.safeParse(json);
  if (!parsed.success) return problemOf(parsed.error.issues[0]);
  return assemble(parsed.data);
}

function withQuotedNumbers(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, (token) =>
    token.startsWith('"') ? token : `"${token}"`,
  );
}

function expected(shape: ExpectedShape): { readonly error: string } {
  return { error: shape };
}

function exact(text: string): Rational | undefined {
  const exponent = /[eE]([+-]?\d+)$/.exec(text)?.[1] ?? '0';
  if (text.length > MOST_DIGITS || Math.abs(Number(exponent)) > MOST_DIGITS) return undefined;
  const value = parseDecimal(text);
  return value && fromDecimal(value);
}

const numberOf = (shape: ExpectedShape) =>
  z.string(expected(shape)).transform((text, context) => {
    const value = exact(text);
    if (value) return value;
    context.addIssue({ code: 'custom', message: shape });
    return z.NEVER;
  });

const DECIMALS = z.string(expected('figure')).transform((text, context) => {
  if (/^[+-]?inf(inity)?$/i.test(text)) return undefined;
  const decimals = Number(text);
  if (/^[+-]?\d+$/.test(text) && Math.abs(decimals) <= MOST_DIGITS) return decimals;
  context.addIssue({ code: 'custom', message: 'figure' });
  return z.NEVER;
});

const FIGURE = z.union(
  [
    z.null().transform(() => undefined),
    numberOf('figure').transform((value) => ({ value, decimals: undefined })),
    z
      .object({ value: z.union([z.null(), numberOf('figure')]), decimals: DECIMALS.optional() })
      .transform(({ value, decimals }) => (value === null ? undefined : { value, decimals })),
  ],
  expected('figure'),
);

const WEIGHT = z.string(expected('weight')).transform((text, context) => {
  if (/^\+?inf(inity)?$/i.test(text)) return undefined;
  const value = exact(text);
  if (value && sign(value) >= 0) return value;
  context.addIssue({ code: 'custom', message: 'weight' });
  return z.NEVER;
});

const WEIGHTS = z.record(z.string(), WEIGHT, expected('weight'));

const FILE = z.object(
  {
    constraints: z.array(
      z.object(
        {
          coef: z.record(z.string(), numberOf('number'), expected('coefficients')),
          op: z.enum(['==', '>=', '<='], expected('operator')),
          rhs: numberOf('number'),
        },
        expected('constraints'),
      ),
      expected('constraints'),
    ),
    record: z.record(z.string(), FIGURE, expected('object')),
    weights: WEIGHTS.optional(),
    options: z.object({ weights: WEIGHTS.optional() }).optional(),
  },
  expected('object'),
);

function problemOf(issue: z.core.$ZodIssue | undefined): ExplainProblem {
  const shapes: readonly string[] = [
    'object',
    'constraints',
    'coefficients',
    'operator',
    'number',
    'figure',
    'weight',
  ];
  const shape = shapes.find((name) => name === issue?.message) as ExpectedShape | undefined;
  return {
    kind: 'wrong-shape',
    path: (issue?.path ?? []).map(String).join('.'),
    expected: shape ?? 'object',
  };
}

function assemble(file: z.infer<typeof FILE>): ExplainInput {
  const weights = new Map([
    ...Object.entries(file.options?.weights ?? {}),
    ...Object.entries(file.weights ?? {}),
  ]);
  const index = new Map<string, number>();
  const figures: SystemFigure[] = [];
  const scales: number[] = [];
  const add = (id: string, figure: { value: Rational; decimals: number | undefined } | undefined): number => {
    const weight = weights.has(id) ? weights.get(id) : rational(1);
    const bounds = figure && closedInterval(figure.value, figure.decimals);
    figures.push({ id, value: figure?.value, low: bounds?.low, high: bounds?.high, weight });
    scales.push(figure?.decimals ?? 0);
    index.set(id, figures.length - 1);
    return figures.length - 1;
  };
  for (const [id, figure] of Object.entries(file.record)) add(id, figure);
  const constraints = file.constraints.map(({ coef, op, rhs }): SystemConstraint => ({
    terms: Object.entries(coef)
      .filter(([, coefficient]) => sign(coefficient) !== 0)
      .map(([id, coefficient]) => ({ figure: index.get(id) ?? add(id, undefined), coefficient })),
    low: op === '<=' ? undefined : rhs,
    high: op === '>=' ? undefined : rhs,
  }));
  return { system: { figures, constraints }, scales };
}
