/** Of the values of one part of the filter: those that alone count, and those that do not. */
export interface FacetChoice<Value extends string = string> {
  readonly only: readonly Value[];
  readonly not: readonly Value[];
}

export function isChosen<Value extends string>({ only, not }: FacetChoice<Value>, value: Value): boolean {
  return only.includes(value) || not.includes(value);
}

/** Chooses a value for one of the two, or lets go of it where it is chosen so already. It is never in both. */
export function chooseFacet<Value extends string>(
  choice: FacetChoice<Value>,
  value: Value,
  as: keyof FacetChoice,
): FacetChoice<Value> {
  const without = (values: readonly Value[]): readonly Value[] => values.filter((one) => one !== value);
  const isChosen = choice[as].includes(value);
  const left = { only: without(choice.only), not: without(choice.not) };
  return isChosen ? left : { ...left, [as]: [...left[as], value] };
}
