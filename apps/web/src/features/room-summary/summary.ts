import type { Schemas } from '@cheminer/api-client';

export type Summary = Schemas['SummaryResponse'];
export type Consultation = Schemas['SummaryConsultationResponse'];
export type Contribution = Schemas['SummaryContributionResponse'];
export type Action = Schemas['SummaryActionResponse'];
export type LookBack = Schemas['LookBackResponse'];
export type LookBackAction = Schemas['LookBackActionResponse'];

/** Where a workshop is, of what an address says. */
export const placeIn = (params: Readonly<Record<string, string | undefined>>) => ({
  cohortId: params['cohortId']!,
  workshopId: params['workshopId']!,
});
export type Place = ReturnType<typeof placeIn>;
