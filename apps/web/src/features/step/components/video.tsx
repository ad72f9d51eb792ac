import { Note, SelectField } from '@cheminer/ui';
import type { Schemas } from '@cheminer/api-client';
import { type RefObject, type SyntheticEvent, useRef, useState } from 'react';
import { useLanguage, useWords } from '../../../app/words.tsx';
import type { Position } from '../use-kept-position.ts';
import { Text } from './text.tsx';
import styles from './video.module.css';

type Film = Schemas['VideoResponse'];

/** A film with its captions, its chapters, its speed, and what it shows in words. */
export function Video({ film, html, position }: { film: Film; html: string; position: Position }) {
  const { video: words } = useWords().step;
  const screen = useRef<HTMLVideoElement>(null);
  const [unplayable, setUnplayable] = useState(false);
  return (
    <div className={styles.video}>
      <Player film={film} position={position} screen={screen} onBroken={() => setUnplayable(true)} />
      {unplayable && (
        <Note tone="warn" role="status">
          {words.unplayable}
        </Note>
      )}
      <div className={styles.tools}>
        <Chapters film={film} screen={screen} />
        <Speed screen={screen} />
      </div>
      {html !== '' && (
        <details className={styles.transcript}>
          <summary>{words.transcript}</summary>
          <Text html={html} small />
        </details>
      )}
    </div>
  );
}

type Screen = RefObject<HTMLVideoElement | null>;
type PlayerProps = { film: Film; position: Position; screen: Screen; onBroken: () => void };

function Player({ film, position, screen, onBroken }: PlayerProps) {
  const { video: words } = useWords().step;
  const tell = ({ currentTarget }: SyntheticEvent<HTMLVideoElement>) => {
    if (currentTarget.currentTime > 0) position.tell(Math.floor(currentTarget.currentTime));
  };
  const resume = ({ currentTarget }: SyntheticEvent<HTMLVideoElement>) => {
    if (position.seconds < currentTarget.duration - 1) currentTarget.currentTime = position.seconds;
  };
  return (
    <video
      ref={screen}
      controls
      preload="metadata"
      playsInline
      className={styles.film}
      onLoadedMetadata={resume}
      onTimeUpdate={tell}
    >
      <source src={film.source} type={film.mediaType} onError={onBroken} />
      <track kind="captions" srcLang="fr" label={words.captions} src={film.captions} default />
    </video>
  );
}

function Chapters({ film: { chapters }, screen }: { film: Film; screen: Screen }) {
  const { video: words } = useWords().step;
  if (chapters.length === 0) return null;
  const goTo = (seconds: number) => {
    if (!screen.current) return;
    screen.current.currentTime = seconds;
    void screen.current.play();
  };
  return (
    <section className={styles.chapters}>
      <h2>{words.chapters}</h2>
      <ol role="list">
        {chapters.map(({ seconds, title }) => (
          <li key={seconds}>
            <button type="button" className={styles.chapter} onClick={() => goTo(seconds)}>
              <span className="tn">{clockOf(seconds)}</span> {title}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

const speeds = [0.75, 1, 1.25, 1.5, 1.75, 2];

function Speed({ screen }: { screen: Screen }) {
  const language = useLanguage();
  const { video: words } = useWords().step;
  const options = speeds.map((speed) => ({
    value: String(speed),
    label: words.times(speed.toLocaleString(language)),
  }));
  return (
    <SelectField
      label={words.speed}
      options={options}
      defaultValue="1"
      className={styles.speed}
      onChange={({ currentTarget }) => {
        if (screen.current) screen.current.playbackRate = Number(currentTarget.value);
      }}
    />
  );
}

/** « 1:05 » */
const clockOf = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
