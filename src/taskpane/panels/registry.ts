import { MoneyRegular, StarRegular, TableAddRegular, TaskListSquareLtrRegular } from '@fluentui/react-icons';
import { CheckPanel } from './check/CheckPanel';
import { later } from '../parts/later';
import type { Panel, PanelId } from './panel';

const FillPanel = later(async () => (await import('./fill/FillPanel')).FillPanel);
const StarsPanel = later(async () => (await import('./stars-and-targets/StarsPanel')).StarsPanel);
const FundingPanel = later(async () => (await import('./funding/FundingPanel')).FundingPanel);

/** Every place of the pane, in the order of its tabs. Adding one is a folder, its tab's name and a line here. */
export const PANELS: Readonly<Record<PanelId, Panel>> = {
  check: { icon: TaskListSquareLtrRegular, Component: CheckPanel },
  fill: { icon: TableAddRegular, Component: FillPanel },
  stars: { icon: StarRegular, Component: StarsPanel },
  funding: { icon: MoneyRegular, Component: FundingPanel },
};

export const PANEL_IDS = Object.keys(PANELS) as readonly PanelId[];
