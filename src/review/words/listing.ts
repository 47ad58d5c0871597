/** "Go, Redis and Kafka"; with more than `most` items "Go, Redis, Kafka and 4 more". */
export function listing(items: readonly string[], most = 5, before: 'and' | 'or' = 'and'): string {
  const shown = items.length > most ? [...items.slice(0, most), `${items.length - most} more`] : items
  const last = shown.at(-1) ?? ''
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} ${before} ${last}`
}
