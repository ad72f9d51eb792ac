const made = new Map<string, Intl.DateTimeFormat>();

/** A formatter of dates, made once for each locale and way of writing: to make one costs far more than to write with it. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const kept = made.get(key) ?? new Intl.DateTimeFormat(locale, options);
  made.set(key, kept);
  return kept;
}
