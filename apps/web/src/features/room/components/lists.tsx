import type { PhaseKind } from '@cheminer/vocabulary';
import { type ContributionType, isParkingOpen, type RunMode } from '@cheminer/workshop-run';
import { CircleQuestionMark, SquareParking } from 'lucide-react';
import { IconText } from '@cheminer/ui';
import { useWords } from '../../../app/words.tsx';
import { useStanding, useTreatment } from '../standing.ts';
import { Actions } from './actions.tsx';
import { ChooseSubject } from './choose-subject.tsx';
import { Closing } from './closing.tsx';
import styles from './conduct.module.css';
import { Returns } from './returns.tsx';
import { SaidList } from './said-list.tsx';
import { SayForm } from './say-form.tsx';

/** What the phase produces, and beside it what waits for its time. */
export function Lists() {
  const { phase } = useStanding();
  const kind = phase?.kind ?? 'welcome';
  return (
    <section className={styles.lists}>
      <div className={styles.list}>
        <Produced kind={kind} />
      </div>
      <Parking />
    </section>
  );
}

function Produced({ kind }: { kind: PhaseKind }) {
  if (kind === 'return') return <Returns />;
  if (kind === 'subject-choice' || kind === 'welcome') return <ChooseSubject />;
  if (kind === 'synthesis' || kind === 'break') return <Actions />;
  if (kind === 'closing') return <Closing />;
  return <Contributions kind={kind} />;
}

function Contributions({ kind }: { kind: PhaseKind }) {
  const { run } = useStanding();
  const { room: words } = useWords();
  const consultation = useTreatment()?.consultation;
  const type = typeIn(kind, run.mode);
  const said = run.contributions.filter((each) => each.consultation === consultation && each.type === type);
  return (
    <>
      <h2>
        <IconText icon={CircleQuestionMark}>{words.listed[type]}</IconText> <span>{said.length}</span>
      </h2>
      <SaidList
        said={said.filter(({ isParked }) => !isParked || type !== 'offer')}
        label={words.listed[type]}
      />
      {run.mode !== 'written' && <SayForm key={type} type={type} compact />}
    </>
  );
}

function typeIn(kind: PhaseKind, mode: RunMode): ContributionType {
  if (kind === 'statement' && mode === 'written') return 'statement';
  return kind === 'learnings' ? 'learning' : kind === 'consultation' ? 'offer' : 'question';
}

function Parking() {
  const { run, now } = useStanding();
  const { room: words } = useWords();
  const consultation = useTreatment()?.consultation ?? null;
  const parked = run.contributions.filter((each) => each.isParked && each.consultation === consultation);
  const isOpen = isParkingOpen(run, consultation, now);
  return (
    <div className={styles.parking}>
      <h2>
        <IconText icon={SquareParking}>{words.parking}</IconText> <span>{parked.length}</span>
      </h2>
      <SaidList said={parked} label={words.parking} />
      <p>{isOpen ? words.parkingOpen : words.parkingHint}</p>
    </div>
  );
}
