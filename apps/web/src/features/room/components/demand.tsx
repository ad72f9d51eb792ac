import { Button } from '@cheminer/ui';
import type { Treatment } from '@cheminer/workshop-run';
import { PenLine } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../../app/words.tsx';
import { contractOf, givenName } from '../room.ts';
import { useStanding, useTreatment } from '../standing.ts';
import styles from './conduct.module.css';
import { ContractDialog } from './contract-form.tsx';

/** The client’s subject and contract: always in the same place. */
export function Demand() {
  const treatment = useTreatment();
  if (!treatment) return null;
  return (
    <section className={styles.demand}>
      <Subject treatment={treatment} />
      <Contract treatment={treatment} />
    </section>
  );
}

type TreatmentProps = { treatment: Treatment };

function Subject({ treatment }: TreatmentProps) {
  const { nameOf, room } = useStanding();
  const { room: words } = useWords();
  const { clientId } = treatment;
  const subject = room.people.find(({ memberId }) => memberId === clientId)?.subject;
  if (!clientId) return <h2>{words.noClient}</h2>;
  return (
    <div>
      <h2>{words.subjectOf(givenName(nameOf(clientId)))}</h2>
      <p tabIndex={0}>{contractOf(treatment)?.content?.text ?? subject ?? words.noTitle}</p>
    </div>
  );
}

/** What was agreed, opened again in one press: nobody holds it for final. */
function Contract({ treatment }: TreatmentProps) {
  const { command } = useStanding();
  const { room: words } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { consultation, contracts, isContractOpen, clientId } = treatment;
  const contract = contractOf(treatment);
  const change = async () => {
    const isReady = isContractOpen || (await command({ kind: 'reopen-contract', consultation }));
    if (isReady) setOpen(true);
  };
  return (
    <div>
      <h2>
        {words.contract}
        {contracts.length > 1 && <small> {words.versionOf(contracts.length)}</small>}
        {clientId && (
          <Button variant="quiet" icon={PenLine} onClick={() => void change()}>
            {isContractOpen ? words.setContract : words.reopen}
          </Button>
        )}
      </h2>
      <p>{contract ? contract.tags.map((tag) => words.tags[tag]).join(', ') : words.noContract}</p>
      <ContractDialog
        key={`${consultation}-${contracts.length}`}
        treatment={treatment}
        open={isOpen}
        onClose={() => setOpen(false)}
      />
    </div>
  );
}
