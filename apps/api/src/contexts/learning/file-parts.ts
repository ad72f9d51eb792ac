import { FileRecord } from './persistence/file.entity.ts';
import { FileContentQuery } from './queries/file-content.query.ts';
import { KeepFile } from './use-cases/keep-file.ts';
import { OpenDeliverable } from './use-cases/open-deliverable.ts';
import { ReceiveUpload } from './use-cases/receive-upload.ts';
import { RemoveFile } from './use-cases/remove-file.ts';
import { RestoreFile } from './use-cases/restore-file.ts';

/** Files that learners hand in: their parts of the module. */
export const fileParts = {
  records: [FileRecord],
  providers: [...[FileContentQuery, OpenDeliverable], ...[ReceiveUpload, KeepFile, RemoveFile, RestoreFile]],
};
