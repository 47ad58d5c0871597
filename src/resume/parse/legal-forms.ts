import { fold } from './words.ts'

/**
 * What stands behind a company's name and says in which form it does business: English, German, French and Dutch,
 * Spanish, Portuguese and Italian, Polish, then the others of Europe and Asia. Written without full stops.
 */
const FORMS = new Set(
  `
  inc; incorporated; llc; llp; lp; ltd; limited; plc; corp; corporation; co ltd; company; pty; pty ltd; pty limited; pte; pte ltd; pvt; pvt ltd; pvt limited
  private limited; private ltd; public limited; cic; dac; clg; ulc; gmbh; gmbh and co kg; gmbh & co kg; mbh; ggmbh; ag; kg; kgaa; ohg; gbr; ug; ug (haftungsbeschrankt)
  ek; e k; ev; e v; eg; se; se and co kg; se & co kg; ag & co kg; sa; sas; sasu; sarl; eurl; sci; scop; snc; bv; b v; nv; n v; vof; v o f; bvba; cvba; srl; asbl; vzw
  sl; s l; slu; sau; sll; scoop; lda; ltda; eireli; unipessoal lda; sgps; spa; s p a; srls; sapa; scarl; soc coop
  sp z oo; sp z o o; sp zoo; spzoo; sp k; spk; sp j; spj; sp zoo sp k; sp z oo sp k; ska; psa
  ab; aktiebolag; as; a/s; asa; aps; ivs; i/s; k/s; oy; oyj; oy ab; ky; ehf; sro; s r o; spol s r o; spol sro; vos; kft; zrt; nyrt; doo; d o o; dd; d d; jdoo
  dno; ood; eood; ad; ead; epe; ae; ike; oe; ou; sia; uab; ooo; oao; zao; tov; kk; k k; gk; sdn bhd; bhd; tbk
  `
    .split(/[;\n]/)
    .map((form) => form.trim())
    .filter((form) => form !== ''),
)

/** The longest has this many words. */
const MOST_WORDS = 6

function keyOf(text: string): string {
  return fold(text).replace(/[.,]/g, '')
}

/** Is the text the legal form of a company and nothing else ("Inc.", "Sp. z o.o.", "Pvt. Ltd.")? */
export function isLegalForm(text: string): boolean {
  return FORMS.has(keyOf(text))
}

/** Does the text end in the legal form of a company? */
export function endsInLegalForm(text: string): boolean {
  const words = keyOf(text).split(' ').slice(-MOST_WORDS)
  return words.some((_, i) => (i > 0 || words.length === MOST_WORDS) && FORMS.has(words.slice(i).join(' ')))
}
