import { Button, ChoiceGroup, Note } from '@cheminer/ui';
import { Gauge as GaugeIcon, Volume2 } from 'lucide-react';
import { useId, useState } from 'react';
import { chooseLightMode, keepMeasure, useLightMode } from '../../../app/light-mode.ts';
import type { StepDrafts } from '../../../app/draft/use-draft.ts';
import { useLanguage } from '../../../app/words.tsx';
import { measureLine } from '../measure-line.ts';
import type { Step } from '../step.ts';
import { playThreeNotes } from '../three-notes.ts';
import { useWork } from '../../../app/work-words.ts';
import styles from './form.module.css';
import { Text } from '../../../app/course-text/text.tsx';

/** Under that many kilobits a second, light mode is proposed. */
const slow = 1000;

type CheckProps = { step: Step; drafts: StepDrafts };

/** The line, the sound, and the mode that suits them. */
export default function TechnicalCheck({ step, drafts }: CheckProps) {
  return (
    <div className={styles.form}>
      <Text of={step.content} />
      <Line drafts={drafts} />
      <Sound drafts={drafts} />
    </div>
  );
}

function useMeasuring(drafts: StepDrafts) {
  const [share, setShare] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const measure = async () => {
    setFailed(false);
    setShare(0);
    const found = await measureLine('/api/line-sample', setShare);
    setShare(null);
    setFailed(found === null);
    if (!found) return;
    keepMeasure(found.downlink);
    drafts.entry('downlink').set(String(found.downlink));
    drafts.entry('latency').set(String(found.latency));
  };
  return { share, failed, measure };
}

function Line({ drafts }: { drafts: StepDrafts }) {
  const { check: words } = useWork();
  const id = useId();
  const { share, failed, measure } = useMeasuring(drafts);
  const downlink = Number(drafts.entry('downlink').value || 0);
  const isMeasured = downlink > 0;
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{words.line}</h2>
      <p className={styles.quiet}>{words.lineText}</p>
      <div className={styles.row}>
        <Button icon={GaugeIcon} busy={share !== null && words.measuring} onClick={() => void measure()}>
          {isMeasured ? words.again : words.start}
        </Button>
        {share !== null && <progress value={share} max={1} aria-label={words.measuring} />}
      </div>
      <p role="status">{share === null && isMeasured && <Measured downlink={downlink} drafts={drafts} />}</p>
      <After failed={failed} downlink={downlink} drafts={drafts} />
    </section>
  );
}

/** A line that could not be measured is taken for a slow one. */
function After({ failed, downlink, drafts }: { failed: boolean; downlink: number; drafts: StepDrafts }) {
  const { check: words } = useWork();
  if (!failed && downlink === 0) return null;
  return (
    <>
      {failed && <Note tone="warn">{words.failed}</Note>}
      <Mode isSlow={failed || downlink < slow} drafts={drafts} />
    </>
  );
}

function Measured({ downlink, drafts }: { downlink: number; drafts: StepDrafts }) {
  const { check: words } = useWork();
  const language = useLanguage();
  const megabits = (downlink / 1000).toLocaleString(language, { maximumFractionDigits: 1 });
  return (
    <>
      <b>{downlink < slow ? words.slow : words.fine}</b>,{' '}
      {words.result(megabits, Number(drafts.entry('latency').value || 0))}
    </>
  );
}

/** Light mode is proposed, never imposed, and kept on the device it is chosen on. */
function Mode({ isSlow, drafts }: { isSlow: boolean; drafts: StepDrafts }) {
  const { check: words } = useWork();
  const isLight = useLightMode();
  const choose = (mode: string) => {
    chooseLightMode(mode === 'light' ? 'on' : 'off');
    drafts.entry('mode').set(mode);
  };
  return (
    <>
      {isSlow && <Note>{words.proposeLight}</Note>}
      <ChoiceGroup
        name="mode"
        label={words.mode}
        look="columns"
        value={isLight ? 'light' : 'normal'}
        choices={[
          { value: 'light', label: words.useLight },
          { value: 'normal', label: words.useNormal },
        ]}
        onChange={choose}
      />
    </>
  );
}

function Sound({ drafts }: { drafts: StepDrafts }) {
  const { check: words } = useWork();
  const id = useId();
  const entry = drafts.entry('sound');
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{words.sound}</h2>
      <p className={styles.quiet}>{words.soundText}</p>
      <div className={styles.row}>
        <Button icon={Volume2} onClick={() => void playThreeNotes()}>
          {words.play}
        </Button>
      </div>
      <ChoiceGroup
        name="sound"
        label={words.sound}
        quietLabel
        look="columns"
        value={String(entry.value)}
        choices={[
          { value: 'heard', label: words.heard },
          { value: 'not-heard', label: words.notHeard },
        ]}
        onChange={entry.set}
      />
      {entry.value === 'not-heard' && <Note tone="warn">{words.soundHelp}</Note>}
    </section>
  );
}
