import type { Words } from '../fr/index.ts';
import { common } from './common.ts';
import * as problemWords from './problems.ts';
import { coursePackage } from './course-package.ts';
import { signIn } from './sign-in.ts';

export const en: Words = { common, ...problemWords, coursePackage, signIn };
