import { cx } from '@cheminer/ui';
import { Link, useLocation, useParams } from 'react-router';
import { useMyCohort } from '../../../app/session.ts';
import { useFormat, useWords } from '../../../app/words.tsx';
import type { Grid, Heading, Row, Territory } from '../grid.ts';
import { AttentionChips } from './attention-chips.tsx';
import styles from './grid-rows.module.css';
import { UnitCell } from './unit-cell.tsx';

type Shared = { headings: readonly Heading[]; cohort: Grid['cohort'] };

type TerritoryRowsProps = Shared & { territory: Territory | undefined; rows: readonly Row[] };

/** A territory, and its people under it. */
export function TerritoryRows({ territory, rows, ...shared }: TerritoryRowsProps) {
  const { table } = useWords().review;
  return (
    <tbody role="rowgroup">
      <tr role="row" className={styles.territory}>
        <th role="rowheader" scope="rowgroup" colSpan={shared.headings.length + 3}>
          <b>{territory?.name ?? table.noTerritory}</b>{' '}
          {territory && table.territory(territory.kind, territory.enrolled, territory.active)}{' '}
          {territory && territory.active > 0 && <Leave territory={territory} />}
        </th>
      </tr>
      {rows.map((row) => (
        <PersonRow key={row.memberId} row={row} {...shared} />
      ))}
    </tbody>
  );
}

/** Whoever coordinates says that a territory leaves. */
function Leave({ territory: { territoryId, name } }: { territory: Territory }) {
  const { departure } = useWords().review;
  const { cohortId } = useParams();
  const cohort = useMyCohort(cohortId);
  if (cohort?.role !== 'coordinator' || cohort.archived) return null;
  return (
    <Link
      to={`/promotions/${cohortId}/departs/territoire/${territoryId}`}
      aria-label={departure.ofTerritoryNamed(name)}
    >
      {departure.ofTerritory}
    </Link>
  );
}

function PersonRow({ row, headings, cohort }: Shared & { row: Row }) {
  const { table } = useWords().review;
  const { cohortId } = useParams();
  const { search } = useLocation();
  const { memberId, givenName, familyName, totals } = row;
  return (
    <tr role="row" className={cx(styles.person, row.leftOn !== null && styles.departed)}>
      <th role="rowheader" scope="row" className={styles.name}>
        <Link to={`/promotions/${cohortId}/suivi/${memberId}${search}`}>
          <b>{`${givenName} ${familyName}`}</b> <small>{usePlace(row, cohort.startsOn)}</small>
        </Link>
      </th>
      <td role="cell" className={cx(styles.total, 'tn')}>
        <b>{totals.done}</b> {table.ofRest(totals.required)}
        <small>{table.collective(totals.collectiveDone, totals.collectiveRequired)}</small>
      </td>
      {headings.map(({ column, shortest }, index) => (
        <td
          key={column.unitKey}
          role="cell"
          data-short={shortest}
          className={cx(styles.unit, column.kind !== 'module' && styles.meeting)}
        >
          <UnitCell cell={row.cells[index]!} column={column} departed={row.leftOn !== null} />
        </td>
      ))}
      <td role="cell" className={styles.attention}>
        <AttentionChips attention={row.attention} headings={headings} />
      </td>
    </tr>
  );
}

/** « groupe B, départ le 19 mars » */
function usePlace({ groupKey, joinedOn, leftOn }: Row, startsOn: string): string {
  const { table } = useWords().review;
  const { day } = useFormat();
  return [
    groupKey ? table.group(groupKey) : table.noGroup,
    joinedOn > startsOn && table.joinedOn(day(joinedOn)),
    leftOn && table.leftOn(day(leftOn)),
  ]
    .filter(Boolean)
    .join(', ');
}
