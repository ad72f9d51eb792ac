import { attachment } from './attachment.ts';

describe('the name of an offered file', () => {
  it('is kept with its accents, and has a plain twin', () => {
    expect(attachment('Suivi été.csv')).toBe(
      `attachment; filename="Suivi ete.csv"; filename*=UTF-8''Suivi%20%C3%A9t%C3%A9.csv`,
    );
  });

  it('cannot end the header, nor begin another', () => {
    const header = attachment('a"; x=\r\nSet-Cookie: b\\.csv');
    expect(header).toBe(
      `attachment; filename="a__ x___Set-Cookie_ b_.csv"; filename*=UTF-8''a%22%3B%20x%3D%0D%0ASet-Cookie%3A%20b%5C.csv`,
    );
  });

  it('leaves no quote nor star bare in its encoded form', () => {
    expect(attachment(`l'essai*(1).csv`)).toContain(`filename*=UTF-8''l%27essai%2A%281%29.csv`);
  });
});
