import { data, type ShouldRevalidateFunctionArgs } from 'react-router';
import { type Failure, isLost } from './send.ts';

/** For an action to answer. After an error status no loader runs: it would take the page away from what was typed. */
export const answered = <Told>(told: Told, failure: Failure | null) =>
  isLost(failure) ? data(told, { status: 503 }) : told;

/** For a form that leads elsewhere once it is kept: after a refusal its page is not fetched anew, nor left. */
export const keepsWhatIsTyped = ({ actionResult, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  !actionResult && defaultShouldRevalidate;
