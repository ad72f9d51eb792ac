import { useState } from 'react';
import { Button } from '../button/button.tsx';
import { ChoiceGroup } from '../choice-group/choice-group.tsx';
import { TextField } from '../text-field/text-field.tsx';
import { ProblemSummary } from './problem-summary.tsx';

const problems = [
  { fieldId: 'summary-mail', text: 'Adresse électronique : il manque la fin' },
  { fieldId: 'summary-group', text: 'Groupe : choisissez-en un' },
  { text: 'L’invitation date de plus de 30 minutes' },
];

export function AfterSending() {
  const [attempt, setAttempt] = useState(0);
  return (
    <div className="stack">
      <ProblemSummary title="Trois points à corriger" problems={attempt ? problems : []} attempt={attempt} />
      <TextField
        id="summary-mail"
        name="mail"
        label="Adresse électronique"
        error={attempt ? 'Il manque la fin.' : ''}
      />
      <ChoiceGroup
        id="summary-group"
        name="summary-group"
        label="Groupe"
        choices={[
          { value: 'a', label: 'Groupe A' },
          { value: 'b', label: 'Groupe B' },
        ]}
        error={attempt ? 'Choisissez un groupe.' : ''}
      />
      <Button variant="main" onClick={() => setAttempt(attempt + 1)}>
        Envoyer
      </Button>
    </div>
  );
}
