import { z } from 'zod'

/** One environment variable: what it may be, and what an operator must know about it. */
type Variable = {
  readonly schema: z.ZodType
  readonly meaning: string
  /** In words where it is not a value. */
  readonly standard: string
  readonly example: string
}

const isOrigin = (text: string): boolean => {
  const url = URL.parse(text)
  return url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash
}

const address = (protocols: RegExp, complaint: string) =>
  z.string().refine((text) => protocols.test(URL.parse(text)?.protocol ?? ''), complaint)

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/** Every variable Stet reads. `.env.example` and the documentation are made from this table. */
export const VARIABLES = {
  PORT: {
    schema: z.coerce.number('must be a number').int('must be a whole number').min(1).max(65_535).optional(),
    meaning: 'Port to listen on. When given and taken, the start fails.',
    standard: '3000, or the next free one',
    example: '3000',
  },
  HOST: {
    schema: z.string().min(1).default('127.0.0.1'),
    meaning: 'Address to listen on. 0.0.0.0 is everywhere.',
    standard: '127.0.0.1',
    example: '127.0.0.1',
  },
  STET_DATA: {
    schema: z.string().min(1).default('./data'),
    meaning: 'Folder of everything Stet keeps: the built-in database, pictures, the log.',
    standard: './data',
    example: '/srv/stet',
  },
  DATABASE_URL: {
    schema: address(/^postgres(ql)?:$/, 'must begin with postgres://').optional(),
    meaning: 'A PostgreSQL 15 or newer to use instead of the built-in one.',
    standard: 'none: Stet starts its own PostgreSQL',
    example: 'postgres://stet:secret@db.example.com:5432/stet?sslmode=verify-full',
  },
  STET_URL: {
    schema: z
      .string()
      .refine(isOrigin, 'must be an origin such as https://news.example.com, without a path')
      .optional(),
    meaning:
      'The public origin, as readers type it. Links, cookies and the check against forged requests depend on it.',
    standard: 'http://localhost:PORT',
    example: 'https://news.example.com',
  },
  STET_SEED: {
    schema: z.enum(['sample', 'empty'], 'must be "sample" or "empty"').default('sample'),
    meaning: 'What an empty database is filled with: the sample newsroom, or nothing but a link that makes its owner.',
    standard: 'sample',
    example: 'empty',
  },
  STET_DEMO_PASSWORD: {
    schema: z.string().min(15, 'must have at least 15 characters').optional(),
    meaning: 'Password of the people of the sample newsroom.',
    standard: 'made at the first start, kept in .env.local',
    example: 'a long sentence for trying things',
  },
  NEXTAUTH_SECRET: {
    schema: z.string('is missing: start with `npm start`, which makes it').min(32, 'must have at least 32 characters'),
    meaning: 'Key of the sign-in cookies. The same for all instances.',
    standard: 'made at the first start, kept in .env.local',
    example: 'what `openssl rand -hex 32` prints',
  },
  STET_AUDIT_KEY: {
    schema: z.string().min(32, 'must have at least 32 characters').optional(),
    meaning:
      'Key that signs heads of the audit trail (audit-heads.jsonl in STET_DATA). Keep a copy where neither the database nor this machine can lose it.',
    standard: 'derived from NEXTAUTH_SECRET',
    example: 'what `openssl rand -hex 32` prints',
  },
  STET_MIGRATE: {
    schema: z.enum(['on', 'off'], 'must be "on" or "off"').default('on'),
    meaning: 'Whether a start may change the tables of the database. "off" only checks them.',
    standard: 'on',
    example: 'off',
  },
  STET_FRONT_CACHE: {
    schema: z.enum(['on', 'off'], 'must be "on" or "off"').default('on'),
    meaning: 'Whether pages for readers are kept in memory. "off" where a proxy in front keeps them.',
    standard: 'on',
    example: 'off',
  },
  SMTP_URL: {
    schema: address(/^smtps?:$/, 'must begin with smtp:// or smtps://').optional(),
    meaning: 'Mail server. Without one, mail stays in the newsroom, where admins read it at /dev/mail.',
    standard: 'none',
    example: 'smtps://stet:secret@mail.example.com',
  },
  STET_MAIL_FROM: {
    schema: z.string().includes('@', { message: 'must be a mail address' }).optional(),
    meaning: 'Sender of mail.',
    standard: 'stet@ the host of STET_URL',
    example: 'Newsroom <newsroom@example.com>',
  },
  STET_PARTNER_NETWORK: {
    schema: z.enum(['public', 'any'], 'must be "public" or "any"').default('public'),
    meaning:
      'Where partners may be told at. "public": over https, on the open internet only. "any": also over http and in networks of one’s own.',
    standard: 'public',
    example: 'any',
  },
  LOG_LEVEL: {
    schema: z.enum(LEVELS, `must be one of ${LEVELS.join(', ')}`).default('info'),
    meaning: 'How much goes to the log file.',
    standard: 'info',
    example: 'debug',
  },
  STET_TRUSTED_PROXIES: {
    schema: z.coerce.number('must be a number').int().min(0).max(8).default(0),
    meaning: 'How many proxies stand in front and add to X-Forwarded-For; 0: the header is ignored.',
    standard: '0',
    example: '1',
  },
  STET_TEST_DATABASE_URL: {
    schema: address(/^postgres(ql)?:$/, 'must begin with postgres://').optional(),
    meaning: 'For `npm test` only: a server on which it may create and drop databases.',
    standard: 'none: the tests start their own PostgreSQL',
    example: 'postgres://postgres:secret@localhost:5432/postgres',
  },
} as const satisfies Record<string, Variable>

/** `.env.example`, from the table. */
export const exampleFile = (): string =>
  [
    '# Every variable Stet reads. All are optional. Copy what you need to .env.local; the environment itself wins.',
    ...Object.entries(VARIABLES).map(
      ([name, { meaning, standard, example }]) => `\n# ${meaning}\n# Default: ${standard}\n# ${name}=${example}`,
    ),
    '',
  ].join('\n')
