import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { TextTargetRead } from '../../../engine/document/facts/text-targets';
import type { CellRef } from '../../../engine/grid/grid';
import type { RecognisedStars } from '../../../engine/layouts/star-rules';
import type { Records } from '../../../engine/records/records';
import type { PresetId } from '../../../engine/targets/presets';
import { STAR_WORDS } from '../../../locales/stars';
import { STARS_PANEL_WORDS } from '../../../locales/stars-panel';
import type { BarTableProps } from '../../parts/chart/BarTable';
import { PanelHeading, PanelHeadline, PanelNote } from '../../parts/PanelFrame';
import { Tabs } from '../../parts/Tabs';
import { useIn, useWords } from '../../preferences/language';
import type { Session } from '../../state/session';
import { isFullDay } from './day';
import { RenewalList } from './RenewalList';
import { StarBars } from './StarBars';
import type { Behind, StarsView, Which } from './stars-messages';
import { Targets } from './Targets';
import { useStars, type StartStarsWorker } from './use-stars';

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

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

/** Stars by unit and year, targets and renewals as of one day, once they are counted. */
export function Tallies(props: TalliesProps): ReactNode {
  const { session, records, confirmed, today, chosen, onReveal, start } = props;
  const words = useIn(STARS_PANEL_WORDS);
  const trouble = useWords().trouble.fault;
  const [which, choose] = useState<Which>('cumulative');
  const [preset, choosePreset] = useState<PresetId>();
  const asked = { asOf: chosen ?? today, confirmed, ...(preset === undefined ? {} : { preset }) };
  const { view, failed, cellsBehind } = useStars(session, records, asked, start);
  // Kept here: what is typed stays while the stars are counted anew.
  const [typed, type] = useState(chosen ?? today);
  if (!view) return <PanelNote>{failed ? trouble : words.counting}</PanelNote>;
  const lead = (behind: Behind): void => void cellsBehind(behind).then(onReveal);

  return (
    <>
      <Counted view={view} />
      {failed && <PanelNote>{trouble}</PanelNote>}
      {view.unknown > 0 && <PanelNote>{words.unknown(view.unknown)}</PanelNote>}
      <StarChoices {...props} {...{ typed, type, which, choose }} counted={isCounted(view)} />
      <Bars view={view} which={which} canDownload={session.canDownload} onLead={lead} />
      <Targets
        targets={view.targets}
        preset={preset}
        onPreset={choosePreset}
        onReveal={(index) => lead({ of: 'target', index })}
        canDownload={session.canDownload}
      />
      <section>
        <PanelHeading>
          {view.renewals.length > 0 ? words.renewals(view.renewals.length) : words.noRenewals}
        </PanelHeading>
        <RenewalList renewals={view.renewals} onReveal={onReveal} />
      </section>
    </>
  );
}

const isCounted = ({ counts }: StarsView): boolean => counts.cumulative.total > 0;

/** The count in a sentence; where no date tells which are valid, all of them only. */
function Counted({ view }: { readonly view: StarsView }): ReactNode {
  const words = useIn(STARS_PANEL_WORDS);
  const shared = useIn(STAR_WORDS);
  const { counts, unknown, products } = view;
  const all = counts.cumulative.total;
  return (
    <PanelHeadline>
      {isCounted(view)
        ? words.headline(all, unknown === all ? undefined : counts.valid.total)
        : words.uncounted(shared.uncounted(products))}
    </PanelHeadline>
  );
}

interface StarChoicesProps extends Pick<TalliesProps, 'today' | 'onDay'> {
  readonly typed: string;
  readonly type: (day: string) => void;
  readonly which: Which;
  readonly choose: (which: Which) => void;
  readonly counted: boolean;
}

/** As of which day, and whether only what is valid then. */
function StarChoices({ today, onDay, typed, type, which, choose, counted }: StarChoicesProps): ReactNode {
  const styles = useStyles();
  const words = useIn(STARS_PANEL_WORDS);
  const { cumulative, valid } = useIn(STAR_WORDS);
  return (
    <div className={styles.choices}>
      <Field label={words.asOf}>
        <Input
          type="date"
          value={typed}
          onChange={(_event, { value }) => {
            type(value);
            onDay(isFullDay(value) && value !== today ? value : undefined);
          }}
        />
      </Field>
      {counted && (
        <Tabs
          label={words.which}
          overflow="wraps"
          chosen={which}
          onChoose={choose}
          items={[
            { id: 'cumulative', label: cumulative },
            { id: 'valid', label: valid },
          ]}
        />
      )}
    </div>
  );
}

interface BarsProps extends Pick<BarTableProps, 'canDownload'> {
  readonly view: StarsView;
  readonly which: Which;
  readonly onLead: (behind: Behind) => void;
}

function Bars({ view: { units, years, counts }, which, canDownload, onLead }: BarsProps): ReactNode {
  const words = useIn(STARS_PANEL_WORDS);
  const leads = (of: 'unit' | 'year') => (key: string, stars: RecognisedStars) =>
    onLead({ of, key, stars, which });
  return (
    <>
      {units[which].length > 0 && (
        <StarBars
          title={words.byUnit}
          nameHeader={words.unit}
          rows={units[which]}
          total={counts[which]}
          onReveal={leads('unit')}
          canDownload={canDownload}
        />
      )}
      {years[which].length > 0 && (
        <StarBars
          title={words.byYear}
          nameHeader={words.year}
          rows={years[which]}
          onReveal={leads('year')}
          canDownload={canDownload}
        />
      )}
    </>
  );
}
