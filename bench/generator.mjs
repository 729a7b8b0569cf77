// A closed loop of requests over keep-alive connections, in a process of its own so that it can be pinned to a core.
// It counts whole answers by their length, which costs far less than parsing them.
import { connect } from 'node:net'

const [port, path, expected, seconds, connections] = process.argv.slice(2)
const request = Buffer.from(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: br\r\n\r\n`)
const length = Number(expected)
let done = 0
let failures = 0

const open = () => {
  const socket = connect(Number(port), '127.0.0.1')
  let got = 0
  socket.setNoDelay(true)
  socket.on('connect', () => socket.write(request))
  socket.on('data', (chunk) => {
    if (got === 0 && chunk.toString('latin1', 9, 12) !== '200') failures += 1
    got += chunk.length
    if (got < length) return
    if (got > length) failures += 1
    got = 0
    done += 1
    socket.write(request)
  })
  socket.on('error', () => {
    failures += 1
  })
}

for (let n = 0; n < Number(connections); n += 1) open()

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
await wait(2_000)
const from = { done, cpu: process.cpuUsage(), at: performance.now() }
await wait(Number(seconds) * 1_000)
const elapsed = performance.now() - from.at
const cpu = process.cpuUsage(from.cpu)
const round = {
  perSecond: ((done - from.done) * 1_000) / elapsed,
  generatorBusy: (cpu.user + cpu.system) / 1_000 / elapsed,
  failures,
}
process.stdout.write(JSON.stringify(round), () => process.exit(0))
