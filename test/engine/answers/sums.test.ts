import { asRecorded } from './recorded';

asRecorded('sums');
