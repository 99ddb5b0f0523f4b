import { Select, type SelectProps } from '@fluentui/react-components';
import type { ReactNode } from 'react';

export interface ChoiceProps<T extends string> extends Pick<
  SelectProps,
  'id' | 'size' | 'className' | 'select'
> {
  readonly 'aria-label'?: string;
  readonly value: T | undefined;
  readonly options: readonly { readonly id: T; readonly label: string }[];
  /** What stands there where nothing is chosen. */
  readonly unchosen: string;
  readonly onChoose: (id: T | undefined) => void;
}

/** One of several, or none of them. */
export function Choice<T extends string>(props: ChoiceProps<T>): ReactNode {
  const { value, options, unchosen, onChoose, ...rest } = props;
  return (
    <Select
      {...rest}
      value={value ?? ''}
      onChange={(_, { value: chosen }) => onChoose(options.find(({ id }) => id === chosen)?.id)}
    >
      <option value="">{unchosen}</option>
      {options.map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </Select>
  );
}
