/** Every rule, in the order in which its area is read. A rule that is not listed here does not run. */

import type { Rule } from '../src/review/rule.ts'
import atsColumns from './ats/columns.ts'
import atsDateFormats from './ats/date-formats.ts'
import atsHeadings from './ats/headings.ts'
import atsJobTitles from './ats/job-titles.ts'
import atsUnreadable from './ats/unreadable.ts'
import bulletsAcronymSoup from './bullets/acronym-soup.ts'
import bulletsBuriedResult from './bullets/buried-result.ts'
import bulletsBuzzword from './bullets/buzzword.ts'
import bulletsFirstPerson from './bullets/first-person.ts'
import bulletsKeywordStuffing from './bullets/keyword-stuffing.ts'
import bulletsMeetings from './bullets/meetings.ts'
import bulletsMetricNotCredible from './bullets/metric-not-credible.ts'
import bulletsNoGains from './bullets/no-gains.ts'
import bulletsNoNumbers from './bullets/no-numbers.ts'
import bulletsNoOutcome from './bullets/no-outcome.ts'
import bulletsNoPartners from './bullets/no-partners.ts'
import bulletsNoProduction from './bullets/no-production.ts'
import bulletsNoScale from './bullets/no-scale.ts'
import bulletsNoTech from './bullets/no-tech.ts'
import bulletsPassive from './bullets/passive.ts'
import bulletsPlainLine from './bullets/plain-line.ts'
import bulletsRecentResults from './bullets/recent-results.ts'
import bulletsRepeatedVerb from './bullets/repeated-verb.ts'
import bulletsResultsFirst from './bullets/results-first.ts'
import bulletsTaskList from './bullets/task-list.ts'
import bulletsTense from './bullets/tense.ts'
import bulletsTooLong from './bullets/too-long.ts'
import bulletsVague from './bullets/vague.ts'
import bulletsWeakOpener from './bullets/weak-opener.ts'
import bulletsWorkAround from './bullets/work-around.ts'
import contactAnonymous from './contact/anonymous.ts'
import contactBrokenLink from './contact/broken-link.ts'
import contactCodeProfile from './contact/code-profile.ts'
import contactCountryCode from './contact/country-code.ts'
import contactEmail from './contact/email.ts'
import contactEmailTone from './contact/email-tone.ts'
import contactName from './contact/name.ts'
import contactNationality from './contact/nationality.ts'
import contactPhone from './contact/phone.ts'
import contactPhoto from './contact/photo.ts'
import contactPrivateDetails from './contact/private-details.ts'
import contactRightToWork from './contact/right-to-work.ts'
import contactStreetAddress from './contact/street-address.ts'
import contactVisibleLinks from './contact/visible-links.ts'
import documentHiddenText from './document/hidden-text.ts'
import documentKind from './document/kind.ts'
import documentLength from './document/length.ts'
import documentPaper from './document/paper.ts'
import documentPlaceholders from './document/placeholders.ts'
import documentShort from './document/short.ts'
import readabilityAbbreviations from './readability/abbreviations.ts'
import readabilityBuzzwords from './readability/buzzwords.ts'
import readabilityLongContext from './readability/long-context.ts'
import readabilityOldJobs from './readability/old-jobs.ts'
import readabilitySnapshot from './readability/snapshot.ts'
import readabilitySpelling from './readability/spelling.ts'
import readabilityTypos from './readability/typos.ts'
import skillsBasics from './skills/basics.ts'
import skillsCore from './skills/core.ts'
import skillsDated from './skills/dated.ts'
import skillsMissing from './skills/missing.ts'
import skillsNames from './skills/names.ts'
import skillsRatings from './skills/ratings.ts'
import skillsTooMany from './skills/too-many.ts'
import skillsUngrouped from './skills/ungrouped.ts'
import skillsUnproven from './skills/unproven.ts'
import skillsWiderStack from './skills/wider-stack.ts'
import structureCertificateYear from './structure/certificate-year.ts'
import structureCertificatesMissing from './structure/certificates-missing.ts'
import structureCourseAsJob from './structure/course-as-job.ts'
import structureDatesMissing from './structure/dates-missing.ts'
import structureEducationFirst from './structure/education-first.ts'
import structureEducationMissing from './structure/education-missing.ts'
import structureExperienceHeading from './structure/experience-heading.ts'
import structureGaps from './structure/gaps.ts'
import structureHoursPerWeek from './structure/hours-per-week.ts'
import structureImpossibleDates from './structure/impossible-dates.ts'
import structureLanguageLevels from './structure/language-levels.ts'
import structureLatestJobThin from './structure/latest-job-thin.ts'
import structureMethods from './structure/methods.ts'
import structureMonths from './structure/months.ts'
import structureNewestFirst from './structure/newest-first.ts'
import structureProjectsMissing from './structure/projects-missing.ts'
import structurePublicationsMissing from './structure/publications-missing.ts'
import structureRecentWork from './structure/recent-work.ts'
import structureReferences from './structure/references.ts'
import structureSetting from './structure/setting.ts'
import structureSkillsLast from './structure/skills-last.ts'
import structureSummaryFirst from './structure/summary-first.ts'
import summaryBreadth from './summary/breadth.ts'
import summaryExcuses from './summary/excuses.ts'
import summaryFocus from './summary/focus.ts'
import summaryGeneric from './summary/generic.ts'
import summaryLength from './summary/length.ts'
import summaryMissing from './summary/missing.ts'
import summaryProof from './summary/proof.ts'
import summaryToolList from './summary/tool-list.ts'
import summaryYears from './summary/years.ts'
import tailoringEmployer from './tailoring/employer.ts'
import tailoringLevel from './tailoring/level.ts'
import tailoringLevelSigns from './tailoring/level-signs.ts'
import tailoringMissingTechnologies from './tailoring/missing-technologies.ts'
import tailoringOtherCareer from './tailoring/other-career.ts'
import tailoringQuickProof from './tailoring/quick-proof.ts'
import tailoringRelevantFirst from './tailoring/relevant-first.ts'
import tailoringShowMatch from './tailoring/show-match.ts'
import tailoringSoftwareFirst from './tailoring/software-first.ts'
import tailoringTitle from './tailoring/title.ts'
import tailoringWebOrPlatform from './tailoring/web-or-platform.ts'
import tailoringWording from './tailoring/wording.ts'

export const rules = [
  documentHiddenText,
  documentKind,
  documentLength,
  documentShort,
  documentPaper,
  documentPlaceholders,
  contactName,
  contactEmail,
  contactPhone,
  contactCountryCode,
  contactEmailTone,
  contactCodeProfile,
  contactVisibleLinks,
  contactBrokenLink,
  contactStreetAddress,
  contactPhoto,
  contactPrivateDetails,
  contactNationality,
  contactRightToWork,
  contactAnonymous,
  structureSummaryFirst,
  structureEducationFirst,
  structureSkillsLast,
  structureExperienceHeading,
  structureNewestFirst,
  structureImpossibleDates,
  structureDatesMissing,
  structureMonths,
  structureHoursPerWeek,
  structureGaps,
  structureRecentWork,
  structureProjectsMissing,
  structureCourseAsJob,
  structurePublicationsMissing,
  structureLanguageLevels,
  structureLatestJobThin,
  structureSetting,
  structureMethods,
  structureEducationMissing,
  structureCertificateYear,
  structureCertificatesMissing,
  structureReferences,
  summaryMissing,
  summaryExcuses,
  summaryGeneric,
  summaryFocus,
  summaryProof,
  summaryYears,
  summaryLength,
  summaryToolList,
  summaryBreadth,
  skillsMissing,
  skillsCore,
  skillsUngrouped,
  skillsTooMany,
  skillsUnproven,
  skillsWiderStack,
  skillsNames,
  skillsBasics,
  skillsDated,
  skillsRatings,
  bulletsTaskList,
  bulletsBuriedResult,
  bulletsResultsFirst,
  bulletsNoNumbers,
  bulletsNoScale,
  bulletsNoProduction,
  bulletsNoGains,
  bulletsNoPartners,
  bulletsWorkAround,
  bulletsWeakOpener,
  bulletsVague,
  bulletsNoOutcome,
  bulletsPlainLine,
  bulletsMetricNotCredible,
  bulletsKeywordStuffing,
  bulletsAcronymSoup,
  bulletsBuzzword,
  bulletsPassive,
  bulletsNoTech,
  bulletsFirstPerson,
  bulletsMeetings,
  bulletsTooLong,
  bulletsRecentResults,
  bulletsTense,
  bulletsRepeatedVerb,
  readabilitySnapshot,
  readabilitySpelling,
  readabilityTypos,
  readabilityAbbreviations,
  readabilityBuzzwords,
  readabilityLongContext,
  readabilityOldJobs,
  atsHeadings,
  atsJobTitles,
  atsDateFormats,
  atsColumns,
  atsUnreadable,
  tailoringMissingTechnologies,
  tailoringShowMatch,
  tailoringRelevantFirst,
  tailoringSoftwareFirst,
  tailoringOtherCareer,
  tailoringLevel,
  tailoringLevelSigns,
  tailoringEmployer,
  tailoringQuickProof,
  tailoringTitle,
  tailoringWebOrPlatform,
  tailoringWording,
] as unknown as Rule[]
