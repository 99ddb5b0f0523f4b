import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ImageCopyRegular, ImageRegular, PrintRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { CHART_WORDS } from '../../../locales/chart';
import { saveFile } from '../save-file';
import { useIn } from '../../preferences/language';
import { barsSvg, type BarsPicture } from './bars-svg';
import { copyPicture, printPicture, svgPng } from './svg-png';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  said: { margin: 0, color: tokens.colorNeutralForeground2, ':empty': { display: 'none' } },
});

export interface ChartActionsProps {
  readonly picture: BarsPicture;
  /** False where nothing can be saved or printed, as in Excel's pane on Mac and iPad. */
  readonly canDownload: boolean;
}

/** Takes a chart along: as a picture that is copied or saved, or on paper. */
export function ChartActions({ picture, canDownload }: ChartActionsProps): ReactNode {
  const styles = useStyles();
  const words = useIn(CHART_WORDS);
  const [said, say] = useState('');
  const { title } = picture;

  async function copy(): Promise<void> {
    say((await copyPicture(svgPng(barsSvg(picture)))) ? words.copied : words.notCopied);
  }

  async function save(): Promise<void> {
    try {
      const png = await svgPng(barsSvg(picture));
      saveFile(words.file(title), new Uint8Array(await png.arrayBuffer()), 'image/png');
      say(words.saved(words.file(title)));
    } catch {
      say(words.notSaved);
    }
  }

  return (
    <div>
      <div className={styles.bar}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ImageCopyRegular />}
          aria-label={words.copyOf(title)}
          onClick={() => void copy()}
        >
          {words.copy}
        </Button>
        {canDownload && (
          <>
            <Button
              size="small"
              appearance="subtle"
              icon={<ImageRegular />}
              aria-label={words.saveOf(title)}
              onClick={() => void save()}
            >
              {words.save}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              icon={<PrintRegular />}
              aria-label={words.printOf(title)}
              onClick={() => printPicture(barsSvg(picture))}
            >
              {words.print}
            </Button>
          </>
        )}
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
    </div>
  );
}
