import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { APPENDICES } from '../../../engine/layouts/registry';
import { LOCALES } from '../../../engine/locales';
import { problemSentence } from '../../../engine/locales/locale';
import { useLanguage, useWords } from '../../locales';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  list: { margin: `0 0 ${tokens.spacingVerticalS}`, paddingLeft: tokens.spacingHorizontalL },
  text: { margin: `${tokens.spacingVerticalS} 0` },
});

export interface NothingRecognisedProps {
  readonly files: readonly string[];
  readonly others: readonly string[];
  readonly onSample: (() => void) | undefined;
}

/** No sheet is an appendix: what was looked for, and how a sheet should look. */
export function NothingRecognised({ files, others, onSample }: NothingRecognisedProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  return (
    <section>
      <h2 className={styles.title}>{words.check.nothingRecognised}</h2>
      <p className={styles.text}>{problemSentence(LOCALES[language], { kind: 'no-known-table', files })}</p>
      <p className={styles.text}>{words.check.lookedFor}</p>
      <ul className={styles.list}>
        {APPENDICES.map((layout) => (
          <li key={layout.id}>
            {layout.label[language]} ({layout.titles[0]})
          </li>
        ))}
      </ul>
      {others.length > 0 && <p className={styles.text}>{words.check.otherSheets(others)}</p>}
      {onSample && <Button onClick={onSample}>{words.files.sample}</Button>}
    </section>
  );
}
