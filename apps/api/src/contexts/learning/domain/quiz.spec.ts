import { AlreadyAnswered, OptionUnknown, QuestionUnknown } from './learning.refusals.ts';
import { answerQuestion, isFinished } from './quiz.ts';

const questions = ['Q1', 'Q2'].map((key) => ({
  key,
  options: [
    { key: 'a', right: false },
    { key: 'b', right: true },
  ],
}));
const wrong = { questionKey: 'Q1', optionKey: 'a', right: false };

describe('answering a question', () => {
  it('says whether the option was the right one', () => {
    expect(answerQuestion(questions, [], { questionKey: 'Q1', optionKey: 'b' })).toMatchObject({
      right: true,
    });
    expect(answerQuestion(questions, [], { questionKey: 'Q1', optionKey: 'a' })).toMatchObject({
      right: false,
    });
  });

  it('may be sent twice', () => {
    expect(answerQuestion(questions, [wrong], { questionKey: 'Q1', optionKey: 'a' })).toBeNull();
  });

  it('is not changed once the feedback was given', () => {
    expect(() => answerQuestion(questions, [wrong], { questionKey: 'Q1', optionKey: 'b' })).toThrow(
      AlreadyAnswered,
    );
  });

  it('is refused to a question or an option of another version', () => {
    expect(() => answerQuestion(questions, [], { questionKey: 'Q9', optionKey: 'a' })).toThrow(
      QuestionUnknown,
    );
    expect(() => answerQuestion(questions, [], { questionKey: 'Q1', optionKey: 'z' })).toThrow(OptionUnknown);
  });
});

describe('a quiz', () => {
  it('is finished when every question has an answer, right or wrong', () => {
    expect(isFinished(questions, [wrong])).toBe(false);
    expect(isFinished(questions, [wrong, { questionKey: 'Q2', optionKey: 'b', right: true }])).toBe(true);
  });
});
