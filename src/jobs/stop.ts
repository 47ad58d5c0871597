/** This process has to end: what it holds is put back for another. */
export class Stopped extends Error {
  override readonly name = 'Stopped'
}
