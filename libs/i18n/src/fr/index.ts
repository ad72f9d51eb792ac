import { account } from './account.ts';
import { common } from './common.ts';
import { path } from './path.ts';
import * as problemWords from './problems.ts';
import { coursePackage } from './course-package.ts';
import { review } from './review.ts';
import { signIn } from './sign-in.ts';
import { step } from './step.ts';
import { workshops } from './workshops.ts';

export const fr = { common, ...problemWords, coursePackage, signIn, account, path, step, workshops, review };

/** Everything that is said. The French catalogue is the model: a sentence missing elsewhere does not compile. */
export type Words = typeof fr;
