import { isIP } from 'node:net';
import type { IncomingRequest } from '../environment.ts';

/**
 * Address of the browser or server that sent a request: the first IP address in `Forwarded` (RFC 7239), then in
 * `X-Forwarded-For`, then the peer's, without port and brackets.
 */
export function remoteAddress({ headers, remoteAddress: peer }: IncomingRequest): string {
  const candidates = [
    ...forwardedFor(headers.forwarded ?? ''),
    ...(headers['x-forwarded-for'] ?? '').split(','),
  ];
  return candidates.map(withoutPort).find(address => isIP(address) !== 0) ?? peer;
}

/** The `for` parameters of a `Forwarded` header, without quotes. */
function forwardedFor(header: string): string[] {
  return Array.from(header.matchAll(/(?:^|[;,\s])for="?([^",;\s]+)/gi), ([, node = '']) => node);
}

/** `192.0.2.1:80` → `192.0.2.1`, `[2001:db8::1]:80` → `2001:db8::1`. */
function withoutPort(node: string): string {
  const [, v6, v4] = /^\[(.+)\](?::\d+)?$|^([\d.]+):\d+$/.exec(node.trim()) ?? [];
  return v6 ?? v4 ?? node.trim();
}
