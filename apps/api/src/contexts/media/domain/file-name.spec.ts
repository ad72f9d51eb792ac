import { fileName, namedAsItIs } from './file-name.ts';

describe('the name of a file', () => {
  it('keeps its accents and its spaces', () => {
    expect(fileName('Carte des acteurs – été.jpg')).toBe('Carte des acteurs – été.jpg');
    // As macOS spells it, letter and accent apart.
    expect(fileName('e\u0301te\u0301.pdf')).toBe('été.pdf');
  });

  it('never leads to another folder', () => {
    expect(fileName('../../etc/passwd')).toBe('passwd');
    expect(fileName('C:\\fakepath\\photo.jpg')).toBe('photo.jpg');
    expect(fileName('..')).toBe('document');
    expect(fileName('.htaccess')).toBe('htaccess');
  });

  it('hides nothing: no control character, no change of direction', () => {
    expect(fileName('note\u0000\r\n.txt')).toBe('note.txt');
    expect(fileName('photo\u202Egpj.exe')).toBe('photogpj.exe');
  });

  it('is never missing, nor endless', () => {
    expect(fileName(null)).toBe('document');
    const long = fileName(`${'a'.repeat(500)}.pdf`);
    expect(long).toHaveLength(120);
    expect(long.endsWith('a.pdf')).toBe(true);
  });

  it('ends as the content does', () => {
    expect(namedAsItIs('photo.JPG', 'image/jpeg')).toBe('photo.JPG');
    expect(namedAsItIs('photo.exe', 'image/jpeg')).toBe('photo.exe.jpg');
    expect(namedAsItIs('compte-rendu v1.2', 'application/pdf')).toBe('compte-rendu v1.2.pdf');
  });
});
