/** Technologies that almost any work shows without naming them. */
export const IMPLIED: readonly string[] = ['Git', 'GitHub', 'SQL', 'HTML', 'CSS', 'JSON', 'Linux', 'Bash']
