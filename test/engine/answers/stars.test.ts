import { asRecorded } from './recorded';

asRecorded('stars');
