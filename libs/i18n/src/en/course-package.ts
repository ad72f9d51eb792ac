import type { coursePackage as fr } from '../fr/course-package.ts';
import { counting } from '../language.ts';

const count = counting('en');

type Impact = Parameters<typeof fr.impact>[0];

const step = ({ key, title }: { key: string; title: string }): string => `${key} “${title}”`;

function impact({ title, added, nowRequired, removed, cohorts }: Impact): string {
  const lines = [
    `“${title}”: what changes`,
    ...added.map((each) => `  new: ${step(each)}, ${each.minutes} min${each.required ? '' : ', optional'}`),
    ...nowRequired.map((each) => `  now asked for: ${step(each)}`),
    ...removed.map((each) => `  removed: ${step(each)} (still counted for whoever finished it)`),
    ...(added.length + nowRequired.length + removed.length === 0 ? ['  no step added or removed'] : []),
  ];
  for (const cohort of cohorts) {
    lines.push(
      `${cohort.title}: ${count(cohort.people.length, 'person has', 'people have')} something new to do`,
    );
    for (const { name, newSteps, newMinutes } of cohort.people)
      lines.push(`  ${name}: ${count(newSteps, 'step', 'steps')}, ${newMinutes} min`);
  }
  return lines.join('\n');
}

export const coursePackage: typeof fr = {
  published: (title, number) => `“${title}” is published: version ${number}.`,
  unchanged: (number) => `Nothing changed: this is version ${number} already.`,
  confirm:
    'Nothing is published yet. Run the command again with --yes to publish: running cohorts will follow.',
  impact,
  valid: (steps) => `The package is valid: ${steps}\u00A0steps.`,
  refused: (count) => `The package is refused whole (${count}\u00A0faults):`,
  faults: {
    'missing-file': 'this file is missing.',
    'missing-front-matter': 'the file must begin with fields between two “---” lines.',
    yaml: 'these fields are not readable YAML.',
    missing: 'to be filled in.',
    'unknown-field': 'there is no such field.',
    'wrong-value': 'this value is not accepted.',
    'too-long': 'this is too long or too short.',
    'duplicate-key': 'this key is already taken in the course.',
    'unknown-key': 'nothing in the course has this key.',
    'one-right-option': 'exactly one option must be right.',
    'right-option-missing': 'at least one option must be right.',
    circular: 'by its prerequisites, a step waits for itself.',
    'step-outside-module': 'outside a module only a collective step has its place.',
    'empty-module': 'this module has no step.',
    'missing-media': 'this media file is not in the package.',
    'wrong-media-type': 'this type of media is not accepted.',
    'raw-html': 'HTML is not accepted in texts.',
    'empty-body': 'the text is missing.',
    'picture-not-here': 'a picture has its place in the text of a step only.',
    'picture-in-line': 'a picture must be alone in its paragraph.',
    'picture-without-words': 'the alternative text is missing, between the brackets.',
    'picture-too-large': 'this picture is too large: 10\u00A0MB and 50\u00A0million pixels at most.',
    'unreadable-picture': 'this picture cannot be read, or is not what its name says.',
    'unsafe-drawing': 'a drawing runs nothing and fetches nothing from elsewhere.',
    'outside-term': 'this text is under no term: each term has its “##” heading.',
  },
};
