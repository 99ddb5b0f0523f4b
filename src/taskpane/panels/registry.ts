import { MoneyRegular, StarRegular, TableAddRegular, TaskListSquareLtrRegular } from '@fluentui/react-icons';
import { CheckPanel } from './check/CheckPanel';
import { later } from '../parts/later';
import type { Panel } from './panel';

const FillPanel = later(async () => (await import('./fill/FillPanel')).FillPanel);
const StarsPanel = later(async () => (await import('./stars-and-targets/StarsPanel')).StarsPanel);
const FundingPanel = later(async () => (await import('./funding/FundingPanel')).FundingPanel);

/** Every place of the pane, in the order of its tabs. Adding one is a folder, its id and a line here. */
export const PANELS: readonly [Panel, ...Panel[]] = [
  { id: 'check', icon: TaskListSquareLtrRegular, Component: CheckPanel },
  { id: 'fill', icon: TableAddRegular, Component: FillPanel },
  { id: 'stars', icon: StarRegular, Component: StarsPanel },
  { id: 'funding', icon: MoneyRegular, Component: FundingPanel },
];
