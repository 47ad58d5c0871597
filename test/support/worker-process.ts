import { loadLexicon, loadOverlays, loadVocabulary } from '../../review-rules/load.ts'
import { ConfigError, readConfig } from '../../src/config.ts'
import { containedLine } from '../../src/jobs/contained.ts'
import { runProcess } from '../../src/process/run.ts'
import { StoreError } from '../../src/store/trouble.ts'
import { loopbackPlatform } from './loopback-platform.ts'

/** A whole process of Redline that is connected to the loopback platform: what tests and benches start and kill. */
try {
  const words = { overlays: loadOverlays(), lexicon: loadLexicon(), vocabulary: loadVocabulary() }
  const platforms = [loopbackPlatform(process.env.LOOPBACK_URL!)]
  await runProcess(readConfig(process.env), async () => ({ platforms, entrances: [] }), containedLine(words, 2))
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof StoreError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
