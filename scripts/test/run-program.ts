import { spawn } from 'node:child_process'

type Options = { readonly env?: Readonly<Record<string, string>>; readonly quietly?: boolean }

/** Runs a program to its end. `quietly`: its output is shown only when it failed. */
export const runProgram = (command: string, args: readonly string[], options: Options = {}): Promise<boolean> =>
  new Promise((settle) => {
    const stdio = options.quietly ? ('pipe' as const) : ('inherit' as const)
    const child = spawn(command, args, { env: { ...process.env, ...options.env }, stdio: ['ignore', stdio, stdio] })
    const output: Buffer[] = []
    child.stdout?.on('data', (chunk) => output.push(chunk))
    child.stderr?.on('data', (chunk) => output.push(chunk))
    child.once('error', (error) => {
      process.stdout.write(`${command}: ${error.message}\n`)
      settle(false)
    })
    child.once('close', (code) => {
      if (code !== 0) process.stdout.write(Buffer.concat(output))
      settle(code === 0)
    })
  })
