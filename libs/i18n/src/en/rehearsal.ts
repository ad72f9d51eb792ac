import type { Words } from '../fr/index.ts';

export const rehearsal: Words['rehearsal'] = {
  titleOf: (workshop) => `Rehearsal of “${workshop}”`,
  title: 'Rehearse the workshop',
  hint: 'Seven made-up people arrive, speak and make mistakes. Try everything: you can start again whenever you like.',
  banner: 'Rehearsal: nobody else sees it, nothing is kept',
  planned: 'The timetable of this workshop',
  start: 'Start the rehearsal',
  speed: 'Speed of the clock',
  times: (factor) => (factor === 1 ? 'Real speed' : `× ${factor}`),
  over: 'The rehearsal is over',
  overHint: 'Nobody saw any of it, and nothing is kept.',
  again: 'Start again',
  you: 'You',
  fictional: (name) => `${name} (made up)`,
  pastAction: 'Invite two neighbours to the next meeting',
  cast: [
    { name: 'Alma', subject: 'Bringing the associations back to the table' },
    { name: 'Basile', subject: 'A shared place that nobody opens' },
    { name: 'Capucine', subject: 'Saying no to a councillor without losing the project' },
    { name: 'Driss', subject: 'Two towns, one shuttle' },
    { name: 'Éloi', subject: 'A steering committee that no longer decides' },
    { name: 'Flora', subject: 'Listening to young people before building' },
    { name: 'Gaspard', subject: 'Keeping the drive after the summer' },
  ],
  lines: {
    questions: ['How long has it been like this?', 'Who else knows?', 'What holds you back most?'],
    advice: 'Write them a joint letter straight away.',
    demand: 'How can I raise it without putting anybody off?',
    offers: [
      'Start with somebody you know well.',
      'I have been there: one lunch changed everything.',
      'Listening to you, I sense tiredness.',
      'Ask the smallest town to send the invitation.',
    ],
    action: 'Suggest a lunch for two',
    learnings: [
      'I take away the idea of starting small.',
      'I talk about solutions too soon.',
      'My own team lives through the same thing.',
    ],
  },
};
