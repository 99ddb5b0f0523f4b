import { asRecorded } from './recorded';

asRecorded('plans');
