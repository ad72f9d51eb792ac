import { ChoiceGroup } from '@cheminer/ui';
import { useWords } from '../../../app/words.tsx';

/** Whether the days by which modules are best done move with the workshop that they lead to. */
export function GuideDates({ modules }: { modules: readonly string[] }) {
  const { guides } = useWords().workshops.form;
  if (modules.length === 0) return null;
  return (
    <ChoiceGroup
      name="guides"
      label={guides.label}
      hint={guides.hint(modules)}
      defaultValue="stay"
      choices={[
        { value: 'stay', label: guides.stay },
        { value: 'move', label: guides.move },
      ]}
    />
  );
}
