import { IconText } from '@cheminer/ui';
import { HeartHandshake } from 'lucide-react';
import { useStudy } from '../study-words.ts';
import type { PersonNeeds } from './answers.ts';
import styles from './shared-needs-list.module.css';

/** What one person shared of what they need, a line each; nothing when they shared nothing. */
export function SharedNeedsList({ person }: { person: PersonNeeds | undefined }) {
  if (!person || person.needs.length === 0) return null;
  return <Lines person={person} />;
}

function Lines({ person: { givenName, familyName, needs } }: { person: PersonNeeds }) {
  const { needs: words } = useStudy();
  return (
    <ul role="list" aria-label={words.sharedTitle} className={styles.needs}>
      {needs.map(({ kind, note }) => (
        <li key={kind}>
          <IconText icon={HeartHandshake} small>
            {kind === 'other' ? note : [words.kinds[kind], note].filter(Boolean).join('\u00A0: ')}{' '}
            <span className={styles.by}>({words.sharedBy(`${givenName} ${familyName}`)})</span>
          </IconText>
        </li>
      ))}
    </ul>
  );
}
