import type { ExportWords } from '@cheminer/i18n';
import { dayIn, timeIn } from '../../../kit/calendar.ts';
import type { Column } from '../persistence/cohort-views.ts';
import type { Frame } from './frame.ts';
import type { Cell, Reviewed } from './reviewed.ts';

export type CsvColumn = Readonly<{ title: string; value: (person: Reviewed) => string | number }>;

export function csvColumns(frame: Frame, words: ExportWords): CsvColumn[] {
  const { columns } = words;
  const units = frame.columns.flatMap((column, index) => unitColumns(column, index, words));
  return [
    ...personColumns(words),
    { title: columns.done, value: ({ totals }) => totals.done },
    { title: columns.required, value: ({ totals }) => totals.required },
    { title: columns.collectiveDone, value: ({ totals }) => totals.collectiveDone },
    { title: columns.collectiveRequired, value: ({ totals }) => totals.collectiveRequired },
    ...units,
    { title: columns.lastActivityOn, value: (person) => lastActivityOf(person, frame, words) },
    { title: columns.attention, value: (person) => attentionOf(person, frame, words) },
    { title: columns.notYet, value: (person) => notYetOf(person, frame, words) },
  ];
}

function personColumns({ columns, day }: ExportWords): CsvColumn[] {
  return [
    { title: columns.familyName, value: ({ participant }) => participant.familyName },
    { title: columns.givenName, value: ({ participant }) => participant.givenName },
    { title: columns.territory, value: ({ participant }) => participant.territoryName ?? '' },
    { title: columns.territoryKind, value: ({ participant }) => participant.territoryKind ?? '' },
    { title: columns.group, value: ({ participant }) => participant.groupKey ?? '' },
    { title: columns.joinedOn, value: ({ participant }) => day(participant.joinedOn) },
    { title: columns.leftOn, value: ({ participant: { leftOn } }) => (leftOn === null ? '' : day(leftOn)) },
  ];
}

/** Counts of their own for autonomous and for collective steps, so that each sum over a line is its total. */
function unitColumns(column: Column, index: number, { columns, attendance }: ExportWords): CsvColumn[] {
  const { kind, shortTitle, required, collectiveRequired } = column;
  const cell = ({ cells }: Reviewed): Cell => cells[index]!;
  const alone = { title: columns.unit(shortTitle, required), value: (person: Reviewed) => cell(person).done };
  const together = {
    title:
      kind === 'module'
        ? columns.together(shortTitle, collectiveRequired)
        : columns.unit(shortTitle, collectiveRequired),
    value: (person: Reviewed) => cell(person).collectiveDone,
  };
  const presence = {
    title: columns.attendance(shortTitle),
    value: (person: Reviewed) => attendance[cell(person).attendance ?? 'none'],
  };
  if (kind !== 'module') return [together, presence];
  return collectiveRequired > 0 ? [alone, together] : [alone];
}

const lastActivityOf = ({ participant }: Reviewed, { cohort }: Frame, { day }: ExportWords): string =>
  participant.lastActivityAt === null ? '' : day(dayIn(cohort.zone, participant.lastActivityAt));

function attentionOf({ attention }: Reviewed, { columns }: Frame, { attention: words }: ExportWords): string {
  const said = attention.map((each) => {
    if (each.code === 'inactive') return words.inactive(each.days);
    if (each.code === 'late') return words.late(each.modules);
    return words.absent(columns.find(({ unitKey }) => unitKey === each.unitKey)!.shortTitle);
  });
  return said.join(' | ');
}

function notYetOf(
  { cells }: Reviewed,
  { columns, cohort }: Frame,
  { day, because, notYet: words }: ExportWords,
): string {
  const said = ({ notYet }: Cell): string | null => {
    if (notYet === null) return null;
    if (notYet.code === 'opens-on') return words.opensOn(day(notYet.day));
    if (notYet.code === 'steps-missing') return words.stepsMissing(notYet.missing);
    if (notYet.code === 'late') return words.late(notYet.missing, day(notYet.day));
    if (notYet.code !== 'starts-at') return words[notYet.code];
    const at = new Date(notYet.at);
    return words.startsAt(day(dayIn(cohort.zone, at)), timeIn(cohort.zone, at));
  };
  const reasons = cells.flatMap((cell, index) => {
    const reason = said(cell);
    return reason === null ? [] : [because(columns[index]!.shortTitle, reason)];
  });
  return reasons.join(' | ');
}
