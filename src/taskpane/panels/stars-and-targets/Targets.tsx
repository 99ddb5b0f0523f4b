import { Field, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { PRESETS, type PresetId } from '../../../engine/targets/presets';
import { CHART_WORDS } from '../../../locales/chart';
import { STAR_WORDS } from '../../../locales/stars';
import { STARS_PANEL_WORDS } from '../../../locales/stars-panel';
import type { BarTableProps } from '../../parts/chart/BarTable';
import { ChartActions } from '../../parts/chart/ChartActions';
import { Choice } from '../../parts/Choice';
import { PanelHeading, PanelNote } from '../../parts/PanelFrame';
import { useIn, useLanguage } from '../../preferences/language';
import type { TargetLine } from './stars-messages';
import { TargetList } from './TargetList';
import { targetsPicture } from './targets-picture';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  narrow: { minWidth: 0, maxWidth: '100%' },
});

export interface TargetsProps extends Pick<BarTableProps, 'canDownload'> {
  readonly targets: readonly TargetLine[];
  readonly preset: PresetId | undefined;
  readonly onPreset: (preset: PresetId | undefined) => void;
  readonly onReveal: (index: number) => void;
}

/** Targets towards their marks, of the plan or of a preset list. */
export function Targets({ targets, preset, onPreset, onReveal, canDownload }: TargetsProps): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const words = STARS_PANEL_WORDS[language];
  const picture = targetsPicture(targets, useIn(CHART_WORDS));
  const count = (verdict: string): number => targets.filter((each) => each.verdict === verdict).length;
  return (
    <section className={styles.part}>
      <PanelHeading>{words.targets}</PanelHeading>
      <Field label={words.from} className={styles.narrow}>
        <Choice
          className={styles.narrow}
          select={{ className: styles.narrow }}
          value={preset}
          options={PRESETS.map(({ id, name }) => ({ id, label: name }))}
          unchosen={words.fromPlan}
          onChoose={onPreset}
        />
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
