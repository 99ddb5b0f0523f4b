import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import {
  FIRST_TARGET_ROW,
  TEXT_TARGETS_SHEET,
  withConfirmedTargets,
} from '../../../engine/document/target-sheet';
import type { TextTargetRead } from '../../../engine/document/facts/text-targets';
import { toNumber } from '../../../engine/decimal';
import type { CellRef } from '../../../engine/grid/grid';
import { STAR_WORDS } from '../../../locales/stars';
import type { Records } from '../../../engine/records/records';
import { planRounds } from '../../../engine/tallying/plan-rounds';
import { renewalsDue } from '../../../engine/tallying/renewals';
import { tallyProducts } from '../../../engine/tallying/tally';
import { PRESETS, type PresetId } from '../../../engine/targets/presets';
import { reportTargets, type TargetResult } from '../../../engine/targets/report-targets';
import { useIn, useLanguage } from '../../preferences/language';
import type { BarRow, BarsPicture } from '../../parts/chart/bars-svg';
import { ChartActions } from '../../parts/chart/ChartActions';
import { EmptyPlace } from '../../parts/EmptyPlace';
import { Tabs } from '../../parts/Tabs';
import { PanelFrame, PanelHeadline, PanelNote } from '../../parts/PanelFrame';
import { put } from '../fill/put';
import type { PanelProps } from '../panel';
import { RenewalList } from './RenewalList';
import { StarBars } from './StarBars';
import { unitRows, yearRows, type Which } from './star-rows';
import { TextTargets, textTargetsOf } from '../../document-view/TextTargets';
import { TargetList } from './TargetList';
import { dayOf, isDay } from './day';
import { CHART_WORDS } from '../../../locales/chart';
import { shownFigure } from '../../../locales/shown/figures';
import type { ChartWords } from '../../../locales/types/chart';
import { STARS_PANEL_WORDS } from '../../../locales/stars-panel';

const useStyles = makeStyles({
  heading: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase400 },
  narrow: { minWidth: 0, maxWidth: '100%' },
  choices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

const RENEWALS_WITHIN = 180;

/** Sao và chỉ tiêu: stars by unit and year, targets towards their marks, renewals by date. */
export function StarsPanel({ state, session }: PanelProps): ReactNode {
  const words = STARS_PANEL_WORDS[useLanguage()];
  const { outcome } = state;
  const records = outcome?.result.records;
  const [confirmed, confirm] = useState<readonly TextTargetRead[]>([]);
  const offered = useMemo(() => textTargetsOf(outcome?.result), [outcome]);
  const kept = useMemo(() => confirmed.filter((each) => offered.includes(each)), [confirmed, offered]);
  const weighed = useMemo(() => records && withConfirmedTargets(records, kept), [records, kept]);
  const has =
    weighed && (weighed.products.length > 0 || weighed.targets.length > 0 || weighed.producers.length > 0);

  function reveal(cells: readonly CellRef[]): void {
    const [first] = cells;
    // A target of the text stands in its sentence.
    const said = first?.sheet === TEXT_TARGETS_SHEET ? kept[first.row - FIRST_TARGET_ROW] : undefined;
    if (said) session.read(said.place.file, said.place);
    else if (first) void session.reveal(first, cells);
  }

  return (
    <PanelFrame state={state} session={session}>
      {offered.length > 0 && (
        <TextTargets offered={offered} confirmed={kept} session={session} onConfirm={confirm} />
      )}
      {outcome && weighed && has ? (
        <Tallies
          records={weighed}
          canDownload={session.canDownload}
          today={dayOf(outcome.checkedAt)}
          chosen={state.fill.choice.asOf}
          onDay={(day) => session.filling.choose(put(state.fill.choice, 'asOf', day))}
          onReveal={reveal}
        />
      ) : offered.length > 0 ? null : (
        <EmptyPlace
          title={words.nothing}
          text={words.lookedFor}
          templates={['products', 'targets']}
          session={session}
        />
      )}
    </PanelFrame>
  );
}

interface TalliesProps {
  readonly records: Records;
  readonly today: string;
  /** The one day that stars, targets and their appendices are told as of; absent where nobody chose one. */
  readonly chosen: string | undefined;
  readonly onDay: (day: string | undefined) => void;
  readonly onReveal: (cells: readonly CellRef[]) => void;
  readonly canDownload: boolean;
}

function Tallies({ records, today, chosen, onDay, onReveal, canDownload }: TalliesProps): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const words = STARS_PANEL_WORDS[language];
  const shared = STAR_WORDS[language];
  const [asked, ask] = useState(chosen ?? today);
  const [which, choose] = useState<Which>('cumulative');
  const asOf = chosen ?? today;
  const tally = useMemo(() => tallyProducts(records, asOf), [records, asOf]);
  const { total } = tally.cumulative;
  const isCounted = total > 0;
  const units = useMemo(() => unitRows(tally, which), [tally, which]);
  const years = useMemo(() => yearRows(tally, which), [tally, which]);
  const renewals = useMemo(
    () => renewalsDue(tally.products, asOf, RENEWALS_WITHIN, planRounds(records.plan)),
    [tally, asOf, records.plan],
  );

  return (
    <>
      <PanelHeadline>
        {isCounted
          ? words.headline(total, tally.unknown === total ? undefined : tally.valid.total)
          : words.uncounted(shared.uncounted(tally.products.length))}
      </PanelHeadline>
      {tally.unknown > 0 && <PanelNote>{words.unknown(tally.unknown)}</PanelNote>}
      <div className={styles.choices}>
        <Field label={words.asOf}>
          <Input
            type="date"
            value={asked}
            onChange={(_event, { value }) => {
              ask(value);
              onDay(isDay(value) && value !== today ? value : undefined);
            }}
          />
        </Field>
        {isCounted && (
          <Tabs
            label={words.which}
            overflow="wraps"
            chosen={which}
            onChoose={choose}
            items={[
              { id: 'cumulative', label: shared.cumulative },
              { id: 'valid', label: shared.valid },
            ]}
          />
        )}
      </div>
      {units.length > 0 && (
        <StarBars
          title={words.byUnit}
          nameHeader={words.unit}
          rows={units}
          total={tally[which]}
          onReveal={onReveal}
          canDownload={canDownload}
        />
      )}
      {years.length > 0 && (
        <StarBars
          title={words.byYear}
          nameHeader={words.year}
          rows={years}
          onReveal={onReveal}
          canDownload={canDownload}
        />
      )}
      <Targets records={records} asOf={asOf} onReveal={onReveal} canDownload={canDownload} />
      <section>
        <h3 className={styles.heading}>
          {renewals.length > 0 ? words.renewals(renewals.length) : words.noRenewals}
        </h3>
        <RenewalList renewals={renewals} onReveal={onReveal} />
      </section>
    </>
  );
}

/** Planned and reached of each target that has both, as shares of what is planned: targets differ in measure. */
function targetsPicture(
  targets: readonly TargetResult[],
  { targets: title, planned, reached }: ChartWords,
): BarsPicture | undefined {
  const rows = targets.flatMap(({ target, actual }): BarRow[] => {
    const goal = target.planned[0];
    const mark = goal ? toNumber(goal) : 0;
    if (!actual || !goal || mark <= 0) return [];
    const told = `${shownFigure(actual)}/${shownFigure(goal)} ${target.measure}`;
    return [{ name: target.text, values: [100, (toNumber(actual) / mark) * 100], told }];
  });
  const series = [
    { label: planned, fill: 'light' },
    { label: reached, fill: 'dark' },
  ] as const;
  return rows.length > 0 ? { title, stacked: false, series, rows } : undefined;
}

function Targets({
  records,
  asOf,
  onReveal,
  canDownload,
}: Pick<TalliesProps, 'records' | 'onReveal' | 'canDownload'> & { readonly asOf: string }): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const words = STARS_PANEL_WORDS[language];
  const [preset, choose] = useState<PresetId>();
  const { targets } = useMemo(() => reportTargets(records, asOf, preset), [records, asOf, preset]);
  const picture = targetsPicture(targets, useIn(CHART_WORDS));
  const count = (verdict: string): number => targets.filter((each) => each.verdict === verdict).length;
  return (
    <section className={styles.choices}>
      <h3 className={styles.heading}>{words.targets}</h3>
      <Field label={words.from} className={styles.narrow}>
        <Select
          className={styles.narrow}
          select={{ className: styles.narrow }}
          value={preset ?? ''}
          onChange={(_event, { value }) => choose(PRESETS.find(({ id }) => id === value)?.id)}
        >
          <option value="">{words.fromPlan}</option>
          {PRESETS.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <PanelNote>
        {targets.length === 0
          ? words.noTargets
          : STAR_WORDS[language].counts(count('reached'), count('missed'), count('undecided'))}
      </PanelNote>
      <TargetList results={targets} onReveal={onReveal} />
      {picture && <ChartActions picture={picture} canDownload={canDownload} />}
    </section>
  );
}
