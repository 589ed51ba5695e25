/** A short name for a long text: messages of a page without ids are known by their words. */

/** Short enough for an id, and long enough that two messages do not share it. */
export function digestOf(text: string): string {
  let [a, b] = [0x811c9dc5, 5381];
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b, 33) ^ text.charCodeAt(i);
  }
  return `${(a >>> 0).toString(36)}-${(b >>> 0).toString(36)}`;
}
