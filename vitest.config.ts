import { defineConfig } from 'vitest/config'

const QUIET = './testing/quiet-console.ts'

/** Folders whose modules keep nothing between two calls: their tests share them, and need not load them file by file. */
const STATELESS = ['newsroom', 'messages']
/** Folders whose tests know neither a database nor a page. */
const PURE = ['platform', 'scripts']
/** The same of folders whose tests open a database of their own; what they set of the environment goes with them. */
const HOUSED = ['db', 'commands']
/** Folders whose tests may open a database, and put other modules in the place of some. */
const STAGED = ['server', 'app', 'testing', 'bench']

/** One server of PostgreSQL, and time for it on a machine that does something else as well. */
const HOUSE = { globalSetup: './testing/global-database.ts', testTimeout: 15_000, hookTimeout: 60_000 }

const testsIn = (folders: readonly string[], kind: string): string[] =>
  folders.map((folder) => `${folder}/**/*.test.${kind}`)

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    // A core left free would mostly wait: a worker waits for its database as often as not.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'stateless',
          include: testsIn(STATELESS, '{ts,tsx}'),
          setupFiles: [QUIET],
          isolate: false,
          // Properties try hundreds of cases; on a machine that does something else as well they need their time.
          testTimeout: 15_000,
        },
      },
      {
        extends: true,
        test: { name: 'pure', include: testsIn(PURE, '{ts,tsx}'), setupFiles: [QUIET] },
      },
      {
        extends: true,
        test: {
          name: 'housed',
          include: testsIn(HOUSED, '{ts,tsx}'),
          setupFiles: [QUIET, './testing/own-settings.ts'],
          isolate: false,
          ...HOUSE,
        },
      },
      {
        extends: true,
        test: { name: 'staged', include: testsIn(STAGED, '{ts,tsx}'), setupFiles: [QUIET], ...HOUSE },
      },
      {
        extends: true,
        test: { name: 'plain', include: testsIn(['components'], 'ts'), setupFiles: [QUIET] },
      },
      {
        extends: true,
        test: {
          name: 'rooms',
          include: testsIn(['components'], 'tsx'),
          environment: 'jsdom',
          setupFiles: [QUIET, './testing/tidy-page.ts'],
        },
      },
    ],
  },
})
