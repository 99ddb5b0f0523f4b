import { StarRegular, TaskListSquareLtrRegular } from '@fluentui/react-icons';
import { CheckPanel } from './check/CheckPanel';
import type { Panel } from './panel';
import { StarsPanel } from './stars-and-targets/StarsPanel';

/** Every place of the pane, in the order of its tabs. Adding one is a folder, its id and a line here. */
export const PANELS: readonly [Panel, ...Panel[]] = [
  { id: 'check', icon: TaskListSquareLtrRegular, Component: CheckPanel },
  { id: 'stars', icon: StarRegular, Component: StarsPanel },
];
