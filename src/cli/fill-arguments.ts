import { MOST_DECIMALS, REPEATED_ROWS, type FillOptions } from '../engine/filling/fill-options';
import { FILLABLE } from '../engine/filling/fillable';
import type { Foot } from '../engine/filling/page/signature-block';
import type { parseArguments } from './arguments';
import { requireChoice, requireDate, UsageProblem } from './arguments';
import { MEASURES, saidIn, SEPARATORS } from './said-arguments';
import { wantedUnits } from './wanted-units';

/** What `phuluc fill` takes besides its files. */
export const FILL_ARGUMENTS = {
  out: { type: 'string' },
  layout: { type: 'string', multiple: true },
  values: { type: 'boolean' },
  measure: { type: 'string' },
  decimals: { type: 'string' },
  'as-of': { type: 'string' },
  units: { type: 'string' },
  charts: { type: 'boolean' },
  as: { type: 'string', multiple: true },
  'input-measure': { type: 'string' },
  'plan-number': { type: 'string' },
  'plan-date': { type: 'string' },
  issuer: { type: 'string' },
  paper: { type: 'string' },
  sign: { type: 'string', multiple: true },
  recipient: { type: 'string', multiple: true },
  without: { type: 'string', multiple: true },
  'count-repeated': { type: 'boolean' },
  'repeated-rows': { type: 'string' },
  'both-levels': { type: 'boolean' },
  separators: { type: 'string' },
  'without-unread': { type: 'boolean' },
  'unread-as-blank': { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parseArguments<typeof FILL_ARGUMENTS>>['values'];

/** The same as the engine takes it. `today`: the day where none is asked for. */
export function fillOptions(values: Values, today: string): FillOptions {
  const layouts = values.layout?.map((id) => requireChoice('--layout', id, FILLABLE));
  const said = saidIn(values.as);
  return {
    ...(layouts ? { layouts } : {}),
    ...(said ? { said } : {}),
    values: values.values ?? false,
    ...(values.measure === undefined
      ? {}
      : { measure: requireChoice('--measure', values.measure, MEASURES) }),
    ...(values['input-measure'] === undefined
      ? {}
      : { inputMeasure: requireChoice('--input-measure', values['input-measure'], MEASURES) }),
    ...(values.separators === undefined
      ? {}
      : { separators: requireChoice('--separators', values.separators, SEPARATORS) }),
    ...(values['repeated-rows'] === undefined
      ? {}
      : { repeatedRows: requireChoice('--repeated-rows', values['repeated-rows'], REPEATED_ROWS) }),
    plan: {
      ...(values['plan-number'] === undefined ? {} : { number: values['plan-number'] }),
      ...(values['plan-date'] === undefined ? {} : { date: requireDate('--plan-date', values['plan-date']) }),
      ...(values.issuer === undefined ? {} : { issuer: values.issuer }),
    },
    ...(values.paper === undefined ? {} : { paper: requireChoice('--paper', values.paper, ['a4', 'a3']) }),
    charts: values.charts ?? false,
    foot: footOf(values.sign, values.recipient),
    asOf: requireDate('--as-of', values['as-of'] ?? today),
    without: values.without ?? [],
    countRepeated: values['count-repeated'] ?? false,
    bothLevels: values['both-levels'] ?? false,
    ...wantedUnits(values.units),
    withoutUnread: values['without-unread'] ?? false,
    unreadAsBlank: values['unread-as-blank'] ?? false,
    ...(values.decimals === undefined ? {} : { decimals: requireDecimals(values.decimals) }),
  };
}

/** `--sign` once for each line (authority, title, name), `--recipient` once for each place. */
function footOf(sign: readonly string[] = [], recipients: readonly string[] = []): Foot {
  const [authority, title, name] = sign;
  return {
    ...(authority === undefined
      ? {}
      : {
          signature: {
            authority,
            ...(title === undefined ? {} : { title }),
            ...(name === undefined ? {} : { name }),
          },
        }),
    recipients,
  };
}

function requireDecimals(value: string): number {
  if (/^\d$/.test(value) && Number(value) <= MOST_DECIMALS) return Number(value);
  throw new UsageProblem({ kind: 'bad-value', name: '--decimals', value, allowed: `0 … ${MOST_DECIMALS}` });
}
