import { describe, expect, it } from "@jest/globals";
import { relationsIn } from "./marked-relations.ts";

const LEADS = "Sami Nader LEADS Dawn Movement";

describe("offices and memberships in English", () => {
  it.each([
    ["Sheikh [P:Sami Nader], Secretary General of the [O:Dawn Movement], spoke to reporters.", [LEADS]],
    ["Secretary-General of [L:Ruritania]’s [O:Dawn Movement] Sheikh [P:Sami Nader] said he would stay.", [LEADS]],
    ["[O:Dawn Movement] leader Sayyed [P:Sami Nader] spoke.", [LEADS]],
    ["The leader of the [O:Dawn Movement], [P:Sami Nader], spoke.", [LEADS]],
    ["[P:Sami Nader], the [O:Dawn Movement]’s leader, spoke.", [LEADS]],
    ["[P:Sami Nader], who leads the [O:Dawn Movement], spoke.", [LEADS]],
    ["[P:Sami Nader] is the chairman of the [O:Dawn Movement].", [LEADS]],
    ["[P:Sami Nader] was elected chairman of the [O:Dawn Movement].", [LEADS]],
    ["The [O:Dawn Movement], led by [P:Sami Nader], marched.", [LEADS]],
    ["[P:Sami Nader] (leader of the [O:Dawn Movement]) spoke.", [LEADS]],
    ["[L:Ruritania]’s President [P:Rima Haddad] spoke.", ["Rima Haddad LEADS Ruritania"]],
    ["[O:Dawn Movement] deputy leader [P:Rima Haddad] spoke.", ["Rima Haddad HOLDS_OFFICE Dawn Movement"]],
    ["[P:Rima Haddad], deputy head of the [O:Dawn Movement], spoke.", ["Rima Haddad HOLDS_OFFICE Dawn Movement"]],
    ["[O:Dawn Movement] finance chief [P:Rima Haddad] spoke.", ["Rima Haddad HOLDS_OFFICE Dawn Movement"]],
    ["[O:Dawn Movement] spokesman [P:Rima Haddad] said so.", ["Rima Haddad SPOKESPERSON_FOR Dawn Movement"]],
    ["[P:Rima Haddad], a member of the [O:Dawn Movement], spoke.", ["Rima Haddad MEMBER_OF Dawn Movement"]],
    [
      "The [O:Dawn Brigade], which is part of the [O:Northern Front], withdrew.",
      ["Dawn Brigade PART_OF Northern Front"],
    ],
    [
      "The [O:Northern Front], which includes the [O:Dawn Brigade] and the [O:River Guards], withdrew.",
      ["Dawn Brigade PART_OF Northern Front", "River Guards PART_OF Northern Front"],
    ],
    ["The [O:Dawn Movement], also known as [O:Fajr], marched.", ["Dawn Movement ALSO_KNOWN_AS Fajr"]],
    ["The [O:Dawn Movement] ([O:DM]) marched.", ["Dawn Movement ALSO_KNOWN_AS DM"]],
    ["Fighting reached [L:Ruritania]’s capital [L:Strelsau] at noon.", ["Strelsau LOCATED_IN Ruritania"]],
  ])("%s", (sentence, relations) => {
    expect([...relationsIn(sentence)].sort()).toEqual(relations.toSorted());
  });

  it("gives an office in the singular to one person, and a bracket to the last of a list", () => {
    expect(relationsIn("[O:Dawn Movement] leader [P:Sami Nader] and [P:Rima Haddad] spoke.")).toEqual([LEADS]);
    expect(relationsIn("The [O:Dawn Movement] and the [O:River Guards] ([O:RG]) marched.")).toEqual([
      "River Guards ALSO_KNOWN_AS RG",
    ]);
  });

  it("knows what is over", () => {
    expect(relationsIn("Former [L:Ruritania] president [P:Rima Haddad] spoke.")).toEqual([
      "Rima Haddad LEADS Ruritania (former)",
    ]);
    expect(relationsIn("[P:Sami Nader], former leader of the [O:Dawn Movement], spoke.")).toEqual([
      `${LEADS} (former)`,
    ]);
  });

  it("takes an apposition for what it is, whatever its sentence denies or plans", () => {
    expect(relationsIn("She will never meet [O:Dawn Movement] leader [P:Sami Nader].")).toEqual([LEADS]);
    expect(relationsIn("Police sought alleged [O:Dawn Movement] leader [P:Sami Nader].")).toEqual([
      `${LEADS} (alleged)`,
    ]);
    expect(relationsIn("[P:Sami Nader] is not the leader of the [O:Dawn Movement].")).toEqual([`${LEADS} (denied)`]);
  });
});

describe("deeds in English", () => {
  it.each([
    ["[L:Ruritania] attacked the [O:Dawn Movement] on Monday.", ["Ruritania ATTACKED Dawn Movement"]],
    ["[L:Ruritania] bombed [O:Dawn Movement] positions.", ["Ruritania ATTACKED Dawn Movement"]],
    ["The [O:Dawn Movement] was attacked by [L:Ruritania].", ["Ruritania ATTACKED Dawn Movement"]],
    ["[P:Sami Nader], killed by [L:Ruritania], was mourned.", ["Ruritania KILLED Sami Nader"]],
    ["A [L:Ruritania] drone strike killed General [P:Sami Nader].", ["Ruritania KILLED Sami Nader"]],
    ["[P:Sami Nader] was killed in a [L:Ruritania] drone strike.", ["Ruritania KILLED Sami Nader"]],
    ["The assassination of [P:Sami Nader] by [L:Ruritania] shocked many.", ["Ruritania KILLED Sami Nader"]],
    ["[P:Sami Nader] met with Foreign Minister [P:Rima Haddad].", ["Sami Nader MET_WITH Rima Haddad"]],
    ["[P:Sami Nader] and [P:Rima Haddad] met in spring.", ["Sami Nader MET_WITH Rima Haddad"]],
    [
      "[P:Sami Nader] and [P:Rima Haddad] met [P:Omar Said].",
      ["Sami Nader MET_WITH Omar Said", "Rima Haddad MET_WITH Omar Said"],
    ],
    ["Talks between [L:Ruritania] and the [O:Dawn Movement] began.", ["Ruritania MET_WITH Dawn Movement"]],
    ["[L:Ruritania] accused [L:Graustark] of lying.", ["Ruritania ACCUSED Graustark"]],
    ["[L:Ruritania] imposed sanctions on the [O:Dawn Movement].", ["Ruritania SANCTIONED Dawn Movement"]],
    ["[P:Rima Haddad], who visited [L:Strelsau], said so.", ["Rima Haddad VISITED Strelsau"]],
    ["President [P:Rima Haddad] appointed General [P:Omar Said].", ["Rima Haddad APPOINTED Omar Said"]],
    ["[L:Graustark] has repeatedly condemned [L:Ruritania].", ["Graustark CONDEMNED Ruritania"]],
  ])("%s", (sentence, relations) => {
    expect([...relationsIn(sentence)].sort()).toEqual(relations.toSorted());
  });

  it.each([
    ["[P:Sami Nader] did not meet [P:Rima Haddad].", ["Sami Nader MET_WITH Rima Haddad (denied)"]],
    ["[P:Sami Nader] never visited [L:Strelsau].", ["Sami Nader VISITED Strelsau (denied)"]],
    ["[P:Sami Nader] will visit [L:Strelsau] on Friday.", ["Sami Nader VISITED Strelsau (planned)"]],
    ["[L:Ruritania] plans to attack [L:Graustark].", ["Ruritania ATTACKED Graustark (planned)"]],
    ["[L:Ruritania] reportedly attacked [L:Graustark].", ["Ruritania ATTACKED Graustark (alleged)"]],
    [
      "[L:Ruritania] accused [L:Graustark] of bombing [L:Zenda].",
      ["Ruritania ACCUSED Graustark", "Graustark ATTACKED Zenda (alleged)"],
    ],
  ])("marks what is denied, planned or alleged: %s", (sentence, relations) => {
    expect([...relationsIn(sentence)].sort()).toEqual(relations.toSorted());
  });

  it.each([
    "If [L:Ruritania] attacks [L:Graustark], many will flee.",
    "[L:Ruritania] could attack [L:Graustark].",
    "She sees no possibility of a [L:Ruritania] attack on [L:Graustark].",
    "The [O:Daily Dawn] quotes Ambassador [P:Omar Said].",
    "The spokesman of the [O:Dawn Movement] visited [L:Strelsau].",
    "[L:Ruritania] attacked [L:Graustark]’s policy.",
    "The minister flew to [L:Strelsau] to meet [P:Rima Haddad].",
    "[L:Ruritania] praised [L:Graustark] and Syldavian security forces.",
    "[P:Sami Nader] and [P:Rima Haddad] did not hold talks on Thursday with [P:Omar Said].",
    "Unrest grew in [L:Ruritania], [L:Graustark], [L:Syldavia], and elsewhere.",
    "A spokesman for Trade Minister [P:Omar Said] spoke in [L:Strelsau].",
  ])("reads nothing from: %s", (sentence) => {
    expect(relationsIn(sentence)).toEqual([]);
  });
});

describe("deeds as agencies write them", () => {
  it.each([
    [
      "an acronym behind the doer",
      "The [O:Dawn Movement] ([O:DM]) accused [L:Ruritania] on Monday.",
      ["Dawn Movement ACCUSED Ruritania", "Dawn Movement ALSO_KNOWN_AS DM"],
    ],
    [
      "an office with an acronym behind the doer",
      "[P:Sami Nader], leader of the [O:Dawn Movement] ([O:DM]), met [P:Rima Haddad].",
      ["Dawn Movement ALSO_KNOWN_AS DM", "Sami Nader LEADS Dawn Movement", "Sami Nader MET_WITH Rima Haddad"],
    ],
    [
      "the doer's group",
      "[P:Sami Nader] of the [O:Dawn Movement] met [P:Rima Haddad] in [L:Zenda].",
      ["Sami Nader MEMBER_OF Dawn Movement", "Sami Nader MET_WITH Rima Haddad"],
    ],
    [
      "whose counterpart",
      "President [P:Sami Nader] met his Ruritanian counterpart [P:Rima Haddad].",
      ["Sami Nader MET_WITH Rima Haddad"],
    ],
    [
      "a second deed of one doer",
      "[P:Sami Nader] visited [L:Zenda] and met [P:Rima Haddad].",
      ["Sami Nader VISITED Zenda", "Sami Nader MET_WITH Rima Haddad"],
    ],
    [
      "the name between commas",
      "His father, President [P:Sami Nader], accused [L:Ruritania] of lying.",
      ["Sami Nader ACCUSED Ruritania"],
    ],
    [
      "what is denied of itself",
      "The [O:Dawn Movement], which denied attacking [L:Zenda], left.",
      ["Dawn Movement ATTACKED Zenda (denied)"],
    ],
  ])("%s", (_, sentence, relations) => {
    expect([...relationsIn(sentence)].sort()).toEqual(relations.toSorted());
  });

  it("does not give a son's deed to the father named before it", () => {
    expect(relationsIn("[P:Sami Nader], son of the late [P:Adib Nader], met [P:Rima Haddad].")).toEqual([
      "Sami Nader MET_WITH Rima Haddad",
    ]);
  });
});
