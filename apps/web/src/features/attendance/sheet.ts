import type { Schemas } from '@cheminer/api-client';

export type Sheet = Schemas['AttendanceSheetResponse'];
export type SheetPerson = Sheet['people'][number];
export type SheetChange = Sheet['changes'][number];
export type Recorded = SheetPerson['recorded'];
export type Signature = NonNullable<SheetPerson['signature']>;
export type SheetAddress = Readonly<{ cohortId: string; workshopId: string }>;

export const statuses = ['present', 'late', 'phone', 'absent'] as const;
export const means = ['on-site', 'online', 'phone'] as const;

/** Width and height in which a signature is drawn and shown, whatever the device. */
export const drawingSize = { width: 600, height: 200 } as const;
