import '../../no-eval';
import type { PlanMessage } from '../../work/plan-messages';
import type { StarsQuestion } from './stars-messages';
import { StarsService } from './stars-service';

const service = new StarsService((answer) => self.postMessage(answer));

self.onmessage = ({ data }: MessageEvent<PlanMessage<StarsQuestion>>): void => void service.take(data);
