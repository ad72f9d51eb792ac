import { Button, ChoiceGroup, Dialog, TextArea } from '@cheminer/ui';
import { contractTags, contractTagsAtMost, type ContractTag, type Treatment } from '@cheminer/workshop-run';
import { useState } from 'react';
import { useWords } from '../../../app/words.tsx';
import { contractOf } from '../room.ts';
import { useStanding } from '../standing.ts';

/** What help is wanted: one to three kinds, and a sentence for whoever wants to write it. */
export function ContractForm({ treatment, onKept }: { treatment: Treatment; onKept?: () => void }) {
  const { command, isBusy } = useStanding();
  const { room: words } = useWords();
  const before = contractOf(treatment);
  const [tags, setTags] = useState<readonly string[]>(before?.tags ?? []);
  const [text, setText] = useState(before?.content?.text ?? '');
  const keep = async () => {
    const { consultation } = treatment;
    const contract = { kind: 'contract', consultation, tags: tags as ContractTag[] } as const;
    if (await command(text.trim() ? { ...contract, text: text.trim() } : contract)) onKept?.();
  };
  return (
    <>
      <TagChoice tags={tags} onChange={setTags} />
      <TextArea
        label={words.demand}
        optional={words.optional}
        rows={2}
        maxLength={2_000}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Button
        variant="main"
        busy={isBusy && ''}
        disabledReason={tags.length === 0 && words.wanted}
        onClick={() => void keep()}
      >
        {words.setContract}
      </Button>
    </>
  );
}

type TagChoiceProps = { tags: readonly string[]; onChange: (tags: readonly string[]) => void };

function TagChoice({ tags, onChange }: TagChoiceProps) {
  const { room: words } = useWords();
  const isFull = tags.length >= contractTagsAtMost;
  return (
    <ChoiceGroup
      many
      look="columns"
      name="tags"
      label={words.wanted}
      value={tags}
      onChange={onChange}
      choices={contractTags.map((tag) => ({
        value: tag,
        label: words.tags[tag],
        ...(isFull && !tags.includes(tag) ? { disabledReason: words.wanted } : {}),
      }))}
    />
  );
}

type ContractDialogProps = { treatment: Treatment; open: boolean; onClose: () => void };

export function ContractDialog({ treatment, open, onClose }: ContractDialogProps) {
  const { room: words } = useWords();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={words.contract}
      actions={
        <Button variant="quiet" onClick={onClose}>
          {words.cancel}
        </Button>
      }
    >
      <ContractForm treatment={treatment} onKept={onClose} />
    </Dialog>
  );
}
