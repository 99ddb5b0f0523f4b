import { QuestionCircleRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { TOUR_WORDS } from '../../locales/tour';
import { Menu } from '../parts/Menu';
import { useLanguage } from '../preferences/language';
import { adminGuideOf, guideOf } from './guide-address';
import { HELP_BUTTON } from './help-button';

/** The page in a browser, on the sample, with the tour begun. */
const TOUR_PAGE = 'index.html#tour';

export interface HelpProps {
  /** Whether the key `?` opens the guide. */
  readonly hasKey: boolean;
  /** Begins the tour here; absent where the sample is not what is open: then it has a page of its own. */
  readonly onTour?: (() => void) | undefined;
}

/** The question mark: the guide, the tour, the administrators' page. */
export function Help({ hasKey, onTour }: HelpProps): ReactNode {
  const language = useLanguage();
  const words = TOUR_WORDS[language];
  const items = [
    { key: 'guide', label: words.guide, does: guideOf(language), hint: hasKey ? '?' : undefined },
    { key: 'tour', label: words.tour, does: onTour ?? TOUR_PAGE },
    { key: 'admin', label: words.admin, does: adminGuideOf(language) },
  ];
  return (
    <Menu
      id={HELP_BUTTON}
      label={words.help}
      icon={<QuestionCircleRegular />}
      opens="above"
      groups={[{ key: 'help', items }]}
    />
  );
}
