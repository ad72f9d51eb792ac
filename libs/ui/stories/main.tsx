import { StrictMode, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import '../src/index.ts';
import '../src/reading-fonts.ts';
import './stories.css';

type StoryFile = Record<string, ComponentType>;

const files = import.meta.glob<StoryFile>(['../src/**/*.stories.tsx', './samples/*.stories.tsx'], {
  eager: true,
});
const asked = new URLSearchParams(location.search);
const theme = asked.get('theme');
const chosen = asked.get('story');

const stories = Object.entries(files).map(([path, parts]) => {
  const name = path.split('/').at(-1)?.replace('.stories.tsx', '') ?? path;
  return { name, sample: path.startsWith('./'), parts: Object.entries(parts) };
});

/** `?story=button` shows one file, `&theme=dark` the other theme, `&saver` the light mode; without it every component is shown, and the samples are linked. */
function Stories() {
  const one = stories.find(({ name }) => name === chosen);
  if (one?.sample) return one.parts.map(([title, Part]) => <Part key={title} />);
  const shown = one ? [one] : stories.filter(({ sample }) => !sample);
  return (
    <div className="stories">
      <h1>Composants et états</h1>
      <Choices />
      {shown.map(({ name, parts }) => (
        <section key={name} className="story">
          <h2>
            <a href={address({ story: name })}>{name}</a>
          </h2>
          {parts.map(([title, Part]) => (
            <div key={title} className="part" data-part={title}>
              <h3>{title.replaceAll(/(?<=[a-z])(?=[A-Z])|(?=[A-Z][a-z])/g, ' ')}</h3>
              <Part />
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

function Choices() {
  return (
    <p className="row">
      <a href={address({ theme: 'light' })}>clair</a>
      <a href={address({ theme: 'dark' })}>sombre</a>
      <a href={address({ story: '' })}>tout</a>
      {stories
        .filter(({ sample }) => sample)
        .map(({ name }) => (
          <a key={name} href={address({ story: name })}>
            {name}
          </a>
        ))}
    </p>
  );
}

function address(change: Record<string, string>): string {
  return `?${new URLSearchParams({ ...Object.fromEntries(asked), ...change })}`;
}

const page = document.documentElement.dataset;
if (theme) page['theme'] = theme;
if (asked.has('saver')) page['saver'] = '';
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <MemoryRouter initialEntries={['/parcours']}>
        <Stories />
      </MemoryRouter>
    </StrictMode>,
  );
}
