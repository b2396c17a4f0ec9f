/** The element of index.html with an id, which is of the class that the page expects. */
export function element<E extends Element>(id: string, type: abstract new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new TypeError(`index.html has no ${type.name} ${id}`);
  return found;
}
