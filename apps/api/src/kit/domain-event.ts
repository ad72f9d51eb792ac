/** Something that happened in a context, told to the others in the past tense. */
export type DomainEvent<Topic extends string = string, Payload extends object = object> = Readonly<{
  topic: Topic;
  /** ISO 8601 instant. */
  occurredAt: string;
  payload: Payload;
}>;
