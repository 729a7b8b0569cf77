import { spawn } from 'node:child_process'
import { root } from './checkout.mjs'

/** Runs a program in the checkout and answers with its exit code and, unless it is shown, its output. */
export const run = (command, args, { env = {}, cwd = root, shown = false } = {}) =>
  new Promise((settle) => {
    const stdio = shown ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe']
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio })
    let output = ''
    const keep = (chunk) => {
      output += chunk
    }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.once('error', (error) => settle({ code: 127, output: error.message }))
    child.once('close', (code, signal) => settle({ code: signal ? 130 : code, output }))
  })
