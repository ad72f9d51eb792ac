import type { Words } from '../fr/index.ts';
import { account } from './account.ts';
import { common } from './common.ts';
import { path } from './path.ts';
import * as problemWords from './problems.ts';
import { coursePackage } from './course-package.ts';
import { review } from './review.ts';
import { signIn } from './sign-in.ts';
import { step } from './step.ts';
import { workshops } from './workshops.ts';

export const en: Words = {
  common,
  ...problemWords,
  coursePackage,
  signIn,
  account,
  path,
  step,
  workshops,
  review,
};
