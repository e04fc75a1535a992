/** Of figures, those that the page does not have already: only they are sent. */
exports.changed = (data, figures) =>
  Object.fromEntries(
    Object.entries(figures).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(data[name])),
  );
