/** Makes something of a list that stays as it is (a part of the lexicon) when it is first asked for, and keeps it. */
export function once<List extends object, Made>(make: (list: List) => Made): (list: List) => Made {
  const kept = new WeakMap<List, Made>()
  return (list) => {
    const known = kept.get(list)
    if (known !== undefined) return known
    const made = make(list)
    kept.set(list, made)
    return made
  }
}
