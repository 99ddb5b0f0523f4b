import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { CheckResult } from '../../../engine/check';
import { analyseFunding } from '../../../engine/funding/analyse';
import { extractFunding, sideOf } from '../../../engine/funding/side';
import type { Part } from '../../../engine/funding/summary';
import type { CellRef } from '../../../engine/grid/grid';
import { shownFigure, shownShare } from '../../../locales/shown/figures';
import { LOCALES } from '../../../locales';
import { useLanguage } from '../../preferences/language';
import { Troubles } from '../../parts/Troubles';
import { FindingGroup } from '../check/FindingGroup';
import { mistakesOf } from '../../../reporting/mistakes';
import { figureIndex } from '../check/figure-index';
import type { PanelProps } from '../panel';
import { Against } from './Against';
import { broughtIn, keepBrought, type Brought } from './brought';
import { Compared } from './Compared';
import { MoneyBars } from './MoneyBars';
import { TakeAlong } from './TakeAlong';
import { typedFigures } from './typed-figures';
import { useRegroup } from './use-regroup';
import { FUNDING_PANEL_WORDS } from '../../../locales/funding-panel';
import type { FundingPanelWords } from '../../../locales/types/funding-panel';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  headline: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  summary: { cursor: 'pointer' },
});

/** Kinh phí: state and other funding, and where two sides do not say the same. */
export function FundingPanel({ state, session }: PanelProps): ReactNode {
  const styles = useStyles();
  const words = FUNDING_PANEL_WORDS[useLanguage()];
  const { outcome, troubles, workbooks } = state;
  const extract = useMemo(() => outcome && extractFunding(outcome.result, workbooks), [outcome, workbooks]);
  const side = useMemo(() => extract && sideOf([extract]), [extract]);
  return (
    <div className={styles.panel}>
      <Troubles troubles={troubles} onDismiss={session.dismiss} />
      {outcome && side && side.views.length > 0 ? (
        <Money state={state} session={session} side={side} check={outcome.result} />
      ) : (
        <>
          <h2 className={styles.headline}>{words.nothing}</h2>
          <p className={styles.note}>{words.lookedFor}</p>
        </>
      )}
    </div>
  );
}

interface MoneyProps extends PanelProps {
  readonly side: ReturnType<typeof sideOf>;
  readonly check: CheckResult;
}

function Money({ session, side, check }: MoneyProps): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const words = FUNDING_PANEL_WORDS[language];
  const [brought, setBrought] = useState(() => broughtIn(session));
  const measure = side.views[0]?.measure ?? 'dong';
  const regroup = useRegroup(side, brought.side);
  const result = useMemo(
    () => analyseFunding(side, brought.side, typedFigures(brought.typed, measure), regroup),
    [side, brought, measure, regroup],
  );
  const { summary, reconciliations } = result;

  function bring(next: Brought): void {
    keepBrought(session, next);
    setBrought(next);
  }

  function reveal(cells: readonly CellRef[]): void {
    const [first] = cells;
    if (first) void session.reveal(first, cells);
  }

  const measureName = LOCALES[language].measures[measure];
  return (
    <>
      {summary?.total && (
        <div>
          <h2 className={styles.headline}>{words.headline(shownFigure(summary.total), measureName)}</h2>
          {summary.state && <p className={styles.note}>{partText(words, words.state, summary.state)}</p>}
          {summary.other && <p className={styles.note}>{partText(words, words.other, summary.other)}</p>}
        </div>
      )}
      {summary && summary.byYear.length > 0 && (
        <MoneyBars
          title={words.byYear}
          rows={summary.byYear.map(({ year, ...split }) => ({ ...split, name: String(year) }))}
          onReveal={reveal}
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
          />
        </details>
      )}
      <Against brought={brought} onBring={bring} />
      {reconciliations.length === 0 && <p className={styles.note}>{words.nothingToCompare}</p>}
      {reconciliations.map((each, index) => (
        <Compared
          key={`${index} ${each.right.kind}`}
          reconciliation={each}
          measure={measure}
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
  readonly findings: ReturnType<typeof analyseFunding>['findings'];
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
