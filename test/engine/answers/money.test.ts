import { asRecorded } from './recorded';

asRecorded('money');
