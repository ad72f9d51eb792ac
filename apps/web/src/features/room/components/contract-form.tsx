import { Button, ChoiceGroup, Dialog, TextArea } from '@cheminer/ui';
import { contractTags, contractTagsAtMost, type ContractTag, type Treatment } from '@cheminer/workshop-run';
import { useWords } from '../../../app/words.tsx';
import { contractOf } from '../room.ts';
import { useStanding } from '../standing.ts';
import { draftName } from '../typed/drafts.ts';
import { useDraft } from '../typed/use-draft.ts';

/** What help is wanted: one to three kinds, and a sentence for whoever wants to write it. */
export function ContractForm({ treatment, onKept }: { treatment: Treatment; onKept?: () => void }) {
  const { isBusy } = useStanding();
  const { room: words } = useWords();
  const { tags, setTags, demand, keep } = useAgreeing(treatment);
  return (
    <>
      <TagChoice tags={tags} onChange={setTags} />
      <TextArea
        label={words.demand}
        optional={words.optional}
        rows={2}
        maxLength={2_000}
        value={demand.text}
        onChange={({ currentTarget }) => demand.type(currentTarget.value)}
      />
      <Button
        variant="main"
        busy={isBusy && ''}
        disabledReason={tags.length === 0 && words.wanted}
        onClick={() => void keep().then((isKept) => isKept && onKept?.())}
      >
        {words.setContract}
      </Button>
    </>
  );
}

/** What is being agreed, from the version of before; typed against another one, it is another text. */
function useAgreeing(treatment: Treatment) {
  const { command } = useStanding();
  const { consultation, contracts } = treatment;
  const before = contractOf(treatment);
  const name = draftName(consultation, `contract/${contracts.length}`);
  const chosen = useDraft(`${name}/tags`, before?.tags.join(' '));
  const demand = useDraft(`${name}/text`, before?.content?.text);
  const tags = chosen.text.split(' ').filter(Boolean);
  const setTags = (next: readonly string[]) => chosen.type(next.join(' '));
  const keep = async (): Promise<boolean> => {
    const contract = { kind: 'contract', consultation, tags: tags as ContractTag[] } as const;
    const text = demand.text.trim();
    const isKept = await command(text ? { ...contract, text } : contract);
    if (isKept) [chosen, demand].forEach(({ forget }) => forget());
    return isKept;
  };
  return { tags, setTags, demand, keep };
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
