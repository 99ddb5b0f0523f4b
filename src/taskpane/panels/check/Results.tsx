import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useMemo, useState, type ReactNode } from 'react';
import type { CheckResult } from '../../../engine/check';
import type { Finding } from '../../../engine/findings';
import { refName } from '../../../engine/grid/address';
import type { CellRef } from '../../../engine/grid/grid';
import { REPORT_WORDS } from '../../../locales/report';
import { useLanguage, useWords } from '../../preferences/language';
import { TextsPart } from '../../document-view/TextsPart';
import type { Correction } from '../../state/corrections';
import { placeKey } from '../../state/news';
import type { Readings } from '../../state/readings';
import { nothingRead, sheetsWithoutFigures } from '../../state/recognised';
import type { PanelProps } from '../panel';
import { dayOf } from '../stars-and-targets/day';
import { UnitsPart } from '../units/UnitsPart';
import { Corrections } from './Corrections';
import { figureIndex } from './figure-index';
import { FindingGroup } from './FindingGroup';
import { Gone } from './Gone';
import { groupedByFile } from './grouping';
import { SeveralFiles } from './several-files';
import { Headline } from './Headline';
import { NothingRecognised } from './NothingRecognised';
import { Sheets } from './Sheets';
import { useRovingCards } from './use-roving-cards';
import { useSteadyList } from './use-steady-list';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  file: { margin: 0, fontSize: tokens.fontSizeBase400, overflowWrap: 'break-word' },
  sample: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ResultsProps extends PanelProps {
  readonly result: CheckResult;
}

/** What was corrected here has a trace of its own. */
function isCorrected({ cells, parts }: Finding, corrections: readonly Correction[]): boolean {
  const names = new Set(corrections.flatMap(({ changes }) => changes.map(({ cell }) => refName(cell, true))));
  return [...cells, ...parts].some((cell) => names.has(refName(cell, true)));
}

/** What a check found; fetched while the first one is under way. */
export function Results({ state, session, result }: ResultsProps): ReactNode {
  const styles = useStyles();
  const [chosen, choose] = useState<string>();
  const figureAt = useMemo(() => figureIndex(result.tables), [result]);
  const { fresh, gone } = state.news;
  const groups = useMemo(() => groupedByFile(result.files, result.findings, fresh), [result, fresh]);
  const box = useSteadyList(groups);
  useRovingCards(box);
  const several = result.files.length > 1;
  const locale = REPORT_WORDS[useLanguage()];
  const words = useWords();
  const sheets = {
    result,
    readings: state.readings,
    others: sheetsWithoutFigures(state.workbooks, result),
    onSay: (readings: Readings) => void session.sayOfSheets(readings),
  };
  if (nothingRead(result)) return <NothingRecognised {...sheets} />;

  function reveal(finding: Finding, cell: CellRef): void {
    choose(placeKey(finding));
    void session.reveal(cell, [...finding.cells, ...finding.parts]);
  }

  return (
    <SeveralFiles value={several}>
      <Headline result={result} />
      {state.sample && <p className={styles.sample}>{words.files.sampleOpen}</p>}
      <Corrections state={state} session={session} />
      <Sheets {...sheets} />
      {result.texts && <TextsPart state={state} session={session} texts={result.texts} />}
      <Gone
        gone={gone.filter((finding) => !isCorrected(finding, state.corrections))}
        onReveal={(cell) => void session.reveal(cell, [])}
      />
      <div ref={box} className={styles.panel}>
        {groups.map(({ file, groups: own }) => (
          <Fragment key={file ?? ''}>
            {several && <h3 className={styles.file}>{file ?? locale.wholePlan}</h3>}
            {own.map((group) => (
              <FindingGroup
                key={group.id}
                group={group}
                chosen={state.focus ? chosen : undefined}
                fresh={fresh}
                figureAt={figureAt}
                busy={state.correcting}
                onReveal={reveal}
                onCorrect={(changes) => void session.corrections.correct(changes)}
              />
            ))}
          </Fragment>
        ))}
      </div>
      <UnitsPart session={session} check={result} day={dayOf(state.outcome?.checkedAt ?? 0)} />
    </SeveralFiles>
  );
}
