import '../../no-eval';
import type { PlanMessage } from '../../work/plan-messages';
import type { UnitsQuestion } from './units-messages';
import { UnitsService } from './units-service';

const service = new UnitsService((answer) => self.postMessage(answer));

self.onmessage = ({ data }: MessageEvent<PlanMessage<UnitsQuestion>>): void => void service.take(data);
