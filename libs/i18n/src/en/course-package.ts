import type { coursePackage as fr } from '../fr/course-package.ts';

export const coursePackage: typeof fr = {
  published: (title, number) => `“${title}” is published: version ${number}.`,
  unchanged: (number) => `Nothing changed: this is version ${number} already.`,
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
    'step-outside-module': 'outside a module only a collective step has its place.',
    'empty-module': 'this module has no step.',
    'missing-media': 'this media file is not in the package.',
    'wrong-media-type': 'this type of media is not accepted.',
    'raw-html': 'neither HTML nor pictures are accepted in texts.',
    'empty-body': 'the text is missing.',
  },
};
