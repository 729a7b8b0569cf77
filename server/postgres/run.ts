import { spawn } from 'node:child_process'
import type { Account } from './account'

export type Outcome = { readonly code: number | null; readonly output: string }

/**
 * Runs one PostgreSQL program to its end. The working folder is `/`, because another account may not be able to reach
 * ours, and messages are in English, because we show them.
 */
export const run = (command: string, args: readonly string[], account: Account | null): Promise<Outcome> =>
  new Promise((settle) => {
    const child = spawn(command, args, {
      cwd: '/',
      env: { PATH: process.env.PATH, LC_ALL: 'C', NODE_ENV: process.env.NODE_ENV },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...account,
    })
    let output = ''
    const keep = (chunk: Buffer): void => {
      output += chunk.toString()
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.once('error', (error) => settle({ code: null, output: error.message }))
    child.once('close', (code) => settle({ code, output }))
  })
