import { BlockList, isIP } from 'node:net'

/** Networks that are not the open internet: loopback, private, link-local with the metadata of clouds, and the like. */
const INSIDE = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  INSIDE.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  INSIDE.addSubnet(net, bits, 'ipv6')

/** All of IPv6 that is routed; what wraps an address of IPv4 lies outside of it. */
const ROUTED = new BlockList()
ROUTED.addSubnet('2000::', 3, 'ipv6')

const isAnywhereAllowed = (): boolean => process.env.STET_PARTNER_NETWORK === 'any'

/** May this resolved address be called? */
export const mayReach = (address: string): boolean => {
  if (isAnywhereAllowed()) return true
  if (isIP(address) === 4) return !INSIDE.check(address, 'ipv4')
  return isIP(address) === 6 && ROUTED.check(address, 'ipv6') && !INSIDE.check(address, 'ipv6')
}

/** May this be called, as far as can be said before its name is resolved? */
export const mayCall = ({ protocol, hostname }: URL): boolean => {
  const host = hostname.replaceAll(/^\[|\]$/g, '')
  if (isIP(host) > 0 && !mayReach(host)) return false
  return protocol === 'https:' || (protocol === 'http:' && isAnywhereAllowed())
}
