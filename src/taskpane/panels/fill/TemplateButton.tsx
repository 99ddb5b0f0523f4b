import { Button } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { TemplateId } from '../../../engine/filling/template';
import { useLanguage, useWords } from '../../preferences/language';
import { layoutName } from './names';

export interface TemplateButtonProps {
  readonly id: TemplateId;
  readonly onOpen: (id: TemplateId) => void;
  /** Shows the sheet's name in place of `Mở mẫu`. */
  readonly named?: boolean;
}

/** Gives a blank sheet of a layout. */
export function TemplateButton({ id, onOpen, named = false }: TemplateButtonProps): ReactNode {
  const words = useWords().fill.templates;
  const name = layoutName(id, useLanguage());
  return (
    <Button
      size="small"
      icon={<DocumentAddRegular />}
      aria-label={words.openOf(name)}
      onClick={() => onOpen(id)}
    >
      {named ? name : words.open}
    </Button>
  );
}
