export { api, dataOf, type Outcome, outcomeOf, type Problem, type Schemas } from './client.ts';
