import { useWords } from './words.tsx';

export function Loading() {
  return (
    <p role="status" className="sr">
      {useWords().common.loading}
    </p>
  );
}
