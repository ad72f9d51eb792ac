import { ArrowDown, ArrowUp } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../button/button.tsx';
import styles from './order-list.module.css';

type Item = Readonly<{ key: string; text: string }>;

export type OrderListProps = {
  /** What the list is read out as. */
  label: string;
  /** In their present order. */
  items: readonly Item[];
  onChange: (keys: string[]) => void;
  moveUpLabel: (text: string) => string;
  moveDownLabel: (text: string) => string;
  /** Said when something has moved: « Place 2 sur 4 ». */
  placeLabel: (place: number, of: number) => string;
  disabled?: boolean;
};

/** Things put in order by two buttons each, with the keyboard or a finger; nothing is dragged. */
export function OrderList(props: OrderListProps) {
  const { label, items, placeLabel } = props;
  const [moved, setMoved] = useState<string | null>(null);
  const place = items.findIndex(({ key }) => key === moved);
  return (
    <>
      <ol role="list" aria-label={label} className={styles.list}>
        {items.map((item, index) => (
          <Row key={item.key} {...props} item={item} index={index} onMoved={setMoved} />
        ))}
      </ol>
      <p role="status" className="sr">
        {place >= 0 && `${items[place]!.text}, ${placeLabel(place + 1, items.length)}`}
      </p>
    </>
  );
}

type RowProps = OrderListProps & { item: Item; index: number; onMoved: (key: string) => void };

function Row({ items, item, index, onChange, onMoved, moveUpLabel, moveDownLabel, disabled }: RowProps) {
  const last = items.length - 1;
  const row = useFocusKept(index, last);
  const move = (by: -1 | 1) => {
    const keys = items.map(({ key }) => key);
    [keys[index], keys[index + by]] = [keys[index + by]!, keys[index]!];
    onChange(keys);
    onMoved(item.key);
    row.keep(by === -1 ? 'up' : 'down');
  };
  return (
    <li ref={row.ref} className={styles.row}>
      <span aria-hidden="true" className={styles.rank}>
        {index + 1}
      </span>
      <span className={styles.text}>{item.text}</span>
      {!disabled && (
        <span className={styles.moves}>
          {index > 0 && (
            <Button data-move="up" icon={ArrowUp} label={moveUpLabel(item.text)} onClick={() => move(-1)} />
          )}
          {index < last && (
            <Button
              data-move="down"
              icon={ArrowDown}
              label={moveDownLabel(item.text)}
              onClick={() => move(1)}
            />
          )}
        </span>
      )}
    </li>
  );
}

/** The focus stays on the button that was pressed; at an end, where it is gone, on the other one of its row. */
function useFocusKept(index: number, last: number) {
  const ref = useRef<HTMLLIElement>(null);
  const pressed = useRef<'up' | 'down' | null>(null);
  useEffect(() => {
    const move = pressed.current;
    pressed.current = null;
    if (move === null) return;
    const wanted = ref.current?.querySelector<HTMLElement>(`[data-move="${move}"]`);
    (wanted ?? ref.current?.querySelector<HTMLElement>('[data-move]'))?.focus();
  }, [index, last]);
  return { ref, keep: (move: 'up' | 'down') => void (pressed.current = move) };
}
