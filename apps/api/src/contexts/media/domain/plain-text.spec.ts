import { TextCheck } from './plain-text.ts';

const isText = (...pieces: (string | Uint8Array)[]): boolean => {
  const check = new TextCheck();
  for (const piece of pieces) check.take(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece);
  return check.isText();
};

describe('a plain text', () => {
  it('is UTF-8, even cut in the middle of a letter', () => {
    const bytes = new TextEncoder().encode('Été ; 12 €\r\n\tfin');
    expect(isText(bytes.subarray(0, 1), bytes.subarray(1))).toBe(true);
  });

  it('or Windows-1252, as a spreadsheet in French writes it', () => {
    expect(isText(Uint8Array.from([0xc9, 0x74, 0xe9, 0x3b, 0x80, 0x0d, 0x0a]))).toBe(true);
    expect(isText(Uint8Array.from([0xc9, 0x74, 0x81]))).toBe(false);
  });

  it('has no control character', () => {
    expect(isText('a\u0000b')).toBe(false);
    expect(isText('a', Uint8Array.from([0x1b, 0xe9]))).toBe(false);
  });

  it('is nothing that a browser or a shell would run', () => {
    expect(isText('<!doctype html><script>alert(1)</script>')).toBe(false);
    expect(isText('\n  <svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>')).toBe(false);
    expect(isText('\uFEFF<?xml version="1.0"?>')).toBe(false);
    expect(isText('#!/bin/sh\nrm -rf /')).toBe(false);
    expect(isText('Moins de 3 < 5, et <b>gras</b>')).toBe(true);
  });
});
