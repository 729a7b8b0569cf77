import { afterEach, expect, it, vi } from 'vitest'
import { mayCall, mayReach } from './partner-network'
import { postSigned } from './post-signed'

afterEach(() => vi.unstubAllEnvs())

it.each([
  'https://127.0.0.1/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://10.1.2.3/',
  'https://172.31.0.1/',
  'https://192.168.1.1/',
  'https://169.254.169.254/latest/meta-data',
  'https://0.0.0.0/',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[64:ff9b::7f00:1]/',
  'https://[fd00::1]/',
  'https://[fe80::1]/',
  'https://[2002:7f00:1::]/',
  'http://example.com/',
  'ftp://example.com/',
])('calls nothing inside, and nothing in the open that can be listened to: %s', (url) => {
  expect(mayCall(new URL(url))).toBe(false)
})

it('calls what is on the open internet', () => {
  expect(mayCall(new URL('https://example.com/news'))).toBe(true)
  expect(['93.184.215.14', '172.32.0.1', '2606:2800:21f::1'].map(mayReach)).toEqual([true, true, true])
})

it('looks at what a name leads to when it is called', async () => {
  const parcel = { id: '1', url: 'https://localhost:1/', secret: 's', body: '{}' }
  await expect(postSigned(parcel)).rejects.toThrow('not on the open internet')
  vi.stubEnv('STET_PARTNER_NETWORK', 'any')
  await expect(postSigned(parcel)).rejects.toThrow('ECONNREFUSED')
})
