/** The colours of the screens' tokens, written out: a reader of mail knows no custom property. */
export const light = {
  ground: '#f2f5ef',
  surface: '#ffffff',
  ink: '#13211b',
  quiet: '#3f4e46',
  line: '#d3dace',
  action: '#0b5a44',
  onAction: '#ffffff',
};

export const dark: typeof light = {
  ground: '#0e1714',
  surface: '#16211d',
  ink: '#eef3ec',
  quiet: '#c2cdc5',
  line: '#2b3832',
  action: '#7fd6b4',
  onAction: '#06241a',
};
