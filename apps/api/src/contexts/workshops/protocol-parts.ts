import { ProtocolRecord } from './persistence/protocol.entity.ts';
import { Protocols } from './persistence/protocols.repository.ts';
import { FacilitationNotesQuery } from './queries/facilitation-notes.query.ts';
import { ProtocolQuery } from './queries/protocol.query.ts';
import { AnnounceLength } from './use-cases/announce-length.ts';
import { ChangeProtocol } from './use-cases/change-protocol.ts';
import { CurrentProtocols } from './use-cases/current-protocols.ts';

/** How a workshop goes, minute by minute: its parts of the module. */
export const protocolParts = {
  records: [ProtocolRecord],
  providers: [
    Protocols,
    CurrentProtocols,
    ProtocolQuery,
    FacilitationNotesQuery,
    ChangeProtocol,
    AnnounceLength,
  ],
  exports: [ChangeProtocol],
};
