import { Button, Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { CheckResult } from '../../engine/check';
import type { TextTargetRead } from '../../engine/document/facts/text-targets';
import { targetSheet } from '../../engine/document/target-sheet';
import type { Target } from '../../engine/targets/target';
import { INDICATORS } from '../../engine/targets/indicators';
import { DOCUMENT_WORDS } from '../../locales/document';
import type { Language } from '../../locales/language';
import { shownPlanned } from '../../locales/shown/planned';
import { useIn, useLanguage } from '../preferences/language';
import type { Session } from '../state/session';
import { saveSheet } from './save-sheet';
import { STACKED } from '../parts/plain.styles';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  line: { margin: 0, overflowWrap: 'anywhere' },
  note: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  list: { ...STACKED, gap: tokens.spacingVerticalM },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The targets of the texts, where no sheet holds any. */
export function textTargetsOf(result: CheckResult | undefined): readonly TextTargetRead[] {
  if (!result?.texts || result.records.targets.length > 0) return [];
  return result.texts.flatMap(({ targets }) => targets);
}

export interface TextTargetsProps {
  readonly offered: readonly TextTargetRead[];
  readonly confirmed: readonly TextTargetRead[];
  readonly session: Pick<Session, 'read' | 'insert' | 'inExcel'>;
  readonly onConfirm: (targets: readonly TextTargetRead[]) => void;
}

/** What a plan's text sets as targets: how each sentence was read, to be confirmed by a person. */
export function TextTargets({ offered, confirmed, session, onConfirm }: TextTargetsProps): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const words = useIn(DOCUMENT_WORDS);
  const [refused, refuse] = useState<ReadonlySet<TextTargetRead>>(new Set());
  const [said, say] = useState('');
  const chosen = offered.filter((each) => !refused.has(each));

  async function save(): Promise<void> {
    say(await saveSheet(targetSheet(chosen), words.targetsFile, session, { saved: words.saved, language }));
  }

  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>{words.targets(offered.length)}</h2>
      <p className={styles.note}>{words.targetsNote}</p>
      <ul className={styles.list}>
        {bySentence(offered).map(({ place, targets }, index) => (
          <li key={index}>
            <p className={styles.line}>
              <Link
                as="button"
                aria-label={words.goTo(place.paragraph + 1)}
                onClick={() => session.read(place.file, place)}
              >
                {words.paragraph(place.paragraph + 1)}
              </Link>{' '}
              {place.quote}
            </p>
            {targets.map((each, at) => (
              <div key={at}>
                <Checkbox
                  label={words.readAs(readAs(each.target, language))}
                  checked={!refused.has(each)}
                  onChange={() => {
                    const next = new Set(refused);
                    if (!next.delete(each)) next.add(each);
                    refuse(next);
                  }}
                />
              </div>
            ))}
          </li>
        ))}
      </ul>
      <div className={styles.bar}>
        <Button appearance="primary" size="small" onClick={() => onConfirm(chosen)}>
          {words.confirm(chosen.length)}
        </Button>
        <Button size="small" onClick={() => void save()}>
          {words.saveTargets}
        </Button>
      </div>
      <p className={styles.line} role="status">
        {said !== '' ? said : confirmed.length > 0 ? words.confirmed(confirmed.length) : ''}
      </p>
    </section>
  );
}

interface Sentence {
  readonly place: TextTargetRead['place'];
  readonly targets: readonly TextTargetRead[];
}

/** A sentence that sets several targets is quoted once. */
function bySentence(targets: readonly TextTargetRead[]): readonly Sentence[] {
  const sentences = new Map<string, Sentence>();
  for (const target of targets) {
    const { place } = target;
    const key = JSON.stringify([place.file, place.paragraph, place.quote]);
    sentences.set(key, { place, targets: [...(sentences.get(key)?.targets ?? []), target] });
  }
  return [...sentences.values()];
}

/** `Chủ thể là HTX ≥ 40 %, 2021-2025`. */
function readAs(target: Target, language: Language): string {
  const { indicator, stars, period } = target;
  const years = !period
    ? []
    : [
        period.from === undefined || period.from === period.to
          ? String(period.to)
          : `${period.from}-${period.to}`,
      ];
  const star = stars && stars.length < 3 ? [`${stars.join(', ')}★`] : [];
  return [`${INDICATORS[indicator].label[language]}: ${shownPlanned(target)}`, ...star, ...years].join(', ');
}
