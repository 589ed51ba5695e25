/** Match patterns: the form in which browsers name the sites that an extension may read. */

/**
 * The pattern that covers one site. Ports cannot be part of it: Firefox rejects them, and without one it covers all ports.
 * @returns null for pages that are not http(s)
 */
export function patternOf(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  return `${parsed.protocol}//${parsed.hostname}/*`;
}

const PARTS = /^(\*|https?):\/\/([^/]+)\//;

/** @returns true where `pattern` covers `url`; paths other than `/*` are not used here */
export function covers(pattern: string, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (pattern === '<all_urls>') return /^https?:$/.test(protocol);
  const parts = PARTS.exec(pattern);
  if (!parts) return false;
  const [, scheme, host] = parts as unknown as [string, string, string];
  if (scheme === '*' ? !/^https?:$/.test(protocol) : `${scheme}:` !== protocol) return false;
  if (host === '*') return true;
  return host.startsWith('*.')
    ? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
    : hostname === host;
}

/** @returns true where every page that `narrow` covers is covered by `wide`; paths other than `/*` are not used here */
export function within(narrow: string, wide: string): boolean {
  if (narrow === wide || wide === '<all_urls>') return true;
  const [, scheme, host] = PARTS.exec(narrow) ?? [];
  if (!scheme || !host || (host === '*' && PARTS.exec(wide)?.[2] !== '*')) return false;
  const schemes = scheme === '*' ? ['http', 'https'] : [scheme];
  const hosts = host.startsWith('*.') ? [host.slice(2), `any.${host.slice(2)}`] : [host.replace('*', 'any')];
  return schemes.every((one) => hosts.every((name) => covers(wide, `${one}://${name}/`)));
}
