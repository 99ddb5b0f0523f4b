import {
  Button,
  Menu,
  MenuItem,
  MenuItemLink,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { TOUR_WORDS } from '../../locales/tour';
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
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          id={HELP_BUTTON}
          appearance="subtle"
          icon={<QuestionCircleRegular />}
          aria-label={words.help}
          title={words.help}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItemLink
            href={guideOf(language)}
            target="_blank"
            rel="noopener"
            secondaryContent={hasKey ? '?' : null}
          >
            {words.guide}
          </MenuItemLink>
          {onTour ? (
            <MenuItem onClick={onTour}>{words.tour}</MenuItem>
          ) : (
            <MenuItemLink href={TOUR_PAGE} target="_blank" rel="noopener">
              {words.tour}
            </MenuItemLink>
          )}
          <MenuItemLink href={adminGuideOf(language)} target="_blank" rel="noopener">
            {words.admin}
          </MenuItemLink>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
