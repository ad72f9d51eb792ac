import { ownWords, type WordSource } from './own-words.ts';

const source: WordSource = {
  html: '',
  questions: [
    {
      ...{ key: 'Q4', prompt: 'Qui fait quoi ?', lefts: [{ key: 'l1', text: 'Instruire' }] },
      options: [{ key: 'a', text: 'Vérifier' }],
    },
    { key: 'Q5', prompt: 'Un mot ?' },
  ],
  statements: [{ key: 'S1', text: 'Je sais dire.' }],
  scale: [{ value: 3, label: 'Je sais' }],
};

describe('what somebody filled in, in words', () => {
  it('says what was asked and what was chosen, not their keys', () => {
    expect(ownWords(source, 'Q4', ['a'])).toEqual({
      question: 'Qui fait quoi ?',
      answer: ['Instruire → Vérifier'],
    });
    expect(ownWords(source, 'S1', '3')).toEqual({ question: 'Je sais dire.', answer: 'Je sais' });
  });

  it('leaves what was typed as it is, beside what it is about', () => {
    expect(ownWords(source, 'S1.why', '3')).toEqual({ question: 'Je sais dire.', answer: '3' });
    expect(ownWords(source, 'Q5', 'le besoin')).toEqual({ question: 'Un mot ?', answer: 'le besoin' });
    expect(ownWords({ html: '' }, 'text', 'Une page')).toEqual({ question: null, answer: 'Une page' });
  });
});
