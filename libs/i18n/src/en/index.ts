import type { FirstWords } from '../fr/index.ts';
import { common } from './common.ts';
import { offline } from './offline.ts';
import { path } from './path.ts';
import * as problemWords from './problems.ts';
import { signIn } from './sign-in.ts';
import { step } from './step.ts';

export const en: FirstWords = { common, ...problemWords, signIn, offline, path, step };
