import { contractTags, type ContractTag, type ContributionType } from '@cheminer/workshop-run';
import type { Drawing } from '../../../kit/paper/paper-file.ts';
import type {
  SummaryActionResponse,
  SummaryConsultationResponse,
  SummaryContractResponse,
  SummaryContributionResponse,
  SummaryResponse,
} from '../http/summary.response.ts';

/** What a workshop leaves, as its reader may know it. */
export function drawSummary(drawing: Drawing, summary: SummaryResponse): void {
  const { paper, words } = drawing;
  const said = words.summary;
  paper.heading('title', said.titleOf(summary.title));
  paper.text(noteOf(drawing, summary));
  if (summary.ending !== null) paper.text(said.endings[summary.ending]);
  paper.small(said.forGroup);
  drawPeople(drawing, summary);
  drawReturns(drawing, summary);
  for (const consultation of summary.consultations) drawConsultation(drawing, consultation);
  paper.heading('part', said.learnings);
  drawSayings(
    drawing,
    summary.learnings.map(({ name, text }) => said.labelled(name, text ?? said.erased)),
  );
}

function noteOf({ words, format }: Drawing, summary: SummaryResponse): string {
  const { groupKey, startedAt, endedAt, zone, isWritten } = summary;
  const day = format.longDayIn(startedAt, zone);
  if (endedAt === null) return words.summary.note(groupKey, day);
  if (isWritten) return words.summary.noteInWriting(groupKey, day, format.longDayIn(endedAt, zone));
  const [from, to] = [format.time(startedAt, zone), format.time(endedAt, zone)];
  return words.summary.noteWithHours(groupKey, day, from, to, format.place(zone));
}

function drawSayings({ paper, words }: Drawing, sayings: readonly string[]): void {
  if (sayings.length === 0) paper.text(words.summary.nothing);
  else paper.list(sayings);
}

function drawPeople(drawing: Drawing, { people, facilitatorName }: SummaryResponse): void {
  const { paper, words } = drawing;
  const said = words.summary;
  paper.heading('part', said.people);
  paper.facts([[words.label(said.runBy), facilitatorName]]);
  const presenceOf = (presence: SummaryResponse['people'][number]['presence']) =>
    presence === null ? said.unmarked : said.presences[presence];
  drawSayings(
    drawing,
    people.map(({ name, presence }) => said.labelled(name, presenceOf(presence))),
  );
}

function drawReturns(drawing: Drawing, { returns }: SummaryResponse): void {
  const { paper, words } = drawing;
  const said = words.summary;
  if (returns.length === 0) return;
  paper.heading('part', said.returns);
  const lines = returns.map(({ name, text, status, because }) => {
    const told = [
      text ?? said.hiddenAction,
      said.followUps[status],
      because && said.because(because, status),
    ];
    return said.labelled(name, told.filter(Boolean).join(' — '));
  });
  drawSayings(drawing, lines);
}

function drawConsultation(drawing: Drawing, consultation: SummaryConsultationResponse): void {
  const { paper, words } = drawing;
  const said = words.summary;
  const { clientName, subject, keeping, isHidden, isMine } = consultation;
  paper.heading('part', clientName === null ? said.noClient : said.consultationOf(clientName));
  if (isHidden) return paper.text(keeping === 'erased' ? said.erased : said.ownToOthers);
  if (isMine && keeping === 'own') paper.text(said.ownToClient);
  paper.facts([[words.label(said.subject), subject]]);
  drawContracts(drawing, consultation.contracts);
  drawContributions(drawing, consultation.contributions);
  paper.heading('section', said.actions);
  if (consultation.actions.length === 0) paper.text(said.noActions);
  for (const action of consultation.actions) drawAction(drawing, action);
}

function drawContracts(drawing: Drawing, contracts: readonly SummaryContractResponse[]): void {
  const { paper, words, format } = drawing;
  const said = words.summary;
  paper.heading('section', said.contract);
  if (contracts.length === 0) return paper.text(said.noContract);
  const versions = contracts.map(({ tags, text, at }, index) => {
    const told = [text, tags.map((tag) => said.tags[tag]).join(', ')].filter(Boolean).join(' — ');
    return said.labelled(`${said.version(index + 1)}, ${format.time(at)}`, told);
  });
  drawSayings(drawing, versions);
}

/** What was asked, what was offered by sort of help in the order of the contract's, and the rest. */
function drawContributions(drawing: Drawing, contributions: readonly SummaryContributionResponse[]): void {
  const { paper, words } = drawing;
  const said = words.summary;
  const ofType = (wanted: ContributionType) => contributions.filter(({ type }) => type === wanted);
  const offered = contributions.filter(({ type }) => type === 'offer' || type === 'advice');
  const ofTag = (tag: ContractTag | null) => offered.filter((each) => each.tag === tag);
  const sorts: [string, readonly SummaryContributionResponse[]][] = [
    [said.statements, ofType('statement')],
    [said.questions, ofType('question')],
    [said.answers, ofType('answer')],
    ...contractTags.map((tag): [string, SummaryContributionResponse[]] => [said.tags[tag], ofTag(tag)]),
    [said.untagged, ofTag(null)],
  ];
  paper.heading('section', said.offered);
  if (contributions.length === 0) paper.text(said.nothing);
  for (const [title, sort] of sorts.filter(([, each]) => each.length > 0)) {
    paper.heading('sort', title);
    drawSayings(
      drawing,
      sort.map(({ name, text }) => said.labelled(name, text ?? said.erased)),
    );
  }
}

function drawAction({ paper, words, format }: Drawing, action: SummaryActionResponse): void {
  const said = words.summary;
  const { text, dueOn, withWhom, firstSign, remindOn, status } = action;
  const dayOf = (day: string | null) => day && format.dayWithYear(day);
  const facts: [string, string | null][] = [
    [said.dueOn, dayOf(dueOn)],
    [said.withWhom, withWhom],
    [said.firstSign, firstSign],
    [said.remindOn, dayOf(remindOn)],
    [said.status, status && said.followUps[status]],
  ];
  paper.list([text ?? said.erased]);
  paper.facts(facts.map(([name, value]) => [words.label(name), value]));
}
