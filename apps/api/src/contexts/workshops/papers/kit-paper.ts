import { contractTags, keepings, meansOfPresence, type Phase } from '@cheminer/workshop-run';
import type { Drawing } from '../../../kit/paper/paper-file.ts';

export type Kit = Readonly<{
  title: string;
  groupKey: string;
  startsAt: Date;
  zone: string;
  place: string | null;
  access: string | null;
  phone: string | null;
  link: string | null;
  facilitator: string;
  relay: string | null;
  phases: readonly Phase[];
  /** By subject; null: nobody is planned. */
  clients: readonly (string | null)[];
  people: readonly string[];
  /** Nobody was client before the first workshop. */
  hasReturns: boolean;
}>;

const box = '☐';
const toTick = (choice: string): string => `${box}\u00A0${choice}`;

/** Lines that a person may need by hand. */
const room = { offers: 12, actions: 6, returns: 4, line: 30, action: 44, signature: 40 } as const;

/** Everything to run a workshop without a screen, in the order of its use. */
export function drawKit(drawing: Drawing, kit: Kit): void {
  drawProtocol(drawing, kit);
  if (kit.hasReturns) drawReturns(drawing);
  kit.clients.forEach((client, index) => {
    const subject = kit.clients.length === 1 ? null : index + 1;
    drawContract(drawing, client, subject);
    drawPlan(drawing, { client, subject, people: kit.people });
  });
  drawAttendance(drawing, kit);
}

function drawProtocol({ paper, words, format }: Drawing, kit: Kit): void {
  paper.heading('title', words.kit.title(kit.title));
  paper.text(words.kit.intro);
  paper.facts(factsOf({ words, format }, kit));
  paper.heading('part', words.kit.protocol);
  paper.table({
    columns: [
      { title: words.kit.planned, width: 54 },
      { title: words.kit.phase, width: 92, bold: true },
      { title: words.kit.aloud },
      { title: words.kit.notHere, width: 118 },
      { title: words.kit.begun, width: 62 },
    ],
    rows: rowsOf({ words, format }, kit),
  });
}

function factsOf({ words, format }: Omit<Drawing, 'paper'>, kit: Kit): [string, string | null][] {
  const { facts, label } = words;
  const at = (instant: string) => format.time(instant, kit.zone);
  const { from, to } = spanOf(kit);
  const when = facts.range(format.longDayIn(from, kit.zone), at(from), at(to), format.place(kit.zone));
  const said: [string, string | null][] = [
    [facts.when, when],
    [facts.group, kit.groupKey],
    [facts.where, kit.place],
    [facts.access, kit.access],
    [facts.phone, kit.phone],
    [facts.link, kit.link],
    [facts.facilitator, kit.facilitator],
    [facts.relay, kit.relay],
    [facts.people, kit.people.join(', ')],
  ];
  return said.map(([name, value]) => [label(name), value]);
}

const after = (startsAt: Date, minutes: number): string =>
  new Date(startsAt.getTime() + minutes * 60_000).toISOString();

function spanOf({ startsAt, phases }: Kit): Readonly<{ from: string; to: string }> {
  const total = phases.reduce((sum, { minutes }) => sum + minutes, 0);
  return { from: after(startsAt, 0), to: after(startsAt, total) };
}

function rowsOf({ words, format }: Omit<Drawing, 'paper'>, { phases, startsAt, zone, clients }: Kit) {
  let begins = 0;
  return phases.map(({ kind, minutes, consultation, speaker, sentence }) => {
    const time = words.hour(format.time(after(startsAt, begins), zone));
    begins += minutes;
    const subject = clients.length === 1 ? null : consultation;
    return [
      time,
      `${words.phaseOf(kind, subject)}\n${format.minutes(minutes)}`,
      `${words.speaksIn(words.speakers[speaker])}\n${words.kit.said(sentence ?? words.sentences[kind])}`,
      words.outOfBounds[kind],
      '',
    ];
  });
}

function drawContract({ paper, words }: Drawing, client: string | null, subject: number | null): void {
  const { kit, label } = words;
  paper.page();
  paper.heading('title', subject === null ? kit.contract : kit.contractOf(subject));
  paper.facts([[label(kit.client), client ?? kit.blank]]);
  paper.heading('section', kit.question);
  paper.ruled(3);
  paper.heading('section', kit.wanted);
  paper.list(
    contractTags.map((tag) => words.run.tags[tag]),
    box,
  );
  paper.heading('section', kit.demand);
  paper.ruled(3);
  paper.heading('section', kit.reopened);
  paper.text(kit.reopenedHint);
  paper.ruled(3);
  paper.page();
  paper.heading('part', kit.offers);
  paper.text(kit.offersHint);
  paper.table({
    columns: [{ title: kit.who, width: 100 }, { title: kit.sort, width: 110 }, { title: kit.what }],
    ...{ rows: blankRows(room.offers, 3), atLeast: room.action },
  });
}

type Plan = Readonly<{ client: string | null; subject: number | null; people: readonly string[] }>;

function drawPlan({ paper, words }: Drawing, { client, subject, people }: Plan): void {
  const { kit, label, run } = words;
  paper.page();
  paper.heading('title', subject === null ? kit.plan : kit.planOf(subject));
  paper.facts([[label(kit.client), client ?? kit.blank]]);
  paper.text(kit.planHint);
  const columns = [kit.action, kit.dueOn, kit.withWhom, kit.firstSign, kit.remindOn];
  paper.table({
    columns: columns.map((title, index) => (index === 0 ? { title } : { title, width: 84 })),
    ...{ rows: blankRows(room.actions, columns.length), atLeast: room.action },
  });
  paper.heading('section', kit.keeping);
  paper.list(
    keepings.map((keeping) => run.keepings[keeping]),
    box,
  );
  paper.page();
  paper.heading('part', kit.learnings);
  paper.text(kit.learningsHint);
  paper.table({
    columns: [{ title: kit.name, width: 140, bold: true }, { title: kit.learning }],
    ...{ rows: people.map((name) => [name, '']), atLeast: room.action },
  });
}

function drawReturns({ paper, words: { kit, run, sentences } }: Drawing): void {
  paper.page();
  paper.heading('title', kit.returns);
  paper.text(sentences.return);
  const choices = Object.values(run.followUps).map(toTick).join('\n');
  paper.table({
    columns: [{ title: kit.client, width: 120 }, { title: kit.action }, { title: kit.status, width: 110 }],
    rows: Array.from({ length: room.returns }, () => ['', '', choices]),
    atLeast: room.action,
  });
}

function drawAttendance({ paper, words, format }: Drawing, kit: Kit): void {
  const { kit: said } = words;
  paper.page();
  paper.heading('title', said.attendance);
  paper.facts(factsOf({ words, format }, kit).slice(0, 3));
  paper.small(said.attendanceHint);
  const means = meansOfPresence.map((each) => toTick(words.run.means[each])).join('\n');
  paper.table({
    columns: [
      { title: said.name, width: 130, bold: true },
      { title: said.arrival, width: 58 },
      { title: said.departure, width: 58 },
      { title: said.presence, width: 96 },
      { title: said.signature },
    ],
    rows: kit.people.map((name) => [name, '', '', means, '']),
    atLeast: room.signature,
  });
  paper.facts([[words.label(said.runBy), kit.facilitator]]);
  paper.ruled(2);
}

const blankRows = (count: number, columns: number): string[][] =>
  Array.from({ length: count }, () => Array.from({ length: columns }, () => ''));
