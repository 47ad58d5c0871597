import type { DateRange, Resume, SectionKind, YearMonth } from './model.ts'

/** What a resume says, without where: the `resume` part of the output for programs. Dates "YYYY-MM" or "YYYY". */
export interface Outline {
  name: string | null
  email: string | null
  phone: string | null
  links: string[]
  sections: { heading: string; kind: string }[]
  jobs: { title: string | null; company: string | null; start: string | null; end: string | null; bullets: string[] }[]
  education: {
    institution: string | null
    degree: string | null
    area: string | null
    start: string | null
    end: string | null
  }[]
  skills: string[]
  pages: number
  columns: number
}

export function outline(resume: Resume): Outline {
  const { document, contact } = resume
  return {
    name: resume.name?.text ?? null,
    email: contact.email?.text ?? null,
    phone: contact.phone?.text ?? null,
    links: contact.links.map((link) => link.url),
    sections: resume.sections.flatMap(({ heading, kind }) =>
      heading === null ? [] : [{ heading: heading.text, kind: outlineKind(kind) }],
    ),
    jobs: resume.roles.map((role) => ({
      title: role.title?.text ?? null,
      company: role.company?.text ?? null,
      start: startOf(role.dates) ?? endOf(role.dates),
      end: endOf(role.dates),
      bullets: role.bullets.map((bullet) => bullet.text),
    })),
    education: resume.education.map((study) => ({
      institution: study.institution?.text ?? null,
      degree: study.degree?.text ?? null,
      area: study.area?.text ?? null,
      start: startOf(study.dates),
      end: endOf(study.dates),
    })),
    skills: [...new Set(resume.skills.flatMap((group) => group.skills.map((skill) => skill.text)))],
    pages: document.pageCount,
    columns: Math.max(1, ...document.pages.map((page) => page.columns)),
  }
}

/** The names of sections in the output are those of JSON Resume. */
function outlineKind(kind: SectionKind): string {
  if (kind === 'certifications') return 'certificates'
  return kind === 'personal' ? 'contact' : kind
}

function startOf(dates: DateRange | null): string | null {
  return dates?.from == null ? null : written(dates.from)
}

function endOf(dates: DateRange | null): string | null {
  if (dates?.to == null) return null
  return dates.to === 'present' ? 'present' : written(dates.to)
}

function written({ year, month }: YearMonth): string {
  return month === null ? String(year) : `${year}-${String(month).padStart(2, '0')}`
}
