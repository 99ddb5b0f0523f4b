import { en } from './en/tour';
import type { Language } from './language';
import type { TourWords } from './types/tour';
import { vi } from './vi/tour';

export const TOUR_WORDS = { vi, en } satisfies Readonly<Record<Language, TourWords>>;
