import { Download, Hourglass } from 'lucide-react';
import {
  AttendanceCell,
  Button,
  Card,
  Chip,
  CompletionCell,
  Legend,
  Page,
  PageHead,
} from '../../src/index.ts';
import { SampleBar } from './sample-bar.tsx';
import styles from './samples.module.css';

const people: [string, number[], boolean][] = [
  ['Maëlle Kerjean', [6, 6, 5], false],
  ['Nadia Belkacem', [6, 4, 0], false],
  ['Sarah Nguyen', [6, 4, 2], true],
];

const Rows = () =>
  people.map(([name, modules, departed]) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      {modules.map((done, index) => (
        <td key={index}>
          <CompletionCell done={done} total={6} departed={departed} label={`${done} étapes sur 6`} />
        </td>
      ))}
      <td>
        <AttendanceCell state={departed ? 'absent' : 'present'} departed={departed} label="atelier 1" />
      </td>
      <td>
        <AttendanceCell state="to-come" label="à venir" />
      </td>
      <td>
        {name.startsWith('Nadia') && (
          <Chip tone="danger" icon={Hourglass}>
            12 jours sans activité
          </Chip>
        )}
      </td>
    </tr>
  ));

export const Grid = () => (
  <>
    <SampleBar>{null}</SampleBar>
    <Page width="grid">
      <PageHead
        title="Promotion pilote 2023"
        note="Mardi 24 octobre, 14:05."
        end={<Button icon={Download}>Exporter</Button>}
      />
      <Card flush aria-label="Avancement">
        <div style={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label="Avancement par personne">
          <table className={styles.table}>
            <tbody>
              <Rows />
            </tbody>
          </table>
        </div>
        <div style={{ padding: '10px 16px' }}>
          <Legend items={[{ mark: <CompletionCell done={1} total={1} label="" />, text: 'terminé' }]} />
        </div>
      </Card>
    </Page>
  </>
);
