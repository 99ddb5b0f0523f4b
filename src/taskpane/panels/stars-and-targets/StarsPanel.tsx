import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { FIRST_TARGET_ROW, TEXT_TARGETS_SHEET } from '../../../engine/document/target-sheet';
import type { TextTargetRead } from '../../../engine/document/facts/text-targets';
import { toNumber } from '../../../engine/decimal';
import type { CellRef } from '../../../engine/grid/grid';
import type { RecognisedStars } from '../../../engine/layouts/star-rules';
import { STAR_WORDS } from '../../../locales/stars';
import type { Records } from '../../../engine/records/records';
import { PRESETS, type PresetId } from '../../../engine/targets/presets';
import { useIn, useLanguage, useWords } from '../../preferences/language';
import type { BarRow, BarsPicture } from '../../parts/chart/bars-svg';
import type { BarTableProps } from '../../parts/chart/BarTable';
import { ChartActions } from '../../parts/chart/ChartActions';
import { EmptyPlace } from '../../parts/EmptyPlace';
import { Tabs } from '../../parts/Tabs';
import { PanelFrame, PanelHeadline, PanelNote } from '../../parts/PanelFrame';
import { put } from '../fill/put';
import type { PanelProps } from '../panel';
import type { Session } from '../../state/session';
import { RenewalList } from './RenewalList';
import { StarBars } from './StarBars';
import type { Behind, TargetLine, Which } from './stars-messages';
import { startStarsWorker, useStars, type StartStarsWorker } from './use-stars';
import { TextTargets, textTargetsOf } from '../../document-view/TextTargets';
import { TargetList } from './TargetList';
import { dayOf, isFullDay } from './day';
import { CHART_WORDS } from '../../../locales/chart';
import { shownFigure } from '../../../locales/shown/figures';
import type { ChartWords } from '../../../locales/types/chart';
import { STARS_PANEL_WORDS } from '../../../locales/stars-panel';

const useStyles = makeStyles({
  heading: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase400 },
  narrow: { minWidth: 0, maxWidth: '100%' },
  choices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

export interface StarsPanelProps extends PanelProps {
  readonly start?: StartStarsWorker;
}

/** Sao và chỉ tiêu: stars by unit and year, targets towards their marks, renewals by date. */
export function StarsPanel({ state, session, start = startStarsWorker }: StarsPanelProps): ReactNode {
  const words = STARS_PANEL_WORDS[useLanguage()];
  const { outcome } = state;
  const [confirmed, confirm] = useState<readonly TextTargetRead[]>([]);
  const offered = useMemo(() => textTargetsOf(outcome?.result), [outcome]);
  const kept = useMemo(() => confirmed.filter((each) => offered.includes(each)), [confirmed, offered]);
  const records = outcome?.result.records;
  const has =
    records && records.products.length + records.targets.length + records.producers.length + kept.length > 0;

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
      {outcome && records && has ? (
        <Tallies
          session={session}
          records={records}
          confirmed={kept}
          today={dayOf(outcome.checkedAt)}
          chosen={state.fill.choice.asOf}
          onDay={(day) => session.filling.choose(put(state.fill.choice, 'asOf', day))}
          onReveal={reveal}
          start={start}
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
  readonly session: Session;
  readonly records: Records;
  readonly confirmed: readonly TextTargetRead[];
  readonly today: string;
  /** The one day that stars, targets and their appendices are told as of; absent where nobody chose one. */
  readonly chosen: string | undefined;
  readonly onDay: (day: string | undefined) => void;
  readonly onReveal: (cells: readonly CellRef[]) => void;
  readonly start: StartStarsWorker;
}

function Tallies(props: TalliesProps): ReactNode {
  const { session, records, confirmed, today, chosen, onDay, onReveal, start } = props;
  const styles = useStyles();
  const language = useLanguage();
  const words = STARS_PANEL_WORDS[language];
  const shared = STAR_WORDS[language];
  const [asked, ask] = useState(chosen ?? today);
  const [which, choose] = useState<Which>('cumulative');
  const [preset, choosePreset] = useState<PresetId>();
  const { view, failed, cellsBehind } = useStars(
    session,
    records,
    { asOf: chosen ?? today, confirmed, ...(preset === undefined ? {} : { preset }) },
    start,
  );
  const lead = (behind: Behind): void => void cellsBehind(behind).then(onReveal);
  const { canDownload } = session;
  const trouble = useWords().trouble.fault;
  if (!view) return <PanelNote>{failed ? trouble : words.counting}</PanelNote>;
  const { counts, unknown, products, renewals } = view;
  const isCounted = counts.cumulative.total > 0;
  const bars = (of: 'unit' | 'year') => (key: string, stars: RecognisedStars) =>
    lead({ of, key, stars, which });

  return (
    <>
      <PanelHeadline>
        {isCounted
          ? words.headline(
              counts.cumulative.total,
              unknown === counts.cumulative.total ? undefined : counts.valid.total,
            )
          : words.uncounted(shared.uncounted(products))}
      </PanelHeadline>
      {failed && <PanelNote>{trouble}</PanelNote>}
      {unknown > 0 && <PanelNote>{words.unknown(unknown)}</PanelNote>}
      <div className={styles.choices}>
        <Field label={words.asOf}>
          <Input
            type="date"
            value={asked}
            onChange={(_event, { value }) => {
              ask(value);
              onDay(isFullDay(value) && value !== today ? value : undefined);
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
      {view.units[which].length > 0 && (
        <StarBars
          title={words.byUnit}
          nameHeader={words.unit}
          rows={view.units[which]}
          total={counts[which]}
          onReveal={bars('unit')}
          canDownload={canDownload}
        />
      )}
      {view.years[which].length > 0 && (
        <StarBars
          title={words.byYear}
          nameHeader={words.year}
          rows={view.years[which]}
          onReveal={bars('year')}
          canDownload={canDownload}
        />
      )}
      <Targets
        targets={view.targets}
        preset={preset}
        onPreset={choosePreset}
        onReveal={(index) => lead({ of: 'target', index })}
        canDownload={canDownload}
      />
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
  targets: readonly TargetLine[],
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

interface TargetsProps extends Pick<BarTableProps, 'canDownload'> {
  readonly targets: readonly TargetLine[];
  readonly preset: PresetId | undefined;
  readonly onPreset: (preset: PresetId | undefined) => void;
  readonly onReveal: (index: number) => void;
}

function Targets({ targets, preset, onPreset, onReveal, canDownload }: TargetsProps): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const words = STARS_PANEL_WORDS[language];
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
          onChange={(_event, { value }) => onPreset(PRESETS.find(({ id }) => id === value)?.id)}
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
