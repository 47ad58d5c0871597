/** Abbreviations that are read as words. */
const SPOKEN = /^(?:REST|SOAP|SAML|RAM|LAN|LAMP|MEAN|MERN|NATS|RAID|SIM|SCADA|FAQ|FHIR|HIPAA|RADIUS|LDAP|SLURM)\b/

/** "a" or "an", by the sound of the word that follows: "an API", "a UI", "an hour", "a user". */
export function indefiniteArticle(next: string): 'a' | 'an' {
  if (/^(?:hour|honest|honour|honor|heir)/i.test(next)) return 'an'
  if (/^(?:uni[^nm]|use|user|usage|usable|utili|uri\b|url|euro|one\b|once\b|ubiq)/i.test(next)) return 'a'
  const spelled = /^[A-Z]{2,}\b/.test(next) && !SPOKEN.test(next)
  return (spelled ? /^[AEFHILMNORSX]/ : /^[aeiou]/i).test(next) ? 'an' : 'a'
}
