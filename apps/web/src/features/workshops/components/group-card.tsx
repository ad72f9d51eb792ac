import { ButtonLink, Card } from '@cheminer/ui';
import { useId } from 'react';
import { Link, useParams } from 'react-router';
import { useMe, useMyCohort } from '../../../app/session.ts';
import { useFormat, useWords } from '../../../app/words.tsx';
import type { PersonNeeds } from '../../../app/work-time/answers.ts';
import { SharedNeedsList } from '../../../app/work-time/shared-needs-list.tsx';
import { fullName, type Group, type Workshop } from '../meetings.ts';
import styles from './group-card.module.css';
import { SeriesRow } from './series-row.tsx';

type GroupCardProps = {
  group: Group;
  workshops: readonly Workshop[];
  next: Workshop | undefined;
  needs: readonly PersonNeeds[];
};

/** A group: its people, and its workshops one after the other. */
export function GroupCard({ group, workshops, next, needs }: GroupCardProps) {
  const { groups, series, turn } = useWords().workshops;
  const { cohortId } = useParams();
  const archived = useMyCohort(cohortId)?.archived;
  const waiting = workshops.filter(({ workshopId }) => workshopId === null).length;
  const id = useId();
  const people = useGroupNote(group);
  return (
    <Card aria-labelledby={id} className={styles.card}>
      <div className={styles.head}>
        <h2 id={id}>{groups.group(group.groupKey)}</h2>
        <p>{people}</p>
        <Link to={`../groupes/${group.groupId}/tours`} relative="path" className={styles.turns}>
          {turn.title}
          <span className="sr"> {groups.group(group.groupKey)}</span>
        </Link>
      </div>
      <div>
        <h3 className="sr">{groups.series}</h3>
        {waiting > 1 && !archived && (
          <ButtonLink
            variant="quiet"
            to={`/promotions/${cohortId}/ateliers/serie?${new URLSearchParams({ groupe: group.groupKey })}`}
          >
            {series.plan}
          </ButtonLink>
        )}
        <ol role="list" className={styles.series}>
          {workshops.map((workshop) => (
            <SeriesRow key={workshop.stepKey} workshop={workshop} next={workshop === next} />
          ))}
        </ol>
      </div>
      <Members group={group} zone={workshops[0]?.zone} needs={needs} />
    </Card>
  );
}

/** « 7 membres, relais : Thomas Vial » */
function useGroupNote({ members, facilitatorName, relayName }: Group): string {
  const { groups } = useWords().workshops;
  const left = members.filter(({ leftOn }) => leftOn !== null).length;
  const me = fullName(useMe());
  return [
    groups.people(members.length, left),
    facilitatorName !== me && groups.facilitator(facilitatorName),
    relayName && relayName !== me && groups.relay(relayName),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Whoever reads another hour than the organiser is said with their place. */
function Members({
  group: { members },
  zone,
  needs,
}: Pick<GroupCardProps, 'group' | 'needs'> & { zone: string | undefined }) {
  const { groups } = useWords().workshops;
  const { day, place } = useFormat();
  return (
    <div className={styles.members}>
      <h3>{groups.members}</h3>
      <ul role="list">
        {members.map((member) => (
          <li key={member.memberId} className={member.leftOn === null ? undefined : styles.left}>
            {fullName(member)}
            {member.zone !== zone && <span className={styles.aside}>, {place(member.zone)}</span>}
            {member.leftOn && <span className={styles.aside}>, {groups.leftOn(day(member.leftOn))}</span>}
            <SharedNeedsList person={needs.find(({ memberId }) => memberId === member.memberId)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
