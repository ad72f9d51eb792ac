import type { Words } from '../fr/index.ts';

/** What co-development is, for whoever stands before a door that is closed to them; nothing of any group. */
export const method: Words['method'] = {
  title: 'Co-development, and why the room stays closed',
  lead: 'A room opens only to the people of the group that meets in it. Here is what they do there, and why nobody else comes in.',
  what: {
    title: 'Learning from one’s work, together',
    text: [
      'Five to eight people with similar jobs meet all along a course. Each time, one of them brings a situation that they are living now, and the others help them to look at it differently. The next time, it is somebody else’s turn.',
      'The aim is not to solve the problem in their place: everybody leaves with something for their own practice, whoever told the story as much as those who listened.',
    ],
  },
  steps: {
    title: 'What happens in the room',
    list: [
      ['Statement', 'The person tells what is on their mind. Nobody interrupts.'],
      ['Clarification', 'The others ask questions to understand, without advising.'],
      ['Contract', 'They say what help they would like, and the group commits to it.'],
      ['Consultation', 'Everybody offers what was asked for: a lead, an experience, a feeling.'],
      ['Synthesis', 'They keep what is of use, and choose a first step.'],
      ['Learnings', 'Everybody says what this consultation teaches them.'],
    ],
  },
  closed: {
    title: 'Why nobody sits in',
    text: [
      'To say what does not work, one has to know who is listening. One more ear, however kind, changes what people dare to tell; when it belongs to somebody they depend on, they keep silent.',
      'That is why the room has no invitation link, no recording and no observer’s seat. It holds for everybody, whatever their position: it is aimed at nobody.',
    ],
  },
  outside: {
    title: 'What is known outside',
    text: [
      'Those who coordinate the course know who was there, for how long, and how far people are. What was said stays with the group.',
      'If the method interests you, whoever coordinates the course can show it to you on an invented example.',
    ],
  },
  home: 'Back to the start page',
};
