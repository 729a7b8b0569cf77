import { VARIABLES } from '@/platform/variables'

export const file = 'docs/generated/environment.md'

const row = ([name, { meaning, standard, example }]: [string, (typeof VARIABLES)[keyof typeof VARIABLES]]): string =>
  `| \`${name}\` | ${meaning} | ${standard} | \`${example}\` |`

/** The table of settings, from the same table that the start checks. */
export const generate = async (): Promise<string> =>
  [
    '# Settings',
    '',
    'All come from the environment; `.env.local` may hold them too. None is needed for `npm start` on one machine.',
    '',
    '| variable | meaning | default | example |',
    '|---|---|---|---|',
    ...Object.entries(VARIABLES).map(row),
    '',
  ].join('\n')
