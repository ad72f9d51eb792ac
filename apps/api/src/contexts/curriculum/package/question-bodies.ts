import type { KeyedText, Question, SurveyQuestion } from '../domain/course.ts';
import type { PackageFault } from '../domain/package-fault.ts';
import { generatorOf } from '../drawing/seeded-generator.ts';
import { faultIn, type PackageFile } from './front-matter.ts';
import type { QuestionFields, SurveyQuestionFields } from './question-fields.ts';

/** What no field alone can show: keys said twice, and right answers that are missing or too many. */
export function questionFaults(source: PackageFile, questions: readonly QuestionFields[]): PackageFault[] {
  const at = faultIn(source);
  if (isRepeated(questions)) return [at('duplicate-key', 'questions')];
  return questions.flatMap((question, index) => {
    const list = question.kind === 'matching' ? 'pairs' : 'options';
    const faults = isRepeated(question[list] ?? []) ? [at('duplicate-key', 'questions', index, list)] : [];
    return hasItsRightOptions(question)
      ? faults
      : [
          at(
            question.kind === 'single' ? 'one-right-option' : 'right-option-missing',
            'questions',
            index,
            list,
          ),
          ...faults,
        ];
  });
}

function hasItsRightOptions({ kind, options = [] }: QuestionFields): boolean {
  const right = options.filter((option) => option.right).length;
  if (kind === 'single') return right === 1;
  return kind !== 'multiple' || right > 0;
}

export const surveyFaults = (
  source: PackageFile,
  questions: readonly SurveyQuestionFields[],
): PackageFault[] => (isRepeated(questions) ? [faultIn(source)('duplicate-key', 'questions')] : []);

export const isRepeated = (list: readonly { key: string }[]): boolean =>
  new Set(list.map(({ key }) => key)).size < list.length;

export function questionOf(fields: QuestionFields): Question {
  const { key, kind, prompt, feedback, options = [], pairs = [], accepted = [] } = fields;
  const asked = { key, prompt, feedback };
  if (kind === 'ordering')
    return {
      ...asked,
      kind,
      options: underCover(
        key,
        options.map(({ text }) => text),
      ),
    };
  if (kind === 'short') return { ...asked, kind, accepted };
  if (kind === 'matching') {
    const lefts = pairs.map((pair) => ({ key: pair.key, text: pair.left }));
    return {
      ...asked,
      kind,
      lefts,
      options: underCover(
        key,
        pairs.map(({ right }) => right),
      ),
    };
  }
  const chosen = options.map((each) => ({ ...each, feedback: each.feedback ?? null }));
  return { ...asked, kind, options: chosen };
}

/** In the right order, with keys that are the places at which they are shown: nobody reads the answer in them. */
function underCover(seed: string, texts: readonly string[]): KeyedText[] {
  const { between } = generatorOf(seed);
  const places = texts.map((_, index) => index);
  for (let index = places.length - 1; index > 0; index -= 1) {
    const other = Math.floor(between(0, index + 1));
    [places[index], places[other]] = [places[other]!, places[index]!];
  }
  const isInOrder = places.every((place, index) => place === index);
  return texts.map((text, index) => ({
    key: String((places[index]! + (isInOrder ? 1 : 0)) % texts.length),
    text,
  }));
}

export const surveyQuestionOf = ({
  key,
  kind,
  prompt,
  required,
  options = [],
}: SurveyQuestionFields): SurveyQuestion => ({
  ...{ key, kind, prompt, required },
  options: options.map((option) => ({ key: option.key, text: option.text })),
});
