import { type ValidationError, ValidationPipe } from '@nestjs/common';

/** Where in the body or query, as a JSON pointer, and which rule it breaks. */
export type FieldError = Readonly<{ pointer: string; code: string }>;

export class InvalidRequest extends Error {
  constructor(readonly errors: readonly FieldError[]) {
    super('request.invalid');
  }
}

/** Unknown fields are errors, so that a misspelt one is never silently dropped. */
export const requestValidation = (): ValidationPipe =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    exceptionFactory: (errors) => new InvalidRequest(errors.flatMap((error) => fieldErrors(error, ''))),
  });

function fieldErrors(error: ValidationError, parent: string): FieldError[] {
  const pointer = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.keys(error.constraints ?? {}).map((code) => ({ pointer, code }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldErrors(child, pointer))];
}
