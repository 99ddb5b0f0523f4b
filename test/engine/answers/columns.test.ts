import { asRecorded } from './recorded';

asRecorded('columns');
