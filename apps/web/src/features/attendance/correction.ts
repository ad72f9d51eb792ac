import type { Words } from '@cheminer/i18n';
import { instantAt, wallClockIn } from '../../app/wall-clock.ts';
import type { Recorded, Sheet, SheetPerson } from './sheet.ts';
import type { Correction } from './use-sheet.ts';

type Field = 'arrivedAt' | 'leftAt' | 'means' | 'reason';
export type FieldFaults = Partial<Record<Field, string>>;

const shortestReason = 3;

/** Hours go together, or stay as they are: all empty, or none. */
export function faultsIn(
  form: FormData,
  { fields, tooShort }: Words['workshops']['attendance'],
): FieldFaults {
  const typed = (name: Field) => String(form.get(name) ?? '').trim();
  const hours = (['arrivedAt', 'leftAt', 'means'] as const).map((name) => [name, typed(name)] as const);
  const isPartial = typed('arrivedAt') !== '' || typed('leftAt') !== '';
  const missing = hours
    .filter(([, value]) => isPartial && value === '')
    .map(([name]) => [name, fields.needed]);
  const faults: FieldFaults = Object.fromEntries(missing);
  if (isPartial && missing.length === 0 && typed('leftAt') <= typed('arrivedAt'))
    faults.leftAt = fields.before;
  return typed('reason').length < shortestReason ? { ...faults, reason: tooShort } : faults;
}

/** What differs from what is recorded. Hours are typed on the organiser's clock, on the day of the workshop. */
export function correctionIn(
  form: FormData,
  { memberId, recorded }: Pick<SheetPerson, 'memberId' | 'recorded'>,
  { zone, startsAt }: Pick<Sheet, 'zone' | 'startsAt'>,
): Correction {
  const typed = (name: string) => String(form.get(name) ?? '').trim();
  const { date } = wallClockIn(zone, recorded.arrivedAt ?? startsAt);
  const instant = (name: string) => instantAt({ date, time: typed(name) }, zone) ?? '';
  const status = typed('status') as NonNullable<Recorded['status']>;
  const hours = {
    ...{ arrivedAt: instant('arrivedAt'), leftAt: instant('leftAt') },
    means: typed('means') as Recorded['means'][number],
  };
  return {
    ...{ memberId, reason: typed('reason') },
    status: typed('status') === '' || status === recorded.status ? null : status,
    hours: typed('arrivedAt') === '' || isShown(hours, recorded, zone) ? null : hours,
  };
}

/** Whether the fields still say what they said: seconds, which they do not show, are not a change. */
function isShown(
  hours: NonNullable<Correction['hours']>,
  { arrivedAt, leftAt, means }: Recorded,
  zone: string,
): boolean {
  const time = (instant: string | null) => instant && wallClockIn(zone, instant).time;
  return (
    time(hours.arrivedAt) === time(arrivedAt) &&
    time(hours.leftAt) === time(leftAt) &&
    hours.means === means.at(-1)
  );
}
