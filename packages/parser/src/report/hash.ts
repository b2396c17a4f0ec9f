const PRIME_A = 0x01000193;
const PRIME_B = 0x85ebca6b;

/** 16 hexadecimal digits of the text: the same in every engine, for telling reports apart, not for security. */
export function contentHash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, PRIME_A);
    b = Math.imul(b ^ c, PRIME_B);
    b ^= b >>> 13;
  }
  b = Math.imul(b ^ text.length, PRIME_B);
  return hex(a ^ (a >>> 16)) + hex(b ^ (b >>> 16));
}

const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, "0");
