import '../../no-eval';
import type { UnitsMessage } from './units-messages';
import { UnitsService } from './units-service';

const service = new UnitsService((answer) => self.postMessage(answer));

self.onmessage = ({ data }: MessageEvent<UnitsMessage>): void => void service.take(data);
