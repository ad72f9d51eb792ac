import { QuizOption } from './quiz-option.tsx';

export const ToAnswer = () => (
  <fieldset>
    <legend>Pour un arbitrage, vous apportez…</legend>
    <QuizOption name="q2">Le problème et votre colère</QuizOption>
    <QuizOption name="q2" defaultChecked>
      Deux options et leur coût
    </QuizOption>
    <QuizOption name="q2">La seule bonne solution</QuizOption>
  </fieldset>
);

export const Several = () => (
  <fieldset>
    <legend>Ce qui ralentit une réunion</legend>
    <QuizOption many name="q3" defaultChecked>
      Un ordre du jour trop long
    </QuizOption>
    <QuizOption many name="q3">
      Une question posée d’avance
    </QuizOption>
  </fieldset>
);

export const Right = () => (
  <fieldset>
    <legend>Réponse juste</legend>
    <QuizOption name="q4" closed>
      Rappelez l’accord signé
    </QuizOption>
    <QuizOption name="q4" defaultChecked verdict={{ kind: 'right', text: 'Bonne réponse' }}>
      Reformulez jusqu’à obtenir « c’est ça »
    </QuizOption>
  </fieldset>
);

export const ToReview = () => (
  <fieldset>
    <legend>Réponse à revoir</legend>
    <QuizOption name="q5" defaultChecked verdict={{ kind: 'to-review', text: 'À revoir' }}>
      Rappelez l’accord signé
    </QuizOption>
    <QuizOption name="q5" verdict={{ kind: 'right', text: 'Bonne réponse' }}>
      Reformulez jusqu’à obtenir « c’est ça »
    </QuizOption>
  </fieldset>
);
