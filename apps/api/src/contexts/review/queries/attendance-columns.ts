import type { ExportWords } from '@cheminer/i18n';
import { dayIn, timeIn } from '../../../kit/calendar.ts';
import type { SheetCorrection, SheetLine } from '../persistence/evidence-views.ts';

type Column = Readonly<{ title: string; value: (line: SheetLine) => string | number }>;
type Moment = (at: Date | string | null | undefined) => string;

/** Hours are those of the cohort's zone, which each line names. */
export function attendanceColumns(zone: string, words: ExportWords): Column[] {
  const { columns, means } = words.sheets;
  const moment = momentsIn(zone, words);
  return [
    { title: columns.group, value: ({ groupKey }) => groupKey },
    { title: columns.workshop, value: ({ stepTitle }) => stepTitle ?? '' },
    { title: columns.startsAt, value: ({ startsAt }) => moment(startsAt) },
    { title: columns.openedAt, value: ({ openedAt }) => moment(openedAt) },
    { title: columns.closedAt, value: ({ closedAt }) => moment(closedAt) },
    { title: columns.zone, value: () => zone },
    { title: columns.familyName, value: ({ familyName }) => familyName },
    { title: columns.givenName, value: ({ givenName }) => givenName },
    { title: columns.presence, value: ({ status }) => words.attendance[status ?? 'none'] },
    { title: columns.arrivedAt, value: ({ arrivedAt }) => moment(arrivedAt) },
    { title: columns.leftAt, value: ({ leftAt }) => moment(leftAt) },
    { title: columns.means, value: (line) => (line.means ?? []).map((each) => means[each]).join(', ') },
    { title: columns.minutes, value: ({ minutes }) => minutes ?? '' },
    ...proofColumns(moment, words),
  ];
}

function proofColumns(moment: Moment, words: ExportWords): Column[] {
  const { columns, signature, contested, stale } = words.sheets;
  const since = (isCurrent: boolean | null) => (isCurrent === false ? stale : '');
  return [
    { title: columns.signedAt, value: ({ signedAt }) => moment(signedAt) },
    {
      title: columns.signature,
      value: (line) => (line.signature ? signature[line.signature] + since(line.isSignatureCurrent) : ''),
    },
    { title: columns.contested, value: ({ isContested }) => (isContested ? contested : '') },
    {
      title: columns.countersignedAt,
      value: (line) => moment(line.countersignedAt) + since(line.isCountersignatureCurrent),
    },
    { title: columns.countersignedBy, value: ({ countersignedByName }) => countersignedByName ?? '' },
    {
      title: columns.corrections,
      value: ({ corrections }) => corrections.map((each) => correction(each, moment, words)).join(' | '),
    },
  ];
}

const momentsIn =
  (zone: string, { day, sheets }: ExportWords): Moment =>
  (at) => {
    if (at === null || at === undefined) return '';
    const instant = new Date(at);
    return sheets.moment(day(dayIn(zone, instant)), timeIn(zone, instant));
  };

/** Who, when, from what to what, and why. */
function correction(
  { at, kind, before, after, byName, reason }: SheetCorrection,
  moment: Moment,
  { attendance, sheets }: ExportWords,
): string {
  const said = ({ status, arrivedAt, leftAt, means = [] }: SheetCorrection['before']): string =>
    kind === 'presence'
      ? attendance[status ?? 'none'] || sheets.unknown
      : sheets.hours(moment(arrivedAt), moment(leftAt), means.map((each) => sheets.means[each]).join(', '));
  const why =
    reason !== null && reason in sheets.reasons
      ? sheets.reasons[reason as keyof typeof sheets.reasons]
      : reason;
  return sheets.correction(moment(at), byName, said(before), said(after), why ?? '');
}
