import { CloudUpload, ListChecks } from 'lucide-react';
import { Link } from 'react-router';
import {
  Button,
  Card,
  Chip,
  IconText,
  Marker,
  Page,
  QuizOption,
  RoadBook,
  SavedState,
  SkipLink,
  Strip,
} from '../../src/index.ts';
import { SampleBar } from './sample-bar.tsx';
import { steps } from './sample-steps.tsx';
import styles from './samples.module.css';

export const Quiz = () => (
  <>
    <SkipLink>Aller au contenu</SkipLink>
    <SampleBar slim>
      <SavedState state="to-send">2 réponses à envoyer</SavedState>
    </SampleBar>
    <Strip
      short={
        <>
          <b>Hors connexion.</b> Rien ne se perd.
        </>
      }
      action={<Link to="/a-envoyer">Voir les 2 réponses</Link>}
    >
      <b>Hors connexion.</b> Continuez : vos réponses sont gardées sur cet appareil et partiront seules au
      retour du réseau.
    </Strip>
    <div className={styles.shell}>
      <aside className={styles.side} aria-label="Étapes du module">
        <RoadBook compact rows={steps} />
      </aside>
      <Question />
    </div>
  </>
);

const Question = () => (
  <Page style={{ width: '100%' }}>
    <div className={styles.column}>
      <p className={styles.kick}>
        <IconText icon={ListChecks}>Quiz, 6 minutes</IconText> <span>Question 2 sur 3</span>
      </p>
      <h1>Face à la tension</h1>
      <Card className={styles.answered} aria-label="Question 1, répondue">
        <Marker state="right" />
        <div style={{ flex: '1 1 70%' }}>
          <b>Bonne réponse : « Reformulez jusqu’à obtenir “c’est ça” »</b>
          <p className={styles.small} style={{ margin: 0 }}>
            Tant que l’autre ne se sent pas entendu, votre réponse n’arrive pas.
          </p>
        </div>
        <Chip tone="warn" icon={CloudUpload} className={styles.end}>
          à envoyer
        </Chip>
      </Card>
      <Card as="div" className={styles.question}>
        <fieldset>
          <legend>Pour un arbitrage, vous apportez…</legend>
          <QuizOption name="q2">Le problème et votre colère</QuizOption>
          <QuizOption name="q2" defaultChecked>
            Deux options et leur coût
          </QuizOption>
          <QuizOption name="q2">La seule bonne solution</QuizOption>
        </fieldset>
        <div className={styles.foot}>
          <p>Choix gardé sur cet appareil à 18:42.</p>
          <Button variant="main">Valider ma réponse</Button>
        </div>
      </Card>
    </div>
  </Page>
);
