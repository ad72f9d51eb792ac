import { answersOf, type HandedIn, type SurveyQuestion } from './survey-answers.ts';

const questions: readonly SurveyQuestion[] = [
  {
    ...{ key: 'U', kind: 'scale', prompt: 'Utile ?' },
    options: [
      { key: '1', text: 'Peu' },
      { key: '4', text: 'Très' },
    ],
  },
  { key: 'M', kind: 'text', prompt: 'Un mot ?', options: [] },
];
const handedIn: readonly HandedIn[] = [
  { U: '4', M: 'Moins de quiz' },
  { U: '1', M: '  ' },
  { U: '4', M: 'Des pauses' },
  { U: '1', M: 'Seul' },
  { U: '1' },
];
const countsOf = (given: readonly HandedIn[]) =>
  answersOf(questions, given).questions[0]!.options.map(({ count }) => count);

describe('the answers to a questionnaire', () => {
  it('are counted by option, their texts in the order of the alphabet and without those left blank', () => {
    const { count, waiting, questions: read } = answersOf(questions, handedIn.slice(0, 3));
    expect([count, waiting]).toEqual([3, 0]);
    expect(read[0]!.options.map((option) => option.count)).toEqual([1, 2]);
    expect(read[1]!.texts).toEqual(['Des pauses', 'Moins de quiz']);
  });

  it('are told of nobody before three came', () => {
    expect(answersOf(questions, handedIn.slice(0, 2))).toMatchObject({ count: 0, waiting: 2 });
    expect(countsOf(handedIn.slice(0, 2))).toEqual([0, 0]);
  });

  it('come out three by three: none is read in the difference that it makes', () => {
    for (const come of [3, 4, 5]) expect(countsOf(handedIn.slice(0, come))).toEqual([1, 2]);
    expect(answersOf(questions, handedIn)).toMatchObject({ count: 3, waiting: 2 });
    expect(JSON.stringify(answersOf(questions, handedIn))).not.toContain('Seul');
  });
});
