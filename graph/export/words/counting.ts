/** Forms of a counted thing by the plural categories of a language (Unicode CLDR); `#` stands for the number. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** A number of things in words: “3 sentences”, «٣ جمل». */
export type Counted = (value: number) => string;

/** @param locale a BCP 47 tag, which may name the digits */
export function counting(locale: string): (forms: Forms) => Counted {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (forms) => (value) => (forms[rules.select(value)] ?? forms.other).replace("#", numbers.format(value));
}
