import sax from 'sax';

/** What a drawing may not hold: it would run, or fetch from elsewhere. */
export type DrawingFault = Readonly<{ line: number; what: string }>;
/** In the drawing's own units. */
export type DrawingSize = Readonly<{ width: number; height: number }>;
/** `size` is null when the drawing cannot be read, or does not say how large it is. */
export type Drawing = Readonly<{ faults: readonly DrawingFault[]; size: DrawingSize | null }>;

type Attributes = Readonly<Record<string, string>>;

const running = new Set([
  ...['script', 'foreignobject', 'iframe', 'object', 'embed', 'audio', 'video', 'handler', 'listener'],
]);

/** Reads an SVG drawing: whether it may be shown, and how large it is. */
export function readDrawing(svg: string): Drawing {
  const faults: DrawingFault[] = [];
  let [size, broken]: [DrawingSize | null, boolean] = [null, false];
  const parser = sax.parser(true);
  const refuse = (what: string) => faults.push({ line: parser.line + 1, what });
  parser.onopentag = ({ name, attributes }) => {
    if (name === 'svg') size ??= sizeOf(attributes as Attributes);
    refusedIn(name, attributes as Attributes).forEach(refuse);
  };
  parser.ontext = parser.oncdata = (text) => fetchesElsewhere(text) && refuse(parser.tag?.name ?? 'style');
  parser.ondoctype = (text) => text.includes('[') && refuse('DOCTYPE');
  parser.onprocessinginstruction = ({ name }) => name !== 'xml' && refuse(name);
  parser.onerror = () => {
    broken = true;
    parser.resume();
  };
  parser.write(svg.replace(/^\uFEFF/, '')).close();
  return { faults, size: broken ? null : size };
}

function refusedIn(tag: string, attributes: Attributes): string[] {
  const refused = Object.entries(attributes).filter(([name, value]) => isRefused(localName(name), value));
  return [...(running.has(localName(tag)) ? [tag] : []), ...refused.map(([name]) => name)];
}

const localName = (name: string): string => name.split(':').at(-1)!.toLowerCase();

function isRefused(name: string, value: string): boolean {
  if (name.startsWith('on')) return true;
  if (name === 'href' || name === 'src') return !isInside(value);
  // An animation may set an address that no attribute shows.
  if (name === 'attributename') return /href|^on/i.test(value);
  return fetchesElsewhere(value);
}

/** A part of the same drawing, or a picture written inside it. */
const isInside = (address: string): boolean => /^\s*(#|data:image\/(png|jpeg|webp);)/i.test(address);

const fetchesElsewhere = (style: string): boolean =>
  /@import/i.test(style) ||
  [...style.matchAll(/url\(\s*["']?([^)"']*)/gi)].some(([, address]) => !isInside(address!));

function sizeOf({ viewBox = '', width = '', height = '' }: Attributes): DrawingSize | null {
  const box = viewBox.trim().split(/[\s,]+/);
  const [wide, high] = (box.length === 4 ? box.slice(2) : [width, height]).map(parseFloat) as [
    number,
    number,
  ];
  return wide > 0 && high > 0 ? { width: Math.round(wide), height: Math.round(high) } : null;
}
