import { existsSync, readdirSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** What each module of `scripts/docs/` exports: a file of the documentation, and how it is made from the code. */
type Generator = { readonly file: string; readonly generate: () => Promise<string> }

const FOLDER = join(import.meta.dirname, 'docs')
const checkOnly = process.argv.includes('--check')

const generators = readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))

const isFresh = async (file: string, text: string): Promise<boolean> =>
  existsSync(file) && (await readFile(file, 'utf8')) === text

for (const name of generators) {
  const module: Partial<Generator> = await import(join(FOLDER, name))
  const { file, generate } = module
  if (!file || !generate) continue
  const text = await generate()
  if (await isFresh(file, text)) continue
  process.stdout.write(`${file} ${checkOnly ? 'is out of date: run `npm run docs`' : 'written'}\n`)
  if (checkOnly) {
    process.exitCode = 1
  } else {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
}
