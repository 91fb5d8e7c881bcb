interface TypedDirection {
  readonly attributes?: { readonly input: { readonly dir: "auto" } };
}

/**
 * For a field of Mantine: what is typed runs as its own script does, while an empty field, its placeholder and its icons
 * run as the page does. A `dir` given to the field itself would turn its icons round as well.
 */
export function typedDirection(text: string): TypedDirection {
  return text === "" ? {} : { attributes: { input: { dir: "auto" } } };
}
