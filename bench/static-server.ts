import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type StaticServer = { readonly name: string; readonly port: number; readonly stop: () => void }

const configuration = (folder: string, port: number) => `
worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  keepalive_requests 100000000; sendfile on; tcp_nopush on; open_file_cache max=100;
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    location = /page { default_type "text/html; charset=utf-8"; add_header Content-Encoding br; add_header Vary Accept-Encoding; add_header Cache-Control "public, max-age=0"; }
  }
}`

const NODE = (port: number) => `
const { createServer } = require('node:http')
const { readFileSync } = require('node:fs')
const body = readFileSync('page')
const headers = ['content-type', 'text/html; charset=utf-8', 'content-encoding', 'br', 'content-length', String(body.length)]
createServer((_, response) => { response.writeHead(200, headers); response.end(body) }).listen(${port}, '127.0.0.1')
`

const started = (child: ChildProcess): Promise<boolean> =>
  new Promise((resolve) => {
    child.on('error', () => resolve(false))
    child.on('exit', () => resolve(false))
    setTimeout(() => resolve(true), 800)
  })

/** The anchor: nginx serving the same bytes from a file or, where there is none, a bare Node server from memory. */
export const staticServer = async (bytes: Buffer, port: number, core: string): Promise<StaticServer> => {
  const folder = await mkdtemp(join(tmpdir(), 'stet-bench-'))
  await chmod(folder, 0o755)
  await writeFile(join(folder, 'page'), bytes, { mode: 0o644 })
  await writeFile(join(folder, 'nginx.conf'), configuration(folder, port))
  const nginx = spawn('taskset', ['-c', core, 'nginx', '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' })
  if (await started(nginx)) return { name: 'nginx', port, stop: () => nginx.kill('SIGTERM') }
  const node = spawn('taskset', ['-c', core, process.execPath, '-e', NODE(port)], { cwd: folder, stdio: 'ignore' })
  await started(node)
  return { name: 'bare Node', port, stop: () => node.kill('SIGTERM') }
}
