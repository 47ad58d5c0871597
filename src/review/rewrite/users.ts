/** "Three clinics use it every week": the users are the subject, and what they do is the fact. */
const USERS =
  /^(?:[\p{L}\d,.'’-]+ ){1,8}?(?:(?:now|still|also|currently|already) )?(?:uses?|used|rel(?:y|ies|ied) on|depends? on|depended on|adopted|tried|kept|bought|asked (?:for|to keep)) (?:it|this|them|the (?:app|application|api|tool|service|site|bot|library|system|script|game))\b/u

/** Whether a line tells what users do with the work, and not what the candidate did: there is nothing to turn round. */
export function speaksOfUsers(text: string, opensWithDeed: boolean): boolean {
  return !opensWithDeed && !/^(?:I|We|My|Our) /.test(text) && USERS.test(text)
}
