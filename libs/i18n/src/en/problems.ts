import type { fields as frFields, problems as frProblems } from '../fr/problems.ts';

type Facts = Readonly<Record<string, string | number>>;

const minutes = (facts: Facts): number => Math.max(1, Math.ceil(Number(facts['seconds'] ?? 60) / 60));

const number = (value: string | number | undefined): string => Number(value ?? 0).toLocaleString('en');

const megabytes = (facts: Facts): string => number(Math.floor(Number(facts['max'] ?? 0) / 1_048_576));

/** Why “I have finished” does not count yet. */
function notComplete(facts: Facts): string {
  const missing = Number(facts['missing'] ?? 1);
  if (facts['reason'] === 'end') return 'Go to the end, then press “I have finished”.';
  if (facts['reason'] === 'deliverable') return 'Write a few lines or hand in a file: that is what counts.';
  return missing === 1 ? 'One answer is missing.' : `${missing} answers are missing.`;
}

export const problems: typeof frProblems = {
  internal: 'Something went wrong on our side. What you had saved still is.',
  'request.invalid': 'The form has errors.',
  'request.malformed': 'The request could not be read.',
  'request.not-found': 'Not found, or out of your reach.',
  'request.too-large': 'This is too large to be sent.',
  'request.unsupported-media-type': 'This type of content is not accepted.',
  'request.cross-site': 'The request came from another site: it was refused.',
  'request.key-reused': 'This request was already sent with other content. Reload the page.',
  'identity.sign-in-required': 'Your session has expired. Sign in again: what you wrote is kept.',
  'identity.wrong-credentials': 'Unknown address or password. Check the address of your invitation.',
  'identity.too-many-attempts': (facts) =>
    `Too many attempts. Wait ${minutes(facts)}\u00A0min before trying again.`,
  'identity.permission-missing': 'Your role does not allow this.',
  'identity.email-taken': 'An account already has this address.',
  'curriculum.unknown-course': 'This course does not exist.',
  'cohorts.already-member': 'This person is already in the cohort.',
  'cohorts.not-in-cohort': 'This person or group is not of the cohort.',
  'cohorts.archived': 'This cohort is archived: it can be read, no longer written to.',
  'cohorts.need-unsaid': 'Say in a few words what you need.',
  'cohorts.needs-changed': 'Your needs were changed from another device. Both lists are kept: choose one.',
  'media.file-too-large': (facts) =>
    `This file is too large: there is room for ${megabytes(facts)}\u00A0MB. Make it smaller, or send it as several files.`,
  'media.file-empty': 'This file is empty: it was not kept.',
  'media.type-not-accepted':
    'This file was not kept: its content is not of a type accepted here (photo, PDF, office document, text or CSV).',
  'media.too-many-files': (facts) =>
    `You already have ${number(facts['max'])}\u00A0files here. Remove one to add another.`,
  'media.upload-unknown': 'This upload no longer exists. Choose the file again.',
  'media.upload-conflict': 'This upload is already under way. It will resume where it was.',
  'learning.takes-no-file': 'This step takes no file.',
  'learning.file-unknown': 'This file does not exist, or is not yours.',
  'learning.step-not-in-path': 'This step is not in your path.',
  'learning.step-not-completable':
    'This step is completed another way: by your answers, or by your presence.',
  'learning.question-unknown': 'This question no longer exists in this version of the course.',
  'learning.option-unknown': 'This answer no longer exists in this version of the course.',
  'learning.already-answered': 'You have already answered this question: the first answer is kept.',
  'learning.no-path': 'Only the people who follow the course have one.',
  'learning.not-complete-yet': notComplete,
  'learning.prerequisite-missing': 'Other steps have to be finished first: the page names them.',
  'learning.no-attempt-left': 'You have used every attempt at this quiz.',
  'learning.attempt-unfinished': 'Finish the attempt under way first.',
  'learning.entry-unknown':
    'This field is no longer in this version of the course. Your text stays on this device.',
  'learning.entry-invalid': 'This is not one of the answers on offer.',
  'learning.text-too-long': (facts) =>
    `This text has ${number(facts['length'])} characters, and there is room for ${number(facts['max'])}. It stays on this device: shorten it, or hand it in as a file.`,
  'learning.draft-conflict': 'There are two versions of this text. Both are kept: choose.',
  'learning.already-submitted': 'You have handed it in: it no longer changes.',
  'learning.not-shareable': 'This step is not for sharing.',
  'learning.nothing-to-share': 'There is nothing to share yet: write first.',
  'learning.names-not-removed':
    'Before your group sees it, confirm that you have taken out the names of people who are not in it.',
  'learning.slot-unknown': 'This slot does not exist, or it is not yours.',
  'learning.slot-in-the-past': 'That moment is already past. Choose one to come.',
  'learning.too-many-slots': (facts) =>
    `You already have ${facts['max']} slots to come. Cancel one to add another.`,
  'learning.no-such-hour':
    'This hour does not exist on that day: clocks go forward by one hour. Choose another one.',
  'learning.unit-not-in-path': 'This module is not in your path.',
  'review.not-a-participant': 'This person does not follow the course in this cohort.',
  'interop.read-too-often': 'This calendar is asked for too often. Wait a few minutes.',
};

export const fields: typeof frFields = {
  isEmail: 'Write an address such as first.last@town.fr.',
  isNotEmpty: 'Please fill this in.',
  isString: 'Please fill this in.',
  isLength: 'Too short or too long.',
  isDateString: 'A date is expected: dd/mm/yyyy.',
  matches: 'This is not the expected form.',
  isUrl: 'Write a whole address, starting with https://.',
  isInt: 'A whole number is expected.',
  min: 'This is too small.',
  max: 'This is too large.',
};
export const anyField: string = 'This value is not accepted.';
