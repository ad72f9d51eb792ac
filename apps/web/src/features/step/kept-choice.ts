/** A choice that is not validated yet stays on this device: whose it is, of which step and question. */
export const placeOfChoice = (accountId: string, stepKey: string, questionKey: string): string =>
  `cheminer.choice.${accountId}.${stepKey}.${questionKey}`;

export const keptChoice = (place: string): string | null => localStorage.getItem(place);

export const keepChoice = (place: string, optionKey: string): void => localStorage.setItem(place, optionKey);

export const forgetChoice = (place: string): void => localStorage.removeItem(place);
