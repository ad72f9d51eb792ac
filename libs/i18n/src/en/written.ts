import type { Words } from '../fr/index.ts';

/** A workshop held in writing, over days. */
export const written: Words['room']['written'] = {
  start: 'Hold this workshop in writing, over ten days',
  hint: 'Each phase opens and closes by itself, at eight in the morning of its date. Everybody writes when they can, and gets a message each time one opens.',
  opensOn: (phase) => `“${phase}” opens on`,
  closesOn: (phase) => `“${phase}” closes on`,
  opensHere: (place) => `Dates are those of ${place}.`,
  open: 'Open the written workshop',
  chip: 'In writing',
  openSince: (day) => `Open since ${day}`,
  openUntil: (day) => `until ${day}.`,
  openToTheEnd: 'until the workshop ends.',
  notYet: (day) => `The first phase opens on ${day}. You will get a message.`,
  alone: 'Phases open by themselves, on their date.',
  redate: 'Change the dates',
  redateHint: 'A phase that has opened keeps its date.',
  keepDates: 'Keep these dates',
  toClose: 'The workshop ended on its date. Say who took part, then close it on its page.',
  whoWrote: 'Who wrote',
  toWrite: (count) =>
    count === 0
      ? 'everybody has written'
      : count === 1
        ? '1 person has not written yet'
        : `${count} people have not written yet`,
  wrote: 'wrote in this phase',
  wroteNot: 'has not written yet',
  wroteBefore: 'wrote before',
  wroteCount: (count, all) => `${count} of ${all} have written`,
  markWriters: (count) => `Mark as present (${count})`,
  presences: { present: 'Took part', absent: 'Did not take part' },
  clientWrites: (name) => `${name} is writing about their situation. You will read it here.`,
  answer: 'Answer',
  answerTo: (question) => `Your answer to “${question}”`,
  accept: 'I can help in that way',
  accepted: (count, all) => `${count} of ${all} say that they can help in that way.`,
  earlier: 'Written before, to read',
};
