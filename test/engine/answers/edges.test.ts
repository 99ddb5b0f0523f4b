import { asRecorded } from './recorded';

asRecorded('edges');
