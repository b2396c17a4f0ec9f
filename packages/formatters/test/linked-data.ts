import jsonld from "jsonld";

/** A node as JSON-LD's expansion gives it: every key and type an absolute address. */
export type Node = Record<string, unknown> & { "@id"?: string; "@type"?: string[] };

/**
 * What an independent reader makes of linked data, from contexts that stand here instead of on the network.
 *
 * @throws In jsonld's safe mode, at a key or type that the context does not define, and at any other context.
 */
export async function expand(
  json: string,
  contexts: Record<string, jsonld.ContextDefinition>,
): Promise<Node[]> {
  const expanded = await jsonld.expand(JSON.parse(json), {
    // The types lag behind the library.
    ...{ safe: true },
    documentLoader: async (url) => {
      const context = contexts[url];
      if (context === undefined) throw new Error(`no such context: ${url}`);
      return { documentUrl: url, document: { "@context": context } };
    },
  });
  return expanded as Node[];
}

/** All nodes of expanded linked data, those within others too. */
export function nodes(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodes);
  if (typeof value !== "object" || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodes)];
}
