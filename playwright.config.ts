import { defineConfig } from '@playwright/test'
import { browserOfMachine, launching } from './e2e/support/browser'

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  timeout: 180_000,
  expect: { timeout: 20_000 },
  // Each worker has a newsroom of its own; journeys that break theirs start another.
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  reporter: 'line',
  use: {
    locale: 'en-GB',
    timezoneId: 'Asia/Taipei',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    // `npm test` says which browser it found to work; a bare `playwright test` takes the machine's.
    launchOptions: launching(process.env.E2E_BROWSER ?? browserOfMachine() ?? 'chromium'),
  },
})
