/** Where a printed word leads when it is an address, else null. */
export function href(word: string): string | null {
  const bare = word.replace(/[,;.]$/, '')
  if (/^[\w.]+@[\w.-]+\.example$/.test(bare)) return `mailto:${bare}`
  if (/^(github|linkedin)\.com\//.test(bare)) return `https://${bare}`
  return bare.startsWith('https://') ? bare : null
}
