import { ArrowRight, CalendarPlus, FileText, Leaf, ListChecks } from 'lucide-react';
import {
  ButtonLink,
  Card,
  Chip,
  Clocks,
  CountFigure,
  Gauge,
  Hut,
  IconText,
  Marker,
  Note,
  Page,
  PageHead,
  RoadBook,
  SavedState,
} from '../../src/index.ts';
import { SampleBar } from './sample-bar.tsx';
import { steps, workshop } from './sample-steps.tsx';
import styles from './samples.module.css';

export const Home = () => (
  <>
    <SampleBar>
      <Chip icon={Leaf}>Mode léger</Chip>
    </SampleBar>
    <Page>
      <PageHead
        title="Bonjour Marie-Annick"
        note="Mardi 17 octobre, semaine 5 sur 10"
        end={<SavedState state="saved">Tout est enregistré</SavedState>}
      />
      <div className={styles.two}>
        <div className={styles.stack}>
          <ToDo />
          <NextWorkshop />
          <Progress />
        </div>
        <Card aria-label="Carnet de route">
          <h2 className={styles.dense}>Tenir la distance</h2>
          <RoadBook label="Étapes du module" rows={[...steps, workshop]} />
        </Card>
      </div>
    </Page>
  </>
);

const ToDo = () => (
  <Card raised aria-labelledby="todo">
    <h2 id="todo" className={styles.lead}>
      <span>
        <Marker state="now" size="dot" /> À faire maintenant
      </span>
    </h2>
    <p className={styles.big}>Face à la tension</p>
    <p className={styles.quiet}>
      <IconText icon={ListChecks}>Quiz, 6 minutes, 3 questions</IconText>
    </p>
    <ButtonLink to="/quiz" variant="main" wide iconEnd={ArrowRight}>
      Commencer le quiz
    </ButtonLink>
    <p className={styles.small}>
      Ensuite : <b>La réunion d’après</b>, terrain, 30 min.
    </p>
  </Card>
);

const NextWorkshop = () => (
  <Card aria-labelledby="next">
    <h2 id="next" className={styles.lead}>
      <span>
        <Hut state="now" size="small" /> Prochain atelier
      </span>
      <span className={styles.soon}>dans 2 jours</span>
    </h2>
    <h3 className={styles.dense}>Atelier 2 : nos coopérations à l’épreuve</h3>
    <Clocks
      mine={{ text: '11:30', caption: 'jeudi 19 octobre, chez vous' }}
      other={{ text: '09:30', caption: 'à Paris' }}
    />
    <div style={{ display: 'flex', margin: '8px -12px 0' }}>
      <ButtonLink to="/fiche" variant="quiet" icon={FileText}>
        Ma fiche
      </ButtonLink>
      <ButtonLink href="agenda.ics" variant="quiet" icon={CalendarPlus}>
        Agenda
      </ButtonLink>
    </div>
  </Card>
);

const Progress = () => (
  <Card aria-label="Où vous en êtes">
    <CountFigure count={23} rest="étapes sur 48" note="et, en groupe, 1 atelier sur 4, 1 webinaire sur 2" />
    <div className={styles.list}>
      <Gauge label="Sas d’entrée" text="5 sur 5" value={5} max={5} />
      <Gauge label="Coopérer efficacement" text="18 sur 23" value={18} max={23} />
      <Gauge label="Innovation territoriale" text="0 sur 20" value={0} max={20} />
    </div>
    <Note>« S’accorder pour de bon » n’est pas encore terminé : il manque votre dépôt « Notre page ».</Note>
  </Card>
);
