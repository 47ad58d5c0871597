import { describe } from 'vitest'
import type { PlatformTrouble } from '../../adapters/port.ts'
import { loopbackPlatform } from '../support/loopback-platform.ts'
import { platformContract, type Subject } from '../support/platform-contract.ts'
import { openLoopback } from '../support/workplace.ts'

describe('the loopback platform', () => {
  platformContract(async (): Promise<Subject> => {
    const loopback = await openLoopback()
    return {
      connect: () => loopbackPlatform(loopback.url),
      upload(review, bytes) {
        loopback.files.set(review, { bytes, fileName: 'resume.pdf' })
        return { review, community: { platform: 'loopback', team: 'team' }, person: 'person', ticket: { file: review } }
      },
      visible: (review) => loopback.messages.filter((message) => message.review === review).length,
      deleteFile: ({ review }) => void loopback.files.delete(review),
      failNext(trouble: PlatformTrouble) {
        loopback.trouble = () => {
          loopback.trouble = () => undefined
          return { with: trouble }
        }
      },
    }
  })
})
