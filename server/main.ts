import { SetUpFault } from '@/platform/set-up-fault'
import { explain } from './explain'

const NODE = 24

const checkNode = (): void => {
  if (Number(process.versions.node.split('.')[0]) >= NODE) return
  throw new SetUpFault(
    `Stet runs on Node ${NODE}, which it brings along; start it with \`npm start\` or \`npm run dev\`.`,
  )
}

const main = async (): Promise<void> => {
  checkNode()
  const mode = process.argv.includes('--dev') ? 'development' : 'production'
  // React and Next choose their build by this variable as they load, so it is set before anything of them is imported.
  Object.assign(process.env, { NODE_ENV: mode })
  const { start } = await import('./start')
  await start(mode)
}

main().catch(explain)
