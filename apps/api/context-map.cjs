/** Who may knock at whose door: each context may use those on its line, by their index.ts. */
module.exports = {
  identity: [],
  media: ['identity'],
  curriculum: ['identity', 'media'],
  cohorts: ['identity', 'curriculum'],
  learning: ['identity', 'media', 'curriculum', 'cohorts'],
  workshops: ['identity', 'media', 'curriculum', 'cohorts', 'learning'],
  room: ['identity', 'cohorts', 'learning', 'workshops'],
  agenda: ['identity', 'media', 'cohorts', 'learning'],
  notifications: ['identity', 'cohorts', 'learning', 'workshops', 'room'],
  review: ['identity', 'cohorts'],
  interop: ['identity', 'cohorts', 'learning'],
  privacy: [
    ...['identity', 'curriculum', 'cohorts', 'learning', 'workshops', 'room', 'agenda', 'notifications'],
  ],
};
