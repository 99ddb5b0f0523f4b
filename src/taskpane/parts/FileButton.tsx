import { Button, type ButtonProps } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons';
import { useRef, type ReactNode, type Ref } from 'react';
import { useWords } from '../preferences/language';

/** The forms in which plans come; those that are refused too, with what to do. */
const ACCEPTED = '.xlsx,.xlsm,.xls,.ods,.xlsb,.docx,.txt,.doc,.rtf,.pdf';

export interface FileInputProps {
  readonly label: string;
  /** A click on it opens the browser's own dialog for choosing files. */
  readonly ref: Ref<HTMLInputElement>;
  readonly onFiles: (files: readonly File[]) => void;
}

/** What opens the dialog, out of sight. */
export function FileInput({ label, ref, onFiles }: FileInputProps): ReactNode {
  return (
    <input
      ref={ref}
      type="file"
      multiple
      hidden
      accept={ACCEPTED}
      aria-label={label}
      onChange={(event) => {
        onFiles([...(event.target.files ?? [])]);
        event.target.value = '';
      }}
    />
  );
}

export interface FileButtonProps {
  readonly appearance: NonNullable<ButtonProps['appearance']>;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Opens the browser's own dialog for choosing files. */
export function FileButton({ appearance, onFiles }: FileButtonProps): ReactNode {
  const { choose } = useWords().files;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance={appearance} icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
        {choose}
      </Button>
      <FileInput ref={input} label={choose} onFiles={onFiles} />
    </>
  );
}
