import type { Place } from './write.ts';

/** A file chosen here that the server does not have whole yet. */
export type LeftFile = Place &
  Readonly<{
    id: string;
    /** When it was chosen, by this device's clock. */
    doneAt: string;
    file: File;
  }>;

export const isOf =
  (place: Place) =>
  (each: Place): boolean =>
    each.cohortId === place.cohortId && each.stepKey === place.stepKey;
