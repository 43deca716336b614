/** Works something out when it is first asked for, and keeps it. */
export function once<Value>(workOut: () => Value): () => Value {
  let kept: { readonly value: Value } | null = null;
  return () => {
    kept ??= { value: workOut() };
    return kept.value;
  };
}
