import type { Schemas } from '@cheminer/api-client';

type Standing = Schemas['ActionStandingRequest'];

/** What the form says. An action about which nothing is chosen stays as it stands. */
export function lookBackIn(form: FormData): Schemas['LookBackRequest'] {
  const actions = form.getAll('actionId').flatMap((id): Standing[] => {
    const status = form.get(`status ${String(id)}`);
    if (status === null) return [];
    const because = String(form.get(`because ${String(id)}`) ?? '').trim();
    return [
      {
        ...{ actionId: String(id), status: status as Standing['status'] },
        ...(because !== '' && { because }),
      },
    ];
  });
  return { text: String(form.get('text') ?? ''), actions };
}
