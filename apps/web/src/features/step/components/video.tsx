import { Button, Note, SelectField } from '@cheminer/ui';
import type { Schemas } from '@cheminer/api-client';
import { Headphones, Play } from 'lucide-react';
import { type RefObject, type SyntheticEvent, useRef, useState } from 'react';
import { useLightMode } from '../../../app/light-mode.ts';
import { useFormat, useLanguage, useWords } from '../../../app/words.tsx';
import type { Position } from '../use-kept-position.ts';
import { useWork } from '../../../app/work-words.ts';
import { type CourseText, Text } from '../../../app/course-text/text.tsx';
import styles from './video.module.css';

type Film = Schemas['VideoResponse'];
type Screen = RefObject<HTMLMediaElement | null>;
type VideoProps = { film: Film; text: CourseText; position: Position };

/** Seen that far, a film is at its end: credits, or the last word of a captioned silence. */
const endShare = 0.95;

/** A film with its captions, its chapters, its speed, and what it shows in words; or its sound alone. */
export function Video({ film, text, position }: VideoProps) {
  const { video: words } = useWords().step;
  const screen = useRef<HTMLMediaElement>(null);
  const [unplayable, setUnplayable] = useState(false);
  const [mode, setMode] = useMode(film);
  return (
    <div className={styles.video}>
      {mode === 'text' ? (
        <NotLoaded film={film} onWatch={() => setMode('film')} />
      ) : (
        <Player {...{ film, position, screen, mode }} onBroken={() => setUnplayable(true)} />
      )}
      {unplayable && (
        <Note tone="warn" role="status">
          {words.unplayable}
        </Note>
      )}
      {mode !== 'text' && (
        <div className={styles.tools}>
          <Chapters film={film} screen={screen} />
          <Speed screen={screen} />
        </div>
      )}
      <SoundOrFilm film={film} mode={mode} onChoose={setMode} />
      {text.html !== '' && (
        <details className={styles.transcript} open={mode === 'text'}>
          <summary>{words.transcript}</summary>
          <Text of={text} small />
        </details>
      )}
    </div>
  );
}

type Mode = 'film' | 'sound' | 'text';

/** On a slow line: the sound where there is one, else the words; the film only when it is asked for. */
function useMode(film: Film): [Mode, (mode: Mode) => void] {
  const isLight = useLightMode();
  const [chosen, choose] = useState<Mode | null>(null);
  const usual: Mode = !isLight ? 'film' : film.audio ? 'sound' : 'text';
  return [chosen ?? usual, choose];
}

function NotLoaded({ film, onWatch }: { film: Film; onWatch: () => void }) {
  const { video: words } = useWork();
  const { size } = useFormat();
  return (
    <Note>
      <p>{words.lightText}</p>
      <Button variant="quiet" icon={Play} onClick={onWatch}>
        {words.watch(size(film.bytes))}
      </Button>
    </Note>
  );
}

/** From the film to its sound alone, and back. */
function SoundOrFilm({ film, mode, onChoose }: { film: Film; mode: Mode; onChoose: (mode: Mode) => void }) {
  const { video: words } = useWork();
  const { size } = useFormat();
  if (!film.audio) return null;
  return mode === 'sound' ? (
    <Button variant="quiet" icon={Play} onClick={() => onChoose('film')}>
      {words.watch(size(film.bytes))}
    </Button>
  ) : (
    <Button variant="quiet" icon={Headphones} onClick={() => onChoose('sound')}>
      {words.listenInstead(size(film.audio.bytes))}
    </Button>
  );
}

type PlayerProps = { film: Film; position: Position; screen: Screen; mode: Mode; onBroken: () => void };

function Player({ film, position, screen, mode, onBroken }: PlayerProps) {
  const { video: words } = useWords().step;
  const { video: work } = useWork();
  const isLight = useLightMode();
  const events = mediaEvents(position);
  const common = { controls: true, preload: isLight ? 'none' : 'metadata', ...events } as const;
  if (mode === 'sound' && film.audio) {
    return (
      <audio
        ref={screen as RefObject<HTMLAudioElement>}
        {...common}
        aria-label={work.audioLabel}
        className={styles.sound}
      >
        <source src={film.audio.source} type={film.audio.mediaType} onError={onBroken} />
      </audio>
    );
  }
  return (
    <video ref={screen as RefObject<HTMLVideoElement>} {...common} playsInline className={styles.film}>
      <source src={film.source} type={film.mediaType} onError={onBroken} />
      <track kind="captions" srcLang="fr" label={words.captions} src={film.captions} default />
    </video>
  );
}

const mediaEvents = (position: Position) => ({
  onTimeUpdate({ currentTarget: { currentTime, duration } }: SyntheticEvent<HTMLMediaElement>) {
    if (currentTime > 0) position.tell(Math.floor(currentTime), currentTime >= duration * endShare);
  },
  onLoadedMetadata({ currentTarget }: SyntheticEvent<HTMLMediaElement>) {
    if (position.seconds < currentTarget.duration - 1) currentTarget.currentTime = position.seconds;
  },
});

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
