import { z } from 'zod'
import { SetUpFault } from './set-up-fault'
import { VARIABLES } from './variables'

const Environment = z.object({
  PORT: VARIABLES.PORT.schema,
  HOST: VARIABLES.HOST.schema,
  STET_DATA: VARIABLES.STET_DATA.schema,
  DATABASE_URL: VARIABLES.DATABASE_URL.schema,
  STET_URL: VARIABLES.STET_URL.schema,
  STET_SEED: VARIABLES.STET_SEED.schema,
  STET_DEMO_PASSWORD: VARIABLES.STET_DEMO_PASSWORD.schema,
  NEXTAUTH_SECRET: VARIABLES.NEXTAUTH_SECRET.schema,
  STET_AUDIT_KEY: VARIABLES.STET_AUDIT_KEY.schema,
  STET_MIGRATE: VARIABLES.STET_MIGRATE.schema,
  STET_FRONT_CACHE: VARIABLES.STET_FRONT_CACHE.schema,
  SMTP_URL: VARIABLES.SMTP_URL.schema,
  STET_MAIL_FROM: VARIABLES.STET_MAIL_FROM.schema,
  STET_PARTNER_NETWORK: VARIABLES.STET_PARTNER_NETWORK.schema,
  LOG_LEVEL: VARIABLES.LOG_LEVEL.schema,
  STET_TRUSTED_PROXIES: VARIABLES.STET_TRUSTED_PROXIES.schema,
  STET_TEST_DATABASE_URL: VARIABLES.STET_TEST_DATABASE_URL.schema,
})

export type Environment = z.infer<typeof Environment>
type Source = Readonly<Record<string, string | undefined>>

/** An empty value is no value: `PORT= npm start` means the default. */
const given = (source: Source): Source =>
  Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''))

/** The settings of the process; all faults at once, and never the value of one, which may be a secret. */
export const readEnvironment = (source: Source): Environment => {
  const parsed = Environment.safeParse(given(source))
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`)
  throw new SetUpFault(
    `The environment is not right:\n${faults.join('\n')}\nSet these variables (.env.example explains each) and start again.`,
  )
}

/** Variables that look like ours and are not: most likely misspelled. */
export const unknownVariables = (source: Source): readonly string[] =>
  Object.keys(source).filter((name) => name.startsWith('STET_') && !(name in VARIABLES))
