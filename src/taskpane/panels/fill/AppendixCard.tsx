import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, QuestionCircleRegular, SubtractCircleRegular } from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';
import type { TemplateId } from '../../../engine/filling/template';
import { useLanguage, useWords } from '../../preferences/language';
import { LayoutPicture } from './LayoutPicture';
import { fieldName } from '../../../locales/shown/field-name';
import { layoutName } from './names';
import type { AppendixCandidate } from './needs';
import { TemplateButton } from './TemplateButton';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    alignItems: 'flex-start',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  text: { flexGrow: 1, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  choose: { marginLeft: '-8px' },
  need: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'break-word',
  },
  icon: { flexShrink: 0, fontSize: '16px' },
  there: { color: tokens.colorStatusSuccessForeground1 },
  open: { marginTop: tokens.spacingVerticalXS },
});

export interface AppendixCardProps {
  readonly candidate: AppendixCandidate;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly onTemplate: (id: TemplateId) => void;
}

/** One appendix: what it looks like, what it needs, what of it is there. */
export function AppendixCard({ candidate, chosen, onChoose, onTemplate }: AppendixCardProps): ReactNode {
  const styles = useStyles();
  const words = useWords().fill;
  const language = useLanguage();
  const titleId = useId();
  const { id, need, lacksYears, ready, asks } = candidate;
  const name = layoutName(id, language);
  const input = layoutName(need.input, language);
  const field = fieldName(need.input, need.field, language);
  const lacking = asks ? undefined : need.lacks ? need.input : lacksYears ? 'plan' : undefined;

  return (
    <article className={styles.card} aria-labelledby={titleId}>
      <LayoutPicture id={id} />
      <div className={styles.text}>
        {ready ? (
          <h3 className={styles.title}>
            <Checkbox
              className={styles.choose}
              checked={chosen}
              onChange={(_event, { checked }) => onChoose(checked === true)}
              label={{ id: titleId, children: name }}
            />
          </h3>
        ) : (
          <h3 id={titleId} className={styles.title}>
            {name}
          </h3>
        )}
        {asks ? (
          <p className={styles.need}>
            <QuestionCircleRegular className={styles.icon} aria-hidden="true" />
            <span>{words.asks(input)}</span>
          </p>
        ) : need.lacks ? (
          <p className={styles.need}>
            <SubtractCircleRegular className={styles.icon} aria-hidden="true" />
            <span>{need.lacks === 'sheet' ? words.noSheet(input, field) : words.noField(input, field)}</span>
          </p>
        ) : (
          <p className={styles.need}>
            <CheckmarkCircleRegular className={mergeClasses(styles.icon, styles.there)} aria-hidden="true" />
            <span>
              {input} ({field}): {words.rows(need.rows, need.sheets)}
            </span>
          </p>
        )}
        {!need.lacks && lacksYears && (
          <p className={styles.need}>
            <SubtractCircleRegular className={styles.icon} aria-hidden="true" />
            <span>{words.noYears}</span>
          </p>
        )}
        {lacking && (
          <div className={styles.open}>
            <TemplateButton id={lacking} onOpen={onTemplate} />
          </div>
        )}
      </div>
    </article>
  );
}
