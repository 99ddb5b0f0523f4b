import { Select } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useStyles } from './ReadingForm.styles';

export interface ReadingChoiceProps<T extends string> {
  readonly label: string;
  /** Undefined: as it was read. */
  readonly value: T | undefined;
  readonly asRead: string;
  readonly options: readonly { readonly id: T; readonly label: string }[];
  readonly onChoose: (id: T | undefined) => void;
  /** What belongs to the choice. */
  readonly children?: ReactNode;
}

/** A person's word in place of what was read. */
export function ReadingChoice<T extends string>(props: ReadingChoiceProps<T>): ReactNode {
  const { label, value, asRead, options, onChoose, children } = props;
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.line}>
      <label className={styles.name} htmlFor={id}>
        {label}
      </label>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={value ?? ''}
        onChange={(_, { value: chosen }) => onChoose(options.find((option) => option.id === chosen)?.id)}
      >
        <option value="">{asRead}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </Select>
      {children}
    </div>
  );
}
