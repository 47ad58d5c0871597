import { describe, expect, it } from 'vitest'
import { rewriteBullet } from '../../../src/review/rewrite/rewrite.ts'
import { judged, reopen, situation } from './bullets.ts'

describe('a bullet that hides what was done opens with the deed', () => {
  it.each([
    ['Responsible for designing, testing and shipping the parcel API', 'Designed, tested and shipped the parcel API'],
    ['Responsible for the design and maintenance of the ledger', 'Designed and maintained the ledger'],
    ['Responsible for backend development of the loan portal', 'Developed the backend of the loan portal'],
    ['Was responsible for Cassandra administration in two regions', 'Administered Cassandra in two regions'],
    ['Responsible for a team of 4 testers', 'Managed a team of 4 testers'],
    ['Responsible for a small team of contractors', 'Managed a small team of contractors'],
    [
      'Responsible for line management of 6 people and for communication with auditors',
      'Managed 6 people and communicated with auditors',
    ],
    ['In charge of the nightly export', 'Owned the nightly export'],
    ['Tasked with reducing the size of our images', 'Reduced the size of the images'],
    ['Was asked to trace a leak in the gateway and fix it', 'Traced a leak in the gateway and fixed it'],
    [
      'Duties included writing queries, tuning indexes and answering users',
      'Wrote queries, tuned indexes and answered users',
    ],
    ['My role involved building reports', 'Built reports'],
    ['Worked on fixing bugs in the parser and wrote a fuzzer', 'Fixed bugs in the parser and wrote a fuzzer'],
    ['Worked closely with the fraud team to define risk rules', 'Defined risk rules with the fraud team'],
    ['Worked with Redis to cache menus', 'Cached menus with Redis'],
    ['Used Terraform for provisioning test clusters', 'Provisioned test clusters with Terraform'],
    ['Assigned to the billing team to port reports to Kotlin', 'Ported reports to Kotlin with the billing team'],
    [
      'Exposure to Docker and Helm while shadowing the platform engineers',
      'Shadowed the platform engineers on Docker and Helm',
    ],
    ['Ownership of the pricing service', 'Owned the pricing service'],
    [
      'Backend lead on a 5-person squad for returns in Go',
      'Led the backend work on a 5-person squad for returns in Go',
    ],
    ['Development of batch jobs with Scala', 'Developed batch jobs with Scala'],
    ['Tasked with looking after the build agents', 'Looked after the build agents'],
    ['Performed testing of the fare engine', 'Tested the fare engine'],
    ['Worked on and maintained the rota module', 'Maintained the rota module'],
    ['Using Ruby, wrote a parser for tide tables', 'Wrote a parser for tide tables with Ruby'],
    [
      'Migrating 40 cron jobs to Airflow and writing their alerts',
      'Migrated 40 cron jobs to Airflow and wrote their alerts',
    ],
  ])('%s', (before, after) => {
    expect(reopen(before)?.after).toBe(after)
  })

  it('keeps the full stop of a bullet that ends in one, and adds none', () => {
    expect(reopen('Responsible for running the release train.')?.after).toBe('Ran the release train.')
    expect(reopen('Responsible for running the release train')?.after).toBe('Ran the release train')
  })

  it('stays in the present for what is still done in a role held today', () => {
    expect(reopen('Supporting the ward app and building its reports', { current: true })?.after).toBe(
      'Support the ward app and build its reports',
    )
    expect(reopen('Responsible for maintaining 12 gems', { current: true })?.after).toBe('Maintain 12 gems')
  })

  it('keeps the spelling of the market in verbs that it bends', () => {
    expect(reopen('Helped the data team to model invoices', { spelling: 'uk' })?.after).toMatch(/^Modelled invoices/)
    expect(reopen('Helped the data team to model invoices', { spelling: 'us' })?.after).toMatch(/^Modeled invoices/)
  })
})

describe('the passive turns round', () => {
  it.each([
    [
      'Alert rules were added to the kiosk service and a rota was agreed',
      'Added alert rules to the kiosk service and agreed a rota',
    ],
    ['A cache was introduced to the menu API', 'Introduced a cache to the menu API'],
    [
      'Build time was brought from 30 to 8 minutes by splitting the image',
      'Brought build time from 30 to 8 minutes by splitting the image',
    ],
    [
      'The archive was moved to S3 by our team',
      'Moved the archive to S3 with the team ([your part: what you did yourself])',
    ],
    [
      'All jobs were containerised and are scheduled with Nomad',
      'Containerised all jobs and scheduled them with Nomad',
    ],
  ])('%s', (before, after) => {
    expect(reopen(before, {}, 'passive')?.after).toBe(after)
  })
})

describe('the first person goes, and the fact stays', () => {
  it.each([
    ['I wrote the importer and I also set up its tests', 'Wrote the importer and set up its tests'],
    [
      'I replaced polling with webhooks, and my change halved the load',
      'Replaced polling with webhooks, and the change halved the load',
    ],
    ['I am in charge of our search index', 'Owned the search index'],
    ['Together with two classmates I built a tide bot', 'Built a tide bot together with two classmates'],
  ])('%s', (before, after) => {
    expect(reopen(before, {}, 'first-person')?.after).toBe(after)
  })

  it('leaves the work of a team with the team', () => {
    expect(reopen('We moved the archive to S3', {}, 'first-person')?.after).toMatch(
      /^Moved the archive to S3 with \[.+\]$/,
    )
    expect(reopen('Our squad rebuilt the cart', {}, 'first-person')?.after).toBe('Rebuilt the cart with the squad')
  })
})

describe('no kind of work is claimed that the line does not name', () => {
  it.each([
    ['Liaised with auditors and stakeholders', /^\[What you agreed, .+\] with auditors and stakeholders$/],
    ['Worked with 4 teammates using Mercurial', /^\[.+\] with 4 teammates using Mercurial$/],
    ['Worked with product on roadmap', /^\[What you did yourself: .+\] in the roadmap with product$/],
    ['Used Celery for nightly exports', /^\[What you built or changed\] with Celery for nightly exports$/],
    ['Ferry bot for Slack with 40 daily users', /^\[Your verb: .+\] a ferry bot for Slack with 40 daily users$/],
    ['Tide tables system in Elixir', /^\[Your verb: .+\] a tide tables system in Elixir$/],
    ['Python scripts for tide tables', /^\[Your verb: .+\] Python scripts for tide tables$/],
    ['FX pricing', /^\[Your verb: .+\] FX pricing$/],
    ['Ticket service development in Kotlin', /^Developed the ticket service in Kotlin$/],
    [
      'Involved in analysis, design, coding and testing',
      /^\[What you did .+\] in analysis, design, coding and testing$/,
    ],
  ])('%s', (before, after) => {
    expect(reopen(before, {})?.after).toMatch(after)
  })

  it('keeps each tool with what it was used for', () => {
    const before = 'Used Argon2 to hash passwords and JWT for sign-in'
    expect(rewriteBullet(before, judged(before, 'weak-opener'), situation())?.after).toMatch(
      /^Used Argon2 to hash passwords and JWT for sign-in; \[/,
    )
  })
})

describe('shared work stays shared', () => {
  it.each([
    ['Helped build a claims engine in Kotlin', /^Built \[your part: .+\] of a claims engine in Kotlin$/],
    [
      'Helped with the migration of the stock database to Aurora',
      /^Migrated \[your part: .+\] of the stock database to Aurora$/,
    ],
    ['Assisted in deploying to GKE', /^Deployed \[.+\] to GKE$/],
    [
      'Helped the kiosk team swap SOAP for REST, cutting timeouts to zero',
      /^Swapped SOAP for REST with the kiosk team \(\[your part: .+\]\), cutting timeouts to zero$/,
    ],
    ['Helped cut the build from 9 to 4 minutes', /^Cut the build from 9 to 4 minutes with \[.+\] \(\[.+\]\)$/],
    ['Took part in the basket rewrite in Elixir', /^\[What you did .+\] in the basket rewrite in Elixir$/],
    ['Involved in adding 9 audit checks', /^Added \[your part: which ones\] of the 9 audit checks$/],
    ['Contributed to a 20% reduction in queue time', /^Reduced queue time by 20% with \[.+\] \(\[.+\]\)$/],
    [
      'Part of the group formed to remove Flash from 8 courses',
      /^Removed Flash from 8 courses \(\[your part: .+\]\) as part of the group$/,
    ],
    [
      'Member of a 3-person team that wrote the tariff engine',
      /^Wrote the tariff engine \(\[your part: .+\]\) as part of a 3-person team$/,
    ],
    ['Worked on GraphQL APIs for tenants', /^\[What you did yourself: which endpoints\] in GraphQL APIs for tenants$/],
    ['Assisted with index rebuilds and restores', /^\[What you did yourself: .+\] in index rebuilds and restores$/],
    ['Worked on development of tenant portal', /^Developed \[your part: .+\] of the tenant portal$/],
    ['Participation in SOC 2 audits', /^\[What you did yourself: .+\] in SOC 2 audits$/],
    ['Worked as L3 support for 14 ferry kiosks', /^Supported 14 ferry kiosks as L3 support$/],
    [
      'Helped with removing dead flags from the kiosk app',
      /^Removed dead flags from the kiosk app \(\[your part: .+\]\)$/,
    ],
    [
      'Helped with the rollout of OpenSearch 2 to 4 sites',
      /^Rolled out OpenSearch 2 to 4 sites \(\[your part: .+\]\)$/,
    ],
    ['Took part in the support rota and in incident calls', /^Shared the support rota and incident calls for \[.+\]$/],
    ['Was involved in production support', /^Shared production support for \[.+\]$/],
    ['Worked on dashboards for the depot', /^\[What you did yourself: .+\] in dashboards for the depot$/],
    ['Part of on-call rotation', /^Shared the on-call rotation for \[.+\]$/],
    ['Helped customers with webhook errors', /^Supported customers with webhook errors$/],
  ])('%s', (before, after) => {
    expect(reopen(before)?.after).toMatch(after)
  })

  it('never makes a helper the leader or the owner', () => {
    for (const text of [
      'Helped with the API',
      'Assisted on a project to rewrite the cart',
      'Participated in testing',
    ]) {
      expect(reopen(text)?.after).not.toMatch(/\b(?:Led|Owned|Managed|Directed|Headed)\b/)
    }
  })

  it.each([
    [
      'Helped with wiki pages, Postman collections and bug reports',
      '[Your verb: built, ran or changed] wiki pages, Postman collections and bug reports',
    ],
    [
      'Responsible for sign-up and the parental consent form',
      '[Your verb: built, ran or changed] sign-up and the parental consent form',
    ],
  ])('leaves the verb open where none is told: %s', (before, after) => {
    expect(reopen(before)?.after).toBe(after)
  })

  it('offers verbs of today and of the past for what is in hand today', () => {
    expect(reopen('Responsible for the nightly export', { current: true })?.after).toBe(
      '[Your verb: build, run or maintain] the nightly export',
    )
  })

  it('takes a title for a title, and not for what somebody was doing', () => {
    const after = reopen('Teaching Assistant – Compilers: graded labs and held office hours')?.after
    expect(after ?? 'Teaching Assistant').toMatch(/^Teaching Assistant/)
  })
})
