import { type ChangeEvent, useRef } from 'react';
import { Plus } from 'lucide-react';
import { Button } from '../button/button.tsx';

export type FilePickerProps = {
  label: string;
  /** As the native input takes it: types and endings. */
  accept: string;
  /** Opens the camera of a phone. */
  capture?: 'environment';
  multiple?: boolean;
  onFiles: (files: File[]) => void;
  disabled?: boolean;
};

/** A button that opens the device's own way to choose files. */
export function FilePicker({ label, accept, capture, multiple, onFiles, disabled }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(currentTarget.files ?? [])]);
    // The same file may be chosen again after it was taken away.
    currentTarget.value = '';
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        {...{ accept, capture, multiple, disabled }}
        onChange={choose}
        aria-label={label}
      />
      <Button icon={Plus} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
