/** The nodes of one type of schema.org, such as `Node<Event, "Event">`. */
export type Node<Things, Type extends string> = Extract<Things, { "@type": Type }>;

/** Properties of a node, where one that has no value may be there as undefined or as an empty list. */
export type Properties<T> = { [Key in keyof T]: T[Key] | undefined };

/** A node with the properties that have a value: what the text does not say is absent. */
export function node<T extends object>(properties: Properties<T>): T {
  const entries = Object.entries(properties);
  const present = entries.filter(
    ([, it]) => it !== undefined && !(Array.isArray(it) && it.length === 0),
  );
  return Object.fromEntries(present) as T;
}
