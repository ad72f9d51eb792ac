/** How somebody was there, and how they confirmed it. */
export const presenceMeans = ['on-site', 'online', 'phone'] as const;
export type PresenceMeans = (typeof presenceMeans)[number];
export const signatureKinds = ['tap', 'drawn'] as const;
export type SignatureKind = (typeof signatureKinds)[number];
