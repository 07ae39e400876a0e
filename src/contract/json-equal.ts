/** Whether two JSON values say the same. The order of an object's members does not count, that of a list does. */
export function isEqualJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return Object.is(one, other);
  }
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  if (Array.isArray(one)) {
    const list = other as readonly unknown[];
    return one.length === list.length && one.every((item, index) => isEqualJson(item, list[index]));
  }
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every(
      (name) =>
        Object.hasOwn(other, name) &&
        isEqualJson((one as Record<string, unknown>)[name], (other as Record<string, unknown>)[name]),
    )
  );
}
