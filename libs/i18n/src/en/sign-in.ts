import type { signIn as fr } from '../fr/sign-in.ts';

export const signIn: typeof fr = {
  title: 'Back on your path',
  invitation: 'Give the address at which you received your invitation.',
  email: 'E-mail address',
  password: 'Password',
  submit: 'Sign in',
  refused: 'You could not be signed in',
  againTitle: 'Your session has expired',
  again: 'Sign in here: the page goes on where you were, and what you wrote is kept.',
  promiseTitle: 'Alone, in small steps. Together, four times, on a real situation.',
  promise: 'Ten weeks, two rhythms: a course for project managers in the territories.',
};
