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

/** @returns true where `pattern` covers `url`; paths other than `/*` are not used here */
export function covers(pattern: string, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (pattern === '<all_urls>') return /^https?:$/.test(protocol);
  const parts = /^(\*|https?):\/\/([^/]+)\//.exec(pattern);
  if (!parts) return false;
  const [, scheme, host] = parts as unknown as [string, string, string];
  if (scheme === '*' ? !/^https?:$/.test(protocol) : `${scheme}:` !== protocol) return false;
  if (host === '*') return true;
  return host.startsWith('*.')
    ? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
    : hostname === host;
}
