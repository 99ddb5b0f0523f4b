import '../../no-eval';
import type { UnitsRequest } from './units-messages';
import { UnitsService } from './units-service';

const service = new UnitsService((answer) => self.postMessage(answer));

self.onmessage = ({ data }: MessageEvent<UnitsRequest>): void => void service.take(data);
