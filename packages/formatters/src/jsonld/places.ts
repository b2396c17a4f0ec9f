import type { Place } from "@communique/core";
import type * as schema from "schema-dts";

import { type Node, node } from "./node.js";

type PlaceNode = Node<schema.Place, "Place">;
type AddressNode = Node<schema.PostalAddress, "PostalAddress">;

/** A place, by the name of the building where one is known. */
export function placeNode(place: Place | undefined, venue?: string): PlaceNode | undefined {
  const name = venue ?? place?.name;
  if (name === undefined) return undefined;
  return node<PlaceNode>({
    "@type": "Place",
    name,
    address:
      place &&
      node<AddressNode>({
        "@type": "PostalAddress",
        addressLocality: place.name,
        addressCountry: place.country,
      }),
  });
}
