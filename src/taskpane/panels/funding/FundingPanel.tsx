import { sheetKey } from '../../../engine/grid/place-key';
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { CheckResult } from '../../../engine/check';
import type { FundingResult } from '../../../engine/funding/analyse';
import type { Part } from '../../../engine/funding/summary';
import type { CellRef, Workbook } from '../../../engine/grid/grid';
import { shownFigure, shownShare } from '../../../locales/shown/figures';
import { LOCALES } from '../../../locales';
import { useLanguage, useWords } from '../../preferences/language';
import { EmptyPlace } from '../../parts/EmptyPlace';
import { PanelFrame, PanelHeadline, PanelNote } from '../../parts/PanelFrame';
import { FindingGroup } from '../check/FindingGroup';
import { mistakesOf } from '../../../reporting/mistakes';
import { figureIndex } from '../check/figure-index';
import type { PanelProps } from '../panel';
import { Against } from './Against';
import { deskOf } from './desk-of';
import { Caution } from './Caution';
import { Compared } from './Compared';
import type { DeskState, FundingDesk } from './desk';
import type { ShownFunding, OwnPlan } from './desk-messages';
import { sheetsWithMoney } from './sheets-with-money';
import { MoneyBars } from './MoneyBars';
import { TakeAlong } from './TakeAlong';
import { FUNDING_PANEL_WORDS } from '../../../locales/funding-panel';
import type { FundingPanelWords } from '../../../locales/types/funding-panel';

const useStyles = makeStyles({
  summary: { cursor: 'pointer' },
  work: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Kinh phí: state and other funding, and where two sides do not say the same. */
export function FundingPanel({ state, session }: PanelProps): ReactNode {
  const words = FUNDING_PANEL_WORDS[useLanguage()];
  const { outcome, workbooks } = state;
  const desk = deskOf(session);
  const desked = useSyncExternalStore(desk.listen, desk.current);
  const check = outcome?.result;
  useEffect(() => {
    if (check) desk.own(ownPlan(check, workbooks));
  }, [desk, check, workbooks]);
  const { view, at } = desked;
  return (
    <PanelFrame state={state} session={session}>
      {check && at !== 'idle' && <DeskWork desk={desk} state={desked} />}
      {check && view?.hasMoney ? (
        <Money state={state} session={session} desk={desk} desked={desked} view={view} check={check} />
      ) : (
        (!check || view) && (
          <EmptyPlace title={words.nothing} text={words.lookedFor} templates={['budget']} session={session} />
        )
      )}
    </PanelFrame>
  );
}

/** Sheets without a table of figures or records say nothing of money. */
function ownPlan(check: CheckResult, workbooks: readonly Workbook[]): OwnPlan {
  const { files, tables, records, findings } = check;
  const sheets = new Set([...tables, ...records.tables].map(sheetKey));
  return {
    check: { files, tables, records, findings },
    workbooks: sheetsWithMoney(workbooks, (file, sheet) => sheets.has(sheetKey({ file, sheet }))),
  };
}

interface DeskWorkProps {
  readonly desk: FundingDesk;
  readonly state: DeskState;
}

/** How the comparison is going, and how to stop it. */
function DeskWork({ desk, state: { at, reading } }: DeskWorkProps): ReactNode {
  const styles = useStyles();
  const words = FUNDING_PANEL_WORDS[useLanguage()];
  const shared = useWords();
  if (at === 'working')
    return (
      <div className={styles.work}>
        <span role="status">{words.working}</span>
        {reading && <ProgressBar value={reading.done / reading.all} aria-label={words.working} />}
        <Button icon={<DismissRegular />} onClick={() => desk.stop()}>
          {shared.work.stop}
        </Button>
      </div>
    );
  return (
    <div className={styles.work}>
      <span role="status">{at === 'stopped' ? words.stopped : shared.trouble.fault}</span>
      <Button onClick={() => desk.again()}>{words.again}</Button>
    </div>
  );
}

interface MoneyProps extends PanelProps {
  readonly desk: FundingDesk;
  readonly desked: DeskState;
  readonly view: ShownFunding;
  readonly check: CheckResult;
}

function Money({ state, session, desk, desked, view, check }: MoneyProps): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const words = FUNDING_PANEL_WORDS[language];
  const { result, measure, other } = view;
  const { summary, reconciliations } = result;

  function reveal(cells: readonly CellRef[]): void {
    const [first] = cells;
    if (first) void session.reveal(first, cells);
  }

  const measureName = LOCALES[language].measures[measure];
  return (
    <>
      <Caution result={result} check={check} onReveal={(cell, all) => void session.reveal(cell, all)} />
      {summary?.total ? (
        <div>
          <PanelHeadline>{words.headline(shownFigure(summary.total), measureName)}</PanelHeadline>
          {summary.state && <PanelNote>{partText(words, words.state, summary.state)}</PanelNote>}
          {summary.other && <PanelNote>{partText(words, words.other, summary.other)}</PanelNote>}
        </div>
      ) : (
        <PanelHeadline>{words.noTotal}</PanelHeadline>
      )}
      {summary && summary.byYear.length > 0 && (
        <MoneyBars
          title={words.byYear}
          rows={summary.byYear.map(({ year, ...split }) => ({ ...split, name: String(year) }))}
          onReveal={reveal}
          canDownload={session.canDownload}
        />
      )}
      {summary && summary.byUnit.length > 0 && (
        <details>
          <summary className={styles.summary}>
            {words.byUnit} ({summary.byUnit.length})
          </summary>
          <MoneyBars
            title={words.byUnit}
            rows={summary.byUnit.map(({ unit, ...split }) => ({ ...split, name: unit }))}
            onReveal={reveal}
            canDownload={session.canDownload}
          />
        </details>
      )}
      <Against desk={desk} state={desked} />
      {reconciliations.length === 0 && <PanelNote>{words.nothingToCompare}</PanelNote>}
      {reconciliations.map((each, index) => (
        <Compared
          key={`${index} ${each.right.kind}`}
          reconciliation={each}
          measure={measure}
          workbooks={[...state.workbooks, ...(other?.workbooks ?? [])]}
          canReveal={({ file }) => check.files.includes(file)}
          onReveal={(cell, all) => void session.reveal(cell, all)}
        />
      ))}
      <AlsoFound check={check} findings={result.findings} session={session} />
      <TakeAlong result={result} check={check} session={session} />
    </>
  );
}

function partText(words: FundingPanelWords, name: string, { amount, share }: Part): string {
  return words.share(name, shownFigure(amount), share ? shownShare(share) : '');
}

/** What no difference of two figures says: shares, words, slips, who sent what. */
const TOLD_HERE = new Set<string>([
  'share-mismatch',
  'words-mismatch',
  'scale-slip',
  'unit-sent-twice',
  'unit-other-year',
]);

interface AlsoFoundProps extends Pick<PanelProps, 'session'> {
  readonly check: CheckResult;
  readonly findings: FundingResult['findings'];
}

function AlsoFound({ check, findings, session }: AlsoFoundProps): ReactNode {
  const own = findings.filter(({ rule }) => TOLD_HERE.has(rule));
  const figureAt = useMemo(() => figureIndex(check.tables), [check]);
  if (own.length === 0) return null;
  return (
    <FindingGroup
      group={{ id: 'warnings', mistakes: mistakesOf(own), folded: false }}
      figureAt={figureAt}
      onReveal={(finding, cell) => {
        if (check.files.includes(cell.file)) void session.reveal(cell, [...finding.cells, ...finding.parts]);
      }}
    />
  );
}
