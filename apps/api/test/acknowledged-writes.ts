/** What a learner is shown of what they did in a step. */
export type Shown = Readonly<{
  drafts: Readonly<Record<string, string>>;
  /** Of a reading alone: elsewhere it follows from the answers. */
  position: number | null;
  /** Attempt at a quiz, and the questions that were answered in it. */
  answered: string;
  /** Lengths of the files that came whole, in bytes. */
  files: readonly number[];
  shares: readonly string[];
  isDone: boolean;
}>;

export const nothing: Shown = {
  ...{ drafts: {}, position: null, answered: '', files: [], shares: [], isDone: false },
};

export type Write = Readonly<{
  method: 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  /** Step and what of it; `@` is the upload that was opened last. */
  path: string;
  headers: Readonly<Record<string, string>>;
  body: string | null;
  /** How much of an upload must be there already. */
  from?: number;
  leaves: (before: Shown) => Shown;
}>;

type Left = Write['leaves'];

const json = (method: Write['method'], path: string, body: object, leaves: Left): Write => ({
  ...{ method, path, leaves },
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

export const draft = (step: string, entry: string, value: string, baseVersion = 0): Write =>
  json('PUT', `${step}/drafts/${entry}`, { value, baseVersion }, (before) => ({
    ...{ ...before, drafts: { ...before.drafts, [entry]: value } },
  }));
const drafts = (step: string, values: Readonly<Record<string, string>>): Write[] =>
  Object.entries(values).map(([entry, value]) => draft(step, entry, value));
const finish = (step: string, shares: readonly string[] = []): Write =>
  json('PUT', `${step}/completion`, {}, (before) => ({ ...before, shares, isDone: true }));
const reach = (step: string): Write =>
  json('PUT', `${step}/position`, { position: 1, end: true }, (before) => ({ ...before, position: 1 }));
const show = (step: string): Write =>
  json('PUT', `${step}/shares/facilitator`, {}, (before) => ({ ...before, shares: ['facilitator'] }));
const takeBack = (step: string): Write =>
  json('DELETE', `${step}/shares/facilitator`, {}, (before) => ({ ...before, shares: [] }));

const tus = { 'tus-resumable': '1.0.0' };
export const uploaded = 'Lu, vu, entendu, sur place. '.repeat(100);
const announce = (step: string): Write => ({
  ...{ method: 'POST', path: `${step}/files`, body: null, leaves: (before) => before },
  headers: {
    ...{ ...tus, 'upload-length': String(uploaded.length) },
    'upload-metadata': `filename ${Buffer.from('notes.txt').toString('base64')}`,
  },
});
const piece = (step: string, from: number, to = uploaded.length): Write => ({
  ...{ method: 'PATCH', path: `${step}/files/@`, from, body: uploaded.slice(from, to) },
  headers: { ...tus, 'content-type': 'application/offset+octet-stream', 'upload-offset': String(from) },
  leaves: (before) => (to < uploaded.length ? before : { ...before, files: [uploaded.length] }),
});

/** By the texts that a learner reads. */
const [wrong, right] = [
  { Q1: 'Non', Q2: ['B'], Q3: ['Raconter', 'Essayer', 'Voir'], Q4: ['Présenter', 'Vérifier'], Q5: 'rien' },
  {
    Q1: 'Oui',
    Q2: ['A', 'C'],
    Q3: ['Voir', 'Essayer', 'Raconter'],
    Q4: ['Vérifier', 'Présenter'],
    Q5: 'besoin',
  },
];

export type Question = Readonly<{ key: string; options: readonly Readonly<{ key: string; text: string }>[] }>;

function answersTo(questions: readonly Question[], attempt: number): Write[] {
  const given = attempt === 1 ? wrong : right;
  const keyOf = (question: Question, said: string) =>
    question.options.find(({ text }) => text === said)?.key ?? said;
  return questions.map((question, index) => {
    const said = given[question.key as keyof typeof given];
    const value = Array.isArray(said) ? said.map((each) => keyOf(question, each)) : keyOf(question, said);
    const isDone = attempt === 2 && index === questions.length - 1;
    return json('PUT', `K2/answers/${question.key}`, { value }, (before) => ({
      ...{ ...before, isDone, answered: `${attempt}: ${index + 1}` },
    }));
  });
}

const subject = {
  ...{ form: 'problem', title: 'Le comité', facts: 'Onze membres.', tried: 'Relancer.' },
  ...{ margin: 'weak', question: 'Par quoi commencer ?' },
};
const why = (start: string): string => `${start} ${'x'.repeat(900)}`;

/** Every kind of write that is acknowledged to a learner, step after step of the course with a step of every kind. */
export const everyWrite = (quiz: readonly Question[]): readonly Write[] => [
  ...[reach('K1'), finish('K1')],
  ...[...drafts('K3', { C1: '2023-09', C2: '2023-09' }), finish('K3')],
  ...drafts('K4', { S1: '2', S2: '2', 'S1.why': why('Parce que.'), 'S2.why': why('Et aussi.') }),
  ...[finish('K4'), ...answersTo(quiz, 1)],
  json('POST', 'K2/attempts', {}, (before) => ({ ...before, answered: '2: 0' })),
  ...[...answersTo(quiz, 2), ...drafts('K6', subject), finish('K6', ['facilitator'])],
  ...[draft('K7', 'text', why('Ce matin.')), finish('K7'), show('K7'), takeBack('K7')],
  ...[announce('K8'), piece('K8', 0, 1_000), piece('K8', 1_000, 2_000), piece('K8', 2_000)],
  ...[finish('K8'), ...drafts('K9', { E1: '4', E2: 'Merci.' }), finish('K9')],
  ...[...drafts('K10', { downlink: '420', sound: 'heard' }), finish('K10')],
  ...[draft('K11', 'opened', 'yes'), finish('K11')],
];

/** What the learning record tells of all that, once each. */
export const everyFact: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  K1: { began: 1, 'reached-end': 1, completed: 1 },
  K2: { answered: 10, attempted: 2, completed: 1 },
  K3: { began: 1, accepted: 2, completed: 1 },
  K4: { began: 1, rated: 2, completed: 1 },
  K6: { began: 1, completed: 1, shared: 1 },
  K7: { began: 1, completed: 1, shared: 1, unshared: 1 },
  K8: { 'added-file': 1, completed: 1 },
  K9: { began: 1, answered: 2, completed: 1 },
  K10: { began: 1, completed: 1 },
  K11: { began: 1, opened: 1, completed: 1 },
};
