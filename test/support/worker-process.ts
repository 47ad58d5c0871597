import { loadDictionary } from '../../review-rules/dictionary.ts'
import { rules } from '../../review-rules/index.ts'
import { loadLexicon, loadOverlays, loadVocabulary } from '../../review-rules/load.ts'
import { ConfigError, readConfig } from '../../src/config.ts'
import { reviewLine } from '../../src/jobs/line.ts'
import { runProcess } from '../../src/process/run.ts'
import { knowledgeOf } from '../../src/review/prepare.ts'
import { StoreError } from '../../src/store/trouble.ts'
import { loopbackPlatform } from './loopback-platform.ts'

/** A whole process of Redline that is connected to the loopback platform: what tests and benches start and kill. */
try {
  const knowledge = knowledgeOf(rules, loadOverlays(), loadLexicon(), loadDictionary())
  await runProcess(
    readConfig(process.env),
    [loopbackPlatform(process.env.LOOPBACK_URL!)],
    reviewLine(knowledge, loadVocabulary()),
  )
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof StoreError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
