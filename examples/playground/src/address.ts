import { type Linked, toFragment } from "./link.ts";

let newest = 0;

/**
 * Lets the address of the page hold a story, so that a reload, a bookmark or a copied link finds it again.
 *
 * @returns Whether it does; a story that is too long for a link is not in the address.
 */
export async function follow(linked: Linked): Promise<boolean> {
  const turn = ++newest;
  const fragment = await toFragment(linked);
  // Another change came while this one was compressed.
  if (turn === newest) {
    const { pathname, search } = location;
    history.replaceState(null, "", fragment === undefined ? pathname + search : `#${fragment}`);
  }
  return fragment !== undefined;
}
