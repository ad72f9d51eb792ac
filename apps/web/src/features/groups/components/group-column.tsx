import { Card, Note, SelectField } from '@cheminer/ui';
import { useId } from 'react';
import { useLanguage, useWords } from '../../../app/words.tsx';
import { type Draft, fullName, type Grouping, type Person, type Sketch } from '../grouping.ts';
import styles from '../groups.module.css';
import type { Forming } from '../use-arrangement.ts';
import { PeopleList } from './people-list.tsx';
import { Why } from './why.tsx';

type GroupColumnProps = {
  group: Draft;
  sketch: Sketch | undefined;
  forming: Forming;
  grouping: Grouping;
  readOnly: boolean;
};

/** One group: who runs it, who is in it, which rules it breaks, and why it is what it is. */
export function GroupColumn({ group, sketch, forming, grouping, readOnly }: GroupColumnProps) {
  const { groups: words } = useWords();
  const id = useId();
  const byId = new Map(grouping.people.map((each) => [each.memberId, each]));
  const people = group.memberIds.flatMap((each) => byId.get(each) ?? []);
  return (
    <Card aria-labelledby={id} className={styles.group}>
      <h2 id={id}>{words.group(group.groupKey)}</h2>
      <RunBy {...{ group, forming, grouping, readOnly }} />
      {sketch && <Faults sketch={sketch} byId={byId} />}
      {people.length === 0 && <p className={styles.quiet}>{words.none}</p>}
      <PeopleList
        label={words.members(group.groupKey)}
        groupKey={group.groupKey}
        {...{ people, grouping, forming, readOnly }}
      />
      {sketch && people.length > 0 && <Why sketch={sketch} people={people} zone={grouping.zone} />}
    </Card>
  );
}

function Faults({ sketch, byId }: { sketch: Sketch; byId: ReadonlyMap<string, Person> }) {
  const { groups: words } = useWords();
  const language = useLanguage();
  const names = (memberIds: readonly string[]): string => {
    const found = memberIds.flatMap((each) => (byId.has(each) ? fullName(byId.get(each)!) : []));
    return new Intl.ListFormat(language).format(
      found.sort((one, other) => one.localeCompare(other, language)),
    );
  };
  return (
    <div role="status" className={styles.faults}>
      {sketch.faults.map(({ code, memberIds }) => (
        <Note key={`${code}-${memberIds.join()}`} tone="warn">
          {words.faults[code](names(memberIds))}
        </Note>
      ))}
    </div>
  );
}

type RunByProps = Omit<GroupColumnProps, 'sketch'>;

function RunBy({ group, forming, grouping, readOnly }: RunByProps) {
  const { groups: words } = useWords();
  const facilitators = grouping.people.filter(({ isFacilitator }) => isFacilitator);
  const options = facilitators.map((each) => ({ value: each.memberId, label: fullName(each) }));
  return (
    <div className={styles.runBy}>
      <SelectField
        label={words.facilitator}
        disabled={readOnly}
        value={group.facilitatorId}
        options={options}
        onChange={({ currentTarget }) => forming.run(group.groupKey, { facilitatorId: currentTarget.value })}
      />
      <SelectField
        label={words.relay}
        disabled={readOnly}
        value={group.relayId ?? ''}
        empty={words.noRelay}
        options={options.filter(({ value }) => value !== group.facilitatorId)}
        onChange={({ currentTarget }) =>
          forming.run(group.groupKey, { relayId: currentTarget.value || null })
        }
      />
    </div>
  );
}
