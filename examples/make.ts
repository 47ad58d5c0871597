import { writeFile } from 'node:fs/promises'
import { makeExamples } from './files.ts'

for (const [name, bytes] of Object.entries(await makeExamples())) {
  await writeFile(new URL(name, import.meta.url), bytes)
  console.log(`examples/${name}: ${bytes.length} bytes`)
}
