import { Button } from '@cheminer/ui';
import type { ContributionType, Treatment } from '@cheminer/workshop-run';
import { UserCheck } from 'lucide-react';
import { useFormat, useWords } from '../../../app/words.tsx';
import { Actions } from '../components/actions.tsx';
import companion from '../components/companion.module.css';
import { ContractForm } from '../components/contract-form.tsx';
import { LineStrip } from '../components/line-strip.tsx';
import { PresenceSelect } from '../components/presence-select.tsx';
import { RoomBar } from '../components/room-bar.tsx';
import { SaidList } from '../components/said-list.tsx';
import { SayForm } from '../components/say-form.tsx';
import { contractOf } from '../room.ts';
import { SubjectContext, useStanding } from '../standing.ts';
import { ClientThen } from './client-then.tsx';
import styles from './type-in.module.css';

/** A workshop that was run from paper, typed in after its end by whoever runs it. */
export function TypeIn() {
  const { run } = useStanding();
  const { room: words } = useWords();
  const format = useFormat();
  const [from, to] = [format.time(run.startedAt!), format.time(run.endedAt!)];
  return (
    <div className={companion.page}>
      <RoomBar onTrouble={undefined} />
      <LineStrip />
      <main id="main" className={companion.main}>
        <h1>{words.endings['on-paper']}</h1>
        <p>{words.held(format.longDay(run.startedAt!), from, to)}</p>
        <Presences />
        {run.treatments.map((treatment) => (
          <SubjectContext key={treatment.consultation} value={treatment.consultation}>
            <Subject treatment={treatment} />
          </SubjectContext>
        ))}
        <Done />
      </main>
    </div>
  );
}

/** Then it counts as held, and what is put right afterwards says why. */
function Done() {
  const { run, command, isBusy } = useStanding();
  const { room: words } = useWords();
  return (
    <p role="status">
      {run.isTypedIn ? (
        words.typedIn
      ) : (
        <Button
          variant="main"
          busy={isBusy && ''}
          onClick={() => void command({ kind: 'end', how: 'on-paper', forgetMinutes: 0 })}
        >
          {words.typedInAll}
        </Button>
      )}
    </p>
  );
}

function Presences() {
  const { run, nameOf, command, isBusy } = useStanding();
  const { room: words } = useWords();
  const unmarked = run.people.filter(({ presence }) => presence === null);
  const everybody = async () => {
    for (const { memberId } of unmarked) await command({ kind: 'mark', memberId, presence: 'present' });
  };
  return (
    <section aria-labelledby="presences">
      <h2 id="presences">{words.whoWasThere}</h2>
      {unmarked.length > 0 && (
        <Button icon={UserCheck} busy={isBusy && ''} onClick={() => void everybody()}>
          {words.everybodyThere} ({unmarked.length})
        </Button>
      )}
      <ul role="list" className={styles.people}>
        {run.people.map(({ memberId, presence }) => (
          <li key={memberId}>
            {nameOf(memberId)}
            <PresenceSelect {...{ memberId, presence }} name={nameOf(memberId)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const told: readonly ContributionType[] = ['question', 'offer', 'learning'];

function Subject({ treatment }: { treatment: Treatment }) {
  const { run } = useStanding();
  const { room: words } = useWords();
  const { consultation } = treatment;
  const said = run.contributions.filter((each) => each.consultation === consultation);
  return (
    <section aria-label={words.nthSubject(consultation)} className={styles.subject}>
      <h2>{words.nthSubject(consultation)}</h2>
      <ClientThen treatment={treatment} />
      <Contract treatment={treatment} />
      {told.map((type) => (
        <section key={type} aria-label={words.listed[type]}>
          <h3>{words.listed[type]}</h3>
          <SaidList label={words.listed[type]} said={said.filter((each) => each.type === type)} />
          <SayForm type={type} compact />
        </section>
      ))}
      <Actions />
    </section>
  );
}

/** The last version; open again, it can be written anew. */
function Contract({ treatment }: { treatment: Treatment }) {
  const { command } = useStanding();
  const { room: words } = useWords();
  const { consultation, contracts, isContractOpen, clientId } = treatment;
  const contract = contractOf(treatment);
  if (!clientId) return null;
  if (isContractOpen) return <ContractForm key={contracts.length} treatment={treatment} />;
  return (
    <section aria-label={words.contract}>
      <h3>{words.contract}</h3>
      <p>{contract?.tags.map((tag) => words.tags[tag]).join(', ')}</p>
      <p>{contract?.content?.text}</p>
      <Button variant="quiet" onClick={() => void command({ kind: 'reopen-contract', consultation })}>
        {words.reopen}
      </Button>
    </section>
  );
}
