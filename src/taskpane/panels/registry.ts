import { MoneyRegular, StarRegular, TableAddRegular, TaskListSquareLtrRegular } from '@fluentui/react-icons';
import { CheckPanel } from './check/CheckPanel';
import { FundingPanel } from './funding/FundingPanel';
import { LazyFillPanel } from './fill/LazyFillPanel';
import type { Panel } from './panel';
import { StarsPanel } from './stars-and-targets/StarsPanel';

/** Every place of the pane, in the order of its tabs. Adding one is a folder, its id and a line here. */
export const PANELS: readonly [Panel, ...Panel[]] = [
  { id: 'check', icon: TaskListSquareLtrRegular, Component: CheckPanel },
  { id: 'fill', icon: TableAddRegular, Component: LazyFillPanel },
  { id: 'stars', icon: StarRegular, Component: StarsPanel },
  { id: 'funding', icon: MoneyRegular, Component: FundingPanel },
];
