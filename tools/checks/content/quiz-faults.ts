import type { CourseFile } from './course-files.ts';

const questions = { least: 4, most: 8 };
const kinds = ['single', 'multiple', 'ordering', 'matching', 'short'];

/** Quizzes that are too short or too long, options that teach nothing, and kinds of question that the course never asks. */
export function quizFaults(files: readonly CourseFile[]): string[] {
  const quizzes = files.filter(({ fields }) => fields['kind'] === 'quiz');
  const asked = new Set(quizzes.flatMap((quiz) => questionsOf(quiz).map(({ kind = 'single' }) => kind)));
  const unused = kinds.filter((kind) => !asked.has(kind));
  return [
    ...quizzes.flatMap((quiz) => {
      const { length } = questionsOf(quiz);
      const isRight = length >= questions.least && length <= questions.most;
      const wanted = `between ${questions.least} and ${questions.most}`;
      const at = `${quiz.file}:${quiz.lineOf(['questions'])}`;
      return isRight ? [] : [`${at}: ${length} questions, ${wanted} are wanted`];
    }),
    ...quizzes.flatMap(untaught),
    ...unused.map((kind) => `course.md:1: no quiz has a question of the kind ${kind}`),
  ];
}

type Asked = Readonly<{ kind?: string; options?: readonly Readonly<{ key: string; feedback?: string }>[] }>;

const questionsOf = ({ fields }: CourseFile) => fields['questions'] as readonly Asked[];

/** Where options are put in order, none is right or wrong by itself. */
const untaught = (quiz: CourseFile): string[] =>
  questionsOf(quiz).flatMap(({ kind, options = [] }, question) =>
    options.flatMap(({ key, feedback }, option) => {
      if (kind === 'ordering' || feedback) return [];
      const line = quiz.lineOf(['questions', question, 'options', option]);
      return [`${quiz.file}:${line}: whoever answers ${key} is taught nothing`];
    }),
  );
