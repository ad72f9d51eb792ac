import { type Language, languages, mailWordsIn } from '@cheminer/i18n';
import {
  afterKinds,
  isNotice,
  type MessageKind,
  messageKinds,
  type NoticeKind,
  noticeKinds,
} from '@cheminer/vocabulary';
import type { Meeting } from '../../cohorts/index.ts';
import { letterOf } from './any-letter.ts';
import { digestLetter, type StudyWeek } from './digest-letter.ts';
import type { Reader } from './meeting-facts.ts';
import type { Letter } from './letter.ts';
import { type Notice, noticeLetter } from './notice-letter.ts';
import { asPage } from './page.ts';
import { asPlainText } from './plain-text.ts';

export type Sample = Readonly<{
  kind: MessageKind;
  language: Language;
  subject: string;
  page: string;
  text: string;
}>;

/** A message of each kind in each language, to somebody on La Réunion, about meetings planned in Paris. */
export async function sampleMails(): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const language of languages) {
    const words = await mailWordsIn(language);
    for (const kind of messageKinds) {
      const reader = readerOf(kind, { words, language });
      const letter = sampleOf(reader, kind);
      const { subject } = letter;
      samples.push({
        kind,
        language,
        subject,
        page: asPage(letter, words.brand),
        text: asPlainText(letter, words),
      });
    }
  }
  return samples;
}

function sampleOf(reader: Reader, kind: MessageKind): Letter {
  if (isNotice(kind)) return noticeLetter(reader, noticeOf(kind));
  if (kind === 'digest')
    return digestLetter(reader, {
      meetings: [workshop, webinar],
      notices: [noticeOf('contest-answered')],
      lookBacks: [],
      study,
    });
  if (kind === 'study-week') return digestLetter(reader, { meetings: [], notices: [], lookBacks: [], study });
  return letterOf(reader, { kind, toldStart: kind === 'moved' ? before : null }, meetingOf(kind));
}

const always: readonly MessageKind[] = ['moved', 'cancelled', 'reopened', 'released', ...noticeKinds];

const unasked = noticeKinds.filter((kind) => kind !== 'poll-opened');
const named: readonly NoticeKind[] = ['absence', 'contest'];

const readerOf = (kind: MessageKind, spoken: Pick<Reader, 'words' | 'language'>): Reader => ({
  ...spoken,
  ...{
    givenName: 'Marie-Annick',
    zone: 'Indian/Reunion',
    address: 'https://cheminer.example',
    as: 'expected',
  },
  unsubscribe: always.includes(kind) ? null : 'https://cheminer.example/desinscription/exemple',
  answer: [
    ...['cancelled', 'edited', 'released', 'digest', 'study-week'],
    ...afterKinds,
    ...unasked,
  ].includes(kind)
    ? null
    : 'https://cheminer.example/reponse/exemple',
});

const before = new Date('2026-11-23T08:30:00Z');

const workshop: Meeting = {
  ...{ id: '019b2f3e-9a10-7c11-8a52-0c1d2e3f4a5b', cohortId: '019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f' },
  ...{ cohortTitle: 'Promotion pilote', demonstration: true, groupId: null, groupKey: 'A', kind: 'workshop' },
  ...{ title: 'Atelier 4 : ce que nous gardons', startsAt: new Date('2026-11-24T08:30:00Z'), minutes: 150 },
  ...{ zone: 'Europe/Paris', place: 'Mairie de Val d’essai, salle du conseil', access: 'Code 12A, 2e étage' },
  ...{
    link: 'https://visio.example/groupe-a',
    phone: '+33 1 99 00 12 34, code 4242#',
    sequence: 1,
    entrySequence: 1,
  },
  ...{ places: null, cancelledAt: null, changeReason: 'Le congrès des maires tombe ce jour-là.' },
  ...{ changedAt: before, facilitatorName: 'Solène Marchetti', isStandIn: false },
};

const webinar: Meeting = {
  ...workshop,
  ...{
    id: '019b2f3e-9b20-7d22-9b63-1d2e3f4a5b6c',
    groupKey: null,
    kind: 'webinar',
    title: 'Webinaire de clôture',
  },
  ...{ startsAt: new Date('2026-12-03T13:00:00Z'), minutes: 90, place: null, access: null, phone: null },
  ...{ link: 'https://visio.example/tous', facilitatorName: null },
};

const study: StudyWeek = {
  ...{ cohortId: workshop.cohortId, cohortTitle: workshop.cohortTitle, demonstration: true, minutes: 95 },
  units: [
    { title: 'Écouter pour comprendre', minutes: 60 },
    { title: 'Lire un territoire', minutes: 35 },
  ],
};

function meetingOf(kind: MessageKind): Meeting {
  if (kind === 'cancelled') return { ...workshop, cancelledAt: before };
  if (kind === 'released') return { ...workshop, place: null, access: null, link: null, phone: null };
  return workshop;
}

/** As little as each kind tells. */
function noticeOf(kind: NoticeKind): Notice {
  const { cohortTitle, demonstration, groupId, groupKey, cohortId, id, title, startsAt, zone, minutes } =
    workshop;
  const hour = { startsAt, zone, minutes };
  const later = { ...hour, startsAt: new Date('2026-11-26T08:30:00Z') };
  const hours: Partial<Record<NoticeKind, (typeof hour)[]>> = {
    ...{ 'poll-opened': [hour, later], 'poll-withdrawn': [], 'client-missing': [], departure: [] },
  };
  const titles = { 'client-missing': null, departure: cohortTitle };
  return {
    ...{ kind, cohortTitle, demonstration, groupKey: kind === 'departure' ? null : groupKey },
    hours: hours[kind] ?? [hour],
    ...{
      title: kind in titles ? titles[kind as keyof typeof titles] : title,
      answerBy: kind === 'poll-opened' ? '2026-11-18' : null,
    },
    ...{ who: named.includes(kind) ? 'Marie-Annick Hoarau' : null, asks: kind === 'poll-opened' },
    reason: kind === 'wait-over' ? 'Intervenante souffrante' : null,
    turnsPath: kind === 'absence' ? `/promotions/${cohortId}/groupes/${groupId}/tours` : null,
    path: `/promotions/${cohortId}/ateliers/${id}`,
  };
}
