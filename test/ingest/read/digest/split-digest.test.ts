import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { draftsOf, draftText } from "../../../../ingest/read/draft.ts";
import { splitDigest } from "../../../../ingest/read/digest/split-digest.ts";

function articlesOf(text: string) {
  return draftsOf({ kind: "text", name: "digest.txt", text, facts: {}, holds: "digest" }).map((draft) => ({
    ...draft.facts,
    text: draftText(draft),
  }));
}
const heads = (text: string) =>
  articlesOf(text).map(({ title, byline, source, publishedAt }) => [title, byline, source, publishedAt]);

describe("digests of many kinds are split into their articles", () => {
  it("headlines repeated, as blogs print them, in other case and over a picture's line", () => {
    const text = `FERRY WORKERS STOP THE ISLAND LINE

Ferry Workers Stop the Island Line

July 3, 2021 By Karim Haddad 4 Comments

Visual search query image

Ferry workers stopped the island line on Saturday and said they would not sail before they had been paid.

Photo by Karim Haddad

The line's director, Omar Said, asked for a mediator.

Related Articles

‘They Came At Night’: Villagers Of Dar Essalam Speak.

‘They Came At Night’: Villagers Of Dar Essalam Speak.

By Nora Weiss: @nweiss

Villagers of Dar Essalam told how men in unmarked cars had taken eleven of their sons in one night of June.`;
    expect(heads(text)).toEqual([
      ["FERRY WORKERS STOP THE ISLAND LINE", "Karim Haddad", null, "2021-07-03"],
      ["‘They Came At Night’: Villagers Of Dar Essalam Speak.", "Nora Weiss", null, null],
    ]);
  });

  it("separators, an outlet beside the date, and no empty lines", () => {
    const text = `Ferry Workers Begin Strike In Port Selmen
Coast Courier | 3 May 2023
Ferry workers in Port Selmen walked out on Wednesday after talks with the island line broke down again.
The head of the workers' council, Nadia Brahimi, said the line had offered less than in February.
----------
Parliament Of Tarsan Passes Water Law
Tarsan Herald | 5 May 2023
Parliament passed the water law by eleven votes after a debate that lasted two nights.
What the law changes
Farmers will pay by the hour and not by the acre, and the wells of the southern plain will be counted again.`;
    expect(heads(text)).toEqual([
      ["Ferry Workers Begin Strike In Port Selmen", null, "Coast Courier", "2023-05-03"],
      ["Parliament Of Tarsan Passes Water Law", null, "Tarsan Herald", "2023-05-05"],
    ]);
  });

  it("Markdown, with subheadings of a lower level", () => {
    const text = `# Grain ships leave Marsa Zayn after inspection

*By Rania Qasim, 12 August 2022*

Three grain ships left the port of Marsa Zayn on Friday after inspectors had opened every hold, the council said.

## What the inspectors looked for

The inspectors, led by Petros Lind, searched for undeclared fuel and found two drums.

# Council of elders rejects border map

*By Staff writers, 14 August 2022*

The council of elders in the hill country rejected the border map that the survey office published in June.`;
    expect(heads(text)).toEqual([
      ["Grain ships leave Marsa Zayn after inspection", "Rania Qasim", null, "2022-08-12"],
      ["Council of elders rejects border map", "Staff writers", null, "2022-08-14"],
    ]);
    expect(articlesOf(text)[0]?.text).toContain("\n\nWhat the inspectors looked for\n\n");
  });

  it("dates above the headlines", () => {
    const text = `3 May 2023

Bridge over the Wadi Sharq closed for repairs

Engineers closed the bridge over the Wadi Sharq on Tuesday night after a crack was found in its northern pier.

4 May 2023

Teachers' union and ministry reach agreement

The teachers' union and the ministry of education reached an agreement on Thursday that ends nine weeks of protest.`;
    expect(heads(text)).toEqual([
      ["Bridge over the Wadi Sharq closed for repairs", null, null, "2023-05-03"],
      ["Teachers' union and ministry reach agreement", null, null, "2023-05-04"],
    ]);
    expect(splitDigest(text).map(({ begin }) => text.slice(begin, begin + 10))).toEqual(["3 May 2023", "4 May 2023"]);
  });

  it("headlines in capitals with nothing else to tell them, and a subheading that is none", () => {
    const text = `NAVY OF TARSAN STOPS TANKER NEAR THE STRAIT

The navy of Tarsan stopped a tanker near the strait before dawn on Sunday and led it to the roads of Port Selmen.

A long night

The crew was questioned until the morning, and the captain of the tanker was taken ashore.

CENTRAL BANK RAISES RATES FOR THE FIFTH TIME

The central bank raised its rate by half a point on Tuesday, the fifth rise since the harvest failed.`;
    expect(heads(text).map(([title]) => title)).toEqual([
      "NAVY OF TARSAN STOPS TANKER NEAR THE STRAIT",
      "CENTRAL BANK RAISES RATES FOR THE FIFTH TIME",
    ]);
  });

  it("Arabic headlines with nothing else to tell them", () => {
    const text = `الجيش يعلن السيطرة على معبر الجبل الشمالي بعد معارك استمرت يومين

أعلن الجيش في بيان صباح اليوم السيطرة على معبر الجبل الشمالي بعد معارك استمرت يومين مع مجموعات مسلحة.

ردود الفعل

ورحب محافظ الإقليم بما وصفه بعودة الأمن، فيما دعت لجنة الأهالي إلى عدم قصف البيوت.

شركة الكهرباء ترفع التعرفة وتعد بتحسين التغذية قبل الصيف

قررت شركة الكهرباء رفع التعرفة المنزلية بنسبة عشرين في المئة، وقالت إن العائدات ستخصص لشراء الوقود.`;
    expect(heads(text).map(([title]) => title)).toEqual([
      "الجيش يعلن السيطرة على معبر الجبل الشمالي بعد معارك استمرت يومين",
      "شركة الكهرباء ترفع التعرفة وتعد بتحسين التغذية قبل الصيف",
    ]);
  });

  it("Arabic bylines, dates with two names of the month, links to other stories, agencies", () => {
    const text = `وزير النقل يفتتح محطة القطارات الجديدة في مدينة السرو

كتب: مازن العلي

الأربعاء ٣ أيار/مايو ٢٠٢٣

افتتح وزير النقل جمال الخطيب محطة القطارات الجديدة في مدينة السرو بعد عامين من التأخير.

شارك المقال

اقرأ أيضا: أزمة المياه تتفاقم في قرى الجنوب

نادي الميناء يفوز بكأس الجمهورية للمرة الثالثة

وكالات

12 غشت 2022

فاز نادي الميناء بكأس الجمهورية للمرة الثالثة في تاريخه بعد مباراة امتدت إلى ركلات الترجيح.`;
    expect(heads(text)).toEqual([
      ["وزير النقل يفتتح محطة القطارات الجديدة في مدينة السرو", "مازن العلي", null, "2023-05-03"],
      ["نادي الميناء يفوز بكأس الجمهورية للمرة الثالثة", null, "وكالات", "2022-08-12"],
    ]);
  });

  it("an article without a headline, one cut off in mid-sentence, and posts by nobody", () => {
    const text = `and the second convoy was turned back at the bridge, according to drivers who waited there until the evening.

Share this:

Like Loading...

Governor Orders Inquiry Into Convoy Attack

Posted on March 3, 2023 by admin

The governor of the eastern province, Adel Rashid, ordered an inquiry on Friday into the attack on a convoy of flour. The drivers said that nobody had

3 Comments

March 5, 2023

By Lina Farah

Nine villages on the salt lake were joined to the power grid on Sunday, ten years after the poles had been put up.`;
    expect(heads(text)).toEqual([
      [null, null, null, null],
      ["Governor Orders Inquiry Into Convoy Attack", null, null, "2023-03-03"],
      [null, "Lina Farah", null, "2023-03-05"],
    ]);
    expect(articlesOf(text)[1]?.text).toMatch(/that nobody had$/u);
  });

  it("numbered headlines that name outlet and date, and addresses under headlines", () => {
    const numbered = `1. Dam engineers warn of cracks (Reuters, 7 June 2021)

Engineers at the upper dam have warned the ministry of cracks in the spillway, two officials said on Monday.

2. Two journalists freed in Halvard (AFP, 8 June 2021)

Two journalists who had been held for a month in Halvard were freed on Tuesday, their newspaper said.`;
    expect(heads(numbered)).toEqual([
      ["Dam engineers warn of cracks", null, "Reuters", "2021-06-07"],
      ["Two journalists freed in Halvard", null, "AFP", "2021-06-08"],
    ]);
    const addressed = `Oil workers vote to end walkout
https://news.example/oil
Oct 12, 2020

BASRINE, Oct 12 (Agency) - Oil workers at the southern terminal voted on Monday to end their walkout, the union said.

Floods cut road to mountain town
https://news.example/floods
Oct 13, 2020

KESRAN, Oct 13 (Agency) - Floods cut the only road to the mountain town of Kesran on Tuesday.`;
    expect(articlesOf(addressed).map(({ title, url }) => [title, url])).toEqual([
      ["Oil workers vote to end walkout", "https://news.example/oil"],
      ["Floods cut road to mountain town", "https://news.example/floods"],
    ]);
  });

  it("leaves the day that slipped into the line of the outlet out of its name, and guesses no year", () => {
    const text =
      "مجلس الميناء يعلن خطة الترميم الجديدة\n\nالمصدر: الساحل نت 12\n\nتشرين اول 00:10\n\nأعلن مجلس الميناء خطة جديدة لترميم الأرصفة القديمة.";
    expect(heads(text)).toEqual([["مجلس الميناء يعلن خطة الترميم الجديدة", null, "الساحل نت", null]]);
  });
});

describe("any text", () => {
  const line = fc.oneof(
    fc.constantFrom(
      "Harbour Council Names New Director",
      "مجلس الميناء يعلن خطة جديدة للترميم",
      "14 March 2022",
      "By Rania Qasim",
      "Related Articles",
      "The quay is closed.",
      "———",
    ),
    fc.string({ unit: "grapheme", maxLength: 40 }),
  );
  const text = fc
    .array(fc.tuple(line, fc.constantFrom("\n", "\n\n", "\r\n", "\n \n")), { maxLength: 30 })
    .map((pairs) => pairs.flat().join(""));

  it("is tiled by its parts from the first line on", () => {
    fc.assert(
      fc.property(text, (digest) => {
        const parts = splitDigest(digest);
        for (const [index, part] of parts.entries()) expect(part.end).toBe(parts[index + 1]?.begin ?? digest.length);
        expect(digest.slice(0, parts[0]?.begin ?? digest.length).trim()).toBe("");
      }),
      { numRuns: 300 },
    );
  });

  it("gives drafts that are slices of it", () => {
    fc.assert(
      fc.property(text, (digest) => {
        for (const draft of draftsOf({ kind: "text", name: "x", text: digest, facts: {}, holds: "digest" })) {
          for (const { begin, end } of draft.lines) expect(draft.original.slice(begin, end).trim()).not.toBe("");
          expect(draft.original.length).toBe(draft.origin.end - draft.origin.begin);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("a large text", () => {
  const ofLines = (units: number, line: (number: number) => string) => {
    let text = "";
    for (let number = 0; text.length < units; number++) text += `${line(number)}\n`;
    return text;
  };
  const microseconds = (text: string) => {
    const before = process.cpuUsage();
    articlesOf(text);
    return process.cpuUsage(before).user;
  };

  it.each([
    ["headings", (number: number) => `Mayor Speaks About Ferry Number ${number}`],
    ["one heading again and again", () => "Mayor Speaks About The Ferry"],
    [
      "headings and sentences",
      (number: number) => (number % 2 ? `Mayor On Ferry ${number} Today Again` : "It is late."),
    ],
    ["ends of articles", (number: number) => (number % 2 ? "Related Articles" : `Mayor Speaks About Ferry ${number}`)],
  ])("of nothing but %s takes time that grows with it and not with its square", (_, line) => {
    microseconds(ofLines(25_000, line));
    const small = microseconds(ofLines(25_000, line));
    expect(microseconds(ofLines(200_000, line)) / small).toBeLessThan(24);
  });
});
