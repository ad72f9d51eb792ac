import type { MyCohort } from '../../../app/session.ts';
import { useWords } from '../../../app/words.tsx';

/** « Promotion pilote 2023, archivée », where dates are of another year; undefined in a running cohort. */
export function useArchivedNote(cohort: MyCohort | undefined): string | undefined {
  const { common } = useWords();
  return cohort?.archived ? `${cohort.title}, ${common.archived}` : undefined;
}
