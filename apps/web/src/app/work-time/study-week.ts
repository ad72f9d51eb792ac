import { api } from '@cheminer/api-client';
import type { StudyWeek } from './answers.ts';

/** The week's time, asked for and set apart; null when it cannot be known now: nothing waits for it. */
export async function studyWeekOf(cohortId: string): Promise<StudyWeek | null> {
  try {
    const { data } = await api.GET('/api/cohorts/{cohortId}/study-slots', {
      params: { path: { cohortId } },
    });
    return data ?? null;
  } catch {
    return null;
  }
}
