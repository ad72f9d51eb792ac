export const signatureKinds = ['tap', 'drawn'] as const;
export type SignatureKind = (typeof signatureKinds)[number];

/** The drawing is made of that many units in width and height, whatever the device. */
export const drawingSize = { width: 600, height: 200 } as const;

/** Points that a drawing may have: a hand that signs makes some hundreds. */
export const drawingLength = 12_000;

/** Lines between whole points, and nothing that a page could run. */
export const drawingPattern = /^(?:M\d{1,3} \d{1,3}(?:L\d{1,3} \d{1,3})*)+$/;
