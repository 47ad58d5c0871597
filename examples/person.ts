/** What one invented person wrote; a layout decides how it looks. */
export interface Person {
  /** Printed above the name, as "Curriculum Vitae" is. */
  banner?: string
  name: string
  headline?: string
  /** The lines under the name, each made of parts that the layout sets apart. */
  contact: string[][]
  blocks: Block[]
}

/** A headed part of the page; what it holds is printed in the order of the fields below. */
export interface Block {
  heading: string
  /** Stands in the narrow column of a layout that has two. */
  aside?: boolean
  paragraphs?: string[]
  /** A label and what follows it on the same line: "Languages" and "Go, SQL". */
  pairs?: [label: string, text: string][]
  entries?: Entry[]
  bullets?: string[]
}

/** A job, a project or a course. */
export interface Entry {
  title: string
  /** The employer, the school, or what a project is built with. */
  at?: string
  dates: string
  link?: string
  context?: string
  bullets?: string[]
}
