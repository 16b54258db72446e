/**
 * Chance without a state: a number is a function of the run's seed, a named stream and a counter.
 * So asking one stream more often, or adding a stream, never changes what another one gives.
 */

/** Spreads every input bit over all 32 output bits (constants of the "lowbias32" integer hash). */
function mix(value: number): number {
  let hash = value >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** FNV-1a over the UTF-16 units of a stream's name. */
function nameHash(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/**
 * An unsigned 32-bit integer, the same for the same arguments everywhere.
 * @param seed unsigned 32-bit integer of the run
 * @param stream name of what is drawn, e.g. "host"
 * @param index how many were drawn from this stream before; a non-negative integer
 */
export function pick(seed: number, stream: string, index: number): number {
  const high = Math.floor(index / 0x100000000);
  const stirred = mix(mix(seed ^ 0x9e3779b9) ^ nameHash(stream));
  return mix(mix(stirred + Math.imul(index | 0, 0x9e3779b1)) ^ high);
}

/** A fraction from 0 up to, not including, 1; arguments as for `pick`. */
export function fraction(seed: number, stream: string, index: number): number {
  return pick(seed, stream, index) / 0x100000000;
}
