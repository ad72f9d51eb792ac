import { AlreadyAnswered, OptionUnknown, QuestionUnknown } from './learning.refusals.ts';
import {
  answerQuestion,
  expectedOf,
  feedbackOn,
  isFinished,
  isRight,
  type QuestionFacts,
  quizStanding,
} from './quiz.ts';

const options = [
  { key: 'a', right: false },
  { key: 'b', right: true },
];
const single: QuestionFacts = { key: 'Q1', kind: 'single', options };
const multiple: QuestionFacts = {
  key: 'Q2',
  kind: 'multiple',
  options: [...options, { key: 'c', right: true }],
};
const ordering: QuestionFacts = {
  key: 'Q3',
  kind: 'ordering',
  options: [{ key: '2' }, { key: '0' }, { key: '1' }],
};
const matching: QuestionFacts = { key: 'Q4', kind: 'matching', options: [{ key: '1' }, { key: '0' }] };
const short: QuestionFacts = { key: 'Q5', kind: 'short', accepted: ['Le besoin', 'un besoin'] };
const questions = [single, multiple, ordering, matching, short];

describe('answering a question', () => {
  it.each<[string, QuestionFacts, string | string[], boolean]>([
    ['one option, the right one', single, 'b', true],
    ['one option, another', single, 'a', false],
    ['all the right options, in any order', multiple, ['c', 'b'], true],
    ['a part of the right options', multiple, ['b'], false],
    ['the right options and a wrong one', multiple, ['a', 'b', 'c'], false],
    ['the right order', ordering, ['2', '0', '1'], true],
    ['another order', ordering, ['0', '1', '2'], false],
    ['each with its own', matching, ['1', '0'], true],
    ['each with the other’s', matching, ['0', '1'], false],
    ['the expected words', short, 'le besoin', true],
    ['the same without accents, case or punctuation', short, '  UN   Bésoin. ', true],
    ['other words', short, 'un budget', false],
  ])('says whether it is right: %s', (_, question, value, right) => {
    expect(isRight(question, value)).toBe(right);
    expect(answerQuestion(questions, [], { questionKey: question.key, value })).toMatchObject({ right });
  });

  it('has an expected answer that is right, for each kind', () => {
    for (const question of questions) expect(isRight(question, expectedOf(question))).toBe(true);
  });

  it('may be sent twice, a set in any order', () => {
    const given = { questionKey: 'Q2', value: ['c', 'b'], right: true };
    expect(answerQuestion(questions, [given], { questionKey: 'Q2', value: ['b', 'c'] })).toBeNull();
  });

  it('is not changed once the feedback was given', () => {
    const given = { questionKey: 'Q1', value: 'a', right: false };
    expect(() => answerQuestion(questions, [given], { questionKey: 'Q1', value: 'b' })).toThrow(
      AlreadyAnswered,
    );
  });

  it('is refused to a question of another version', () => {
    expect(() => answerQuestion(questions, [], { questionKey: 'Q9', value: 'a' })).toThrow(QuestionUnknown);
  });

  it.each<[string, string, string | string[]]>([
    ['an option of another version', 'Q1', 'z'],
    ['two options where one is asked', 'Q1', ['a', 'b']],
    ['no option at all', 'Q2', []],
    ['an option said twice', 'Q2', ['b', 'b']],
    ['an order that lacks one', 'Q3', ['2', '0']],
    ['a pair too many', 'Q4', ['1', '0', '2']],
    ['no word', 'Q5', '   '],
    ['a page where a word is asked', 'Q5', 'x'.repeat(201)],
  ])('is refused with %s', (_, questionKey, value) => {
    expect(() => answerQuestion(questions, [], { questionKey, value })).toThrow(OptionUnknown);
  });
});

describe('the explanation of an answer', () => {
  const explained = (kind: string) => ({
    kind,
    feedback: 'On part du besoin.',
    options: [
      { key: 'a', right: true, feedback: 'A est un besoin.' },
      { key: 'b', right: false, feedback: 'B est une réponse.' },
      { key: 'c', right: true, feedback: null },
    ],
  });

  it.each<[string, string, string | string[], string]>([
    ['of the option that was taken', 'single', 'b', 'B est une réponse.'],
    ['of the question, where the option has none', 'single', 'c', 'On part du besoin.'],
    ['of the question, where all is right', 'multiple', ['a', 'c'], 'On part du besoin.'],
    ['of what was wrongly taken', 'multiple', ['a', 'b', 'c'], 'B est une réponse. On part du besoin.'],
    ['of what was wrongly left', 'multiple', ['c'], 'A est un besoin. On part du besoin.'],
    ['of the question, where options are put in order', 'ordering', ['b', 'a'], 'On part du besoin.'],
  ])('is that %s', (_, kind, value, feedback) => {
    expect(feedbackOn(explained(kind), value)).toBe(feedback);
  });
});

describe('a quiz', () => {
  const free = { passMark: null, attempts: null };
  const latest = (right: number, number = 1, finished = true) => ({ number, right, of: 5, finished });

  it('is finished when every question has an answer, right or wrong', () => {
    expect(isFinished([single, multiple], [{ questionKey: 'Q1' }])).toBe(false);
    expect(isFinished([single, multiple], [{ questionKey: 'Q1' }, { questionKey: 'Q2' }])).toBe(true);
  });

  it('without a pass mark is done with its last answer, and may be done again for practice', () => {
    expect(quizStanding(free, latest(0))).toEqual({ passed: true, done: true, left: null });
    expect(quizStanding(free, latest(3, 1, false))).toMatchObject({ done: false });
  });

  it('with a pass mark is done when it is reached, exactly', () => {
    const marked = { passMark: 80, attempts: null };
    expect(quizStanding(marked, latest(3))).toEqual({ passed: false, done: false, left: null });
    expect(quizStanding(marked, latest(4))).toEqual({ passed: true, done: true, left: null });
  });

  it('never shuts somebody in: the last attempt allowed completes it, passed or not', () => {
    const strict = { passMark: 80, attempts: 2 };
    expect(quizStanding(strict, latest(1, 1))).toEqual({ passed: false, done: false, left: 1 });
    expect(quizStanding(strict, latest(1, 2))).toEqual({ passed: false, done: true, left: 0 });
  });
});
