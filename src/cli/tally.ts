import { sheetKey } from '../engine/grid/place-key';
import { toPlain } from '../engine/decimal';
import { InputProblem } from '../engine/problems';
import { LOCALES } from '../locales';
import type { Locale } from '../locales/types/locale';
import type { Finding } from '../engine/findings';
import type { Records } from '../engine/records/records';
import { readInputs } from '../engine/plan/read-inputs';
import { repeatedFindings, withoutToldTwice } from '../engine/plan/repeated-findings';
import type { StarCount } from '../engine/tallying/count';
import type { Movements } from '../engine/tallying/movements';
import { planRounds } from '../engine/tallying/plan-rounds';
import { renewalsDue, type Renewal } from '../engine/tallying/renewals';
import { awaitingRecognition, type Awaiting } from '../engine/tallying/awaiting';
import { tallyProducts, type Tally, type TallyResult } from '../engine/tallying/tally';
import { parseArguments, requireDate, requireFiles } from './arguments';
import { findingJson } from './finding-json';
import type { Command } from './io';
import { exitCodeOf, leftOutJson, openPlan, requireSheets, saidSheets } from './open-files';
import { saidIn } from './said-arguments';
import { inPlanUnits } from './moved-plan';
import { wantedUnits } from './wanted-units';
import { tallyReport, type Besides } from './tally-report';

/** The days ahead in which every renewal window of today's rule has opened. */
const RENEWALS_WITHIN = 180;

/** `phuluc tally FILE… [--json] [--as-of YYYY-MM-DD]`. */
export const tally: Command = {
  async run(argv, { io, language }) {
    const { values, positionals } = parseArguments(argv, {
      json: { type: 'boolean' },
      'as-of': { type: 'string' },
      units: { type: 'string' },
      as: { type: 'string', multiple: true },
    });
    const said = saidIn(values.as);
    const asOf = requireDate('--as-of', values['as-of'] ?? io.today());
    const opened = await openPlan(requireFiles(positionals), { io, language });
    requireSheets('--as', saidSheets(said), opened.workbooks);
    const { workbooks } = await inPlanUnits(opened.workbooks, values.units, asOf, { io, language });
    const { records, repeated } = readInputs(workbooks, {
      ...wantedUnits(values.units),
      ...(said ? { said } : {}),
    });
    if (!records.tables.some(({ layout }) => layout.id === 'products' || layout.id === 'plan'))
      throw new InputProblem({
        kind: 'no-known-table',
        files: workbooks.map(({ file }) => file),
        wanted: 'products',
      });
    const result = tallyProducts(records, asOf);
    const renewals = renewalsDue(result.products, asOf, RENEWALS_WITHIN, planRounds(records.plan));
    const awaiting = awaitingRecognition(records.products, records.plan?.starRule);
    const twice = repeatedFindings(repeated.filter(({ again }) => again.layout.id === 'products'));
    const findings = [...twice, ...withoutToldTwice(aboutProducts(records), repeated), ...result.findings];
    const files = workbooks.map(({ file }) => file);
    const locale = LOCALES[language];
    io.stdout(
      values.json
        ? `${JSON.stringify({ ...tallyJson(result, { renewals, awaiting, findings }, locale, files.length > 1), ...leftOutJson(opened, locale) }, null, 2)}\n`
        : tallyReport(result, { renewals, awaiting, findings }, RENEWALS_WITHIN, locale, files),
    );
    return exitCodeOf(
      opened,
      findings.some(({ severity }) => severity === 'error'),
    );
  },
};

/** What the reading of the product sheets itself found. */
export function aboutProducts({ tables, findings }: Records): Finding[] {
  const sheets = new Set(
    tables.flatMap(({ layout, file, sheet }) =>
      layout.id === 'products' ? [sheetKey({ file, sheet })] : [],
    ),
  );
  return findings.filter(({ cells: [cell] }) => cell && sheets.has(sheetKey(cell)));
}

/** A tally as `--json` prints it; the contract with other programs (cli.md). What it does not name is ours. */
export function tallyJson(
  result: TallyResult,
  { renewals, awaiting, findings }: Besides,
  locale: Locale,
  severalFiles: boolean,
): object {
  return {
    asOf: result.asOf,
    ...both(result),
    byUnit: result.byUnit.map(({ key, ...counts }) => ({ unit: key ?? null, ...both(counts) })),
    byGroup: result.byGroup.map(({ key, ...counts }) => ({ group: key ?? null, ...both(counts) })),
    byProducerType: result.byProducerType.map(({ key, ...counts }) => ({
      producerType: key ?? null,
      ...both(counts),
    })),
    byYear: result.byYear.map(({ year, movements, ...counts }) => ({
      year,
      ...both(counts),
      movements: movementsJson(movements),
    })),
    baseline: {
      ...(result.baseline.given === undefined ? {} : { given: result.baseline.given }),
      listed: result.baseline.listed,
      unlisted: result.baseline.unlisted.total,
    },
    validityUnknown: result.unknown,
    renewals: renewals.map(renewalJson),
    awaiting: awaiting.map(awaitingJson),
    findings: findings.map((finding) => findingJson(finding, locale, severalFiles)),
  };
}

function both({ cumulative, valid }: Tally): object {
  return { cumulative: countJson(cumulative), valid: countJson(valid) };
}

function countJson({ total, byStars }: StarCount): object {
  return { total, byStars: { '3': byStars[3], '4': byStars[4], '5': byStars[5] } };
}

function movementsJson(movements: Movements): object {
  const changes = (of: Movements['upgraded']): object[] =>
    of.map(({ from, to, products }) => ({ from, to, count: products.length }));
  return {
    new: movements.new.length,
    upgraded: changes(movements.upgraded),
    renewed: movements.renewed.length,
    lowered: changes(movements.lowered),
    expired: movements.expired.length,
    withdrawn: movements.withdrawn.length,
  };
}

function renewalJson({
  product,
  stars,
  recognisedBy,
  ends,
  state,
  window,
  bridgedThrough,
  round,
}: Renewal): object {
  return {
    product: product.name,
    ...(product.unit === undefined ? {} : { unit: product.unit }),
    stars,
    ...(recognisedBy ? { recognisedBy } : {}),
    ends,
    state,
    ...(window ? { window } : {}),
    ...(bridgedThrough === undefined ? {} : { bridgedThrough }),
    ...(round ? { round } : {}),
  };
}

function awaitingJson({ entry, score, potential, rule, recognisedBy, goesBack }: Awaiting): object {
  return {
    product: entry.name ?? entry.code ?? '',
    ...(entry.unit === undefined ? {} : { unit: entry.unit }),
    score: toPlain(score),
    potential: potential.kind === 'star' ? potential.stars : null,
    rule: rule.number,
    ...(recognisedBy ? { recognisedBy } : {}),
    goesBack,
  };
}
