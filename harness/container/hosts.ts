import { isIP } from 'node:net';

/** Names by which a browser on this machine reaches it. */
const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Makes the check of `Host` headers that keeps DNS rebinding out of a server on the loopback interface: a page of
 * evil.example whose name suddenly leads to 127.0.0.1 still says `Host: evil.example`. A server on any other interface
 * is meant to be found, under names that only its user knows, and takes every host.
 *
 * `address` is where the server listens, `allowed` are further host names, without port.
 */
export function createHostCheck(
  address: string,
  allowed: readonly string[],
): (host: string | undefined) => boolean {
  if (!isLoopback(address)) return () => true;
  const own = isIP(address) === 6 ? `[${address}]` : address;
  const hosts = new Set([...LOCAL_HOSTS, own, ...allowed].map(host => host.toLowerCase()));
  return (host = '') => hosts.has(host.replace(/:\d+$/, '').toLowerCase());
}

function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.');
}
