import type { Schemas } from '@cheminer/api-client';

/** Something that somebody chose to show. */
export type Piece = Schemas['SharedPieceResponse'];
