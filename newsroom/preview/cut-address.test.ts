import { expect, it } from 'vitest'
import { cutAddress } from './cut-address'

it.each([
  ['203.0.113.9', '203.0.113.0'],
  ['::ffff:203.0.113.9', '203.0.113.0'],
  ['2001:db8:85a3:8d3:1319:8a2e:370:7348', '2001:db8:85a3::'],
  ['2001:DB8::1', '2001:db8:0::'],
  ['2001::1', '2001:0:0::'],
  ['::1', '0:0:0::'],
  ['unknown', ''],
  ['', ''],
  ['a:b<script>', ''],
])('%j is kept as %j', (address, kept) => {
  expect(cutAddress(address)).toBe(kept)
})
