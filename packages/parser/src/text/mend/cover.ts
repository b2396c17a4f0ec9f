/** Stands where nothing is seen, such as the mark of an emphasis: a token neither begins nor ends with it. */
export const HIDDEN = 0x200b;
/** Stands in front of the character that a longer writing means, such as `&rsquo;`: a token begins with it. */
export const FILLER = 0xffff;
export const SPACE = 0x20;
export const LINE = 0x0a;

/** What stands in `units` for a writing of another length: the offsets behind it stay what they are. */
export function replace(units: Uint16Array, from: number, to: number, unit: number): void {
  units.fill(FILLER, from, to - 1);
  units[to - 1] = unit;
}

/** A space within a line. */
export const isSpaceUnit = (unit: number): boolean =>
  unit === SPACE || unit === 0x09 || unit === 0xa0;
