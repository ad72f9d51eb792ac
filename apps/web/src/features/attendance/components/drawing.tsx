import { Button } from '@cheminer/ui';
import { useEffect, useRef, useState } from 'react';
import type SignaturePad from 'signature_pad';
import { useWords } from '../../../app/words.tsx';
import styles from '../attendance.module.css';
import { pathOf } from '../drawn-path.ts';

type DrawingProps = { busy: string | false; onDrawn: (drawing: string) => void };

/** Where a finger, a pen or a mouse signs. Whoever cannot draw confirms with a tap, which is worth as much. */
export function Drawing({ busy, onDrawn }: DrawingProps) {
  const { attendance: words } = useWords().workshops;
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<SignaturePad>(null);
  const [isEmpty, setEmpty] = useState(true);
  useEffect(() => {
    const told = () => setEmpty(pad.current?.isEmpty() ?? true);
    let gone = false;
    void padOn(canvas.current!).then((made) => {
      if (gone) return made.off();
      made.addEventListener('endStroke', told);
      pad.current = made;
    });
    return () => {
      gone = true;
      pad.current?.off();
    };
  }, []);
  const clear = () => {
    pad.current?.clear();
    setEmpty(true);
  };
  return (
    <div className={styles.pad}>
      <canvas ref={canvas} className={styles.canvas} role="img" aria-label={words.padLabel} />
      <div className={styles.ways}>
        <Button onClick={clear}>{words.clear}</Button>
        <Button
          variant="main"
          busy={busy}
          disabledReason={isEmpty && words.padEmpty}
          onClick={() => onDrawn(pathOf(pad.current!.toData(), canvas.current!.getBoundingClientRect()))}
        >
          {words.signDrawn}
        </Button>
      </div>
    </div>
  );
}

/** Fetched when somebody wants to draw. */
async function padOn(canvas: HTMLCanvasElement): Promise<SignaturePad> {
  const { default: Pad } = await import('signature_pad');
  return new Pad(sized(canvas), { penColor: getComputedStyle(canvas).color });
}

/** As many points as the screen shows, so that lines are not blurred. */
function sized(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const { width, height } = canvas.getBoundingClientRect();
  const density = Math.max(window.devicePixelRatio, 1);
  canvas.width = width * density;
  canvas.height = height * density;
  canvas.getContext('2d')!.scale(density, density);
  return canvas;
}
