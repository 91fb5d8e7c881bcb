import { describe, expect, it } from "@jest/globals";
import { comparePeople } from "../../../../ingest/resolve/names/compare-people.ts";
import { personParts } from "../../../../ingest/resolve/names/person-parts.ts";

const compare = (left: string, right: string) => comparePeople(personParts(left), personParts(right));

describe("personParts", () => {
  it.each([
    ["Abd al-Rahman al-Rashed", ["plain abdrahman", "plain rashed"]],
    ["Abdulrahman Rashed", ["plain abdrahman", "plain rashed"]],
    ["عبد الرحمن الراشد", ["plain عبدرحمن", "plain راشد"]],
    ["Abu Mahdi al-Muhandis", ["kunya mahdi", "plain muhandis"]],
    ["أبو بكر البغدادي", ["kunya بكر", "plain بغدادي"]],
    ["Muhammad bin Salman", ["plain muhammad", "patronymic salman"]],
    ["Salah al-Din", ["plain salahdin"]],
    ["نصر الله", ["plain نصرالله"]],
    ["J. Smith", ["initial j", "plain smith"]],
    ["Ben Gurion", ["plain ben", "plain gurion"]],
    ["Martyr Hajj Salim Darwazeh", ["plain salim", "plain darwazeh"]],
    ["Brigadier General Salim Darwazeh", ["plain salim", "plain darwazeh"]],
    ["الحاج سليم دروزة", ["plain سليم", "plain دروزة"]],
    ["Sultan bin Abdulaziz", ["plain sultan", "patronymic abdaziz"]],
    ["King Abdullah", ["plain king", "plain abdlah"]],
  ])("takes %s apart", (name, parts) => {
    expect(personParts(name).map(({ kind, spelling }) => `${kind} ${spelling.word}`)).toEqual(parts);
  });
});

describe("comparePeople", () => {
  it.each([
    ["Mustafa al-Kadhimi", "مصطفى الكاظمي"],
    ["Moustafa Al-Kazemi", "مصطفي الكاظمي"],
    ["Faisal bin Farhan", "فيصل بن فرحان"],
    ["Abdul Rahman al-Rashed", "عبدالرحمن الراشد"],
    ["Emmanuel Macron", "إيمانويل ماكرون"],
    ["Barack Obama", "باراك أوباما"],
    ["Qassem Soleimani", "Ghasem Sulaimani"],
    ["Volodymyr Zelensky", "فولوديمير زيلينسكي"],
  ])("takes %s and %s for one", (left, right) => {
    expect(compare(left, right)).toMatchObject({ shorter: "neither" });
    expect(compare(left, right).likeness).toBeGreaterThan(0.8);
  });

  it.each([
    ["Hassan Nasrallah", "Hussein Nasrallah"],
    ["Mohammed bin Salman", "Mohammed bin Sultan"],
    ["محمد بن سلمان", "محمد بن سلطان"],
    ["Javad Zarif", "Adnan al-Zarfi"],
    ["Ahmed Saleh", "Hamed Saleh"],
    ["سعيد الشهري", "سعد الشهري"],
    ["Iyad Allawi", "علي علاوي"],
  ])("takes %s and %s for two", (left, right) => {
    expect(compare(left, right).likeness).toBe(0);
  });

  it("says which of two names is the other one shortened", () => {
    expect(compare("Javad Zarif", "Mohammad Javad Zarif").shorter).toBe("left");
    expect(compare("إياد علاوي", "Allawi").shorter).toBe("right");
  });

  it("forgives another order, but not fully", () => {
    expect(compare("Hussein Fuad", "Fuad Hussein").likeness).toBeGreaterThan(0.5);
    expect(compare("Hussein Fuad", "Fuad Hussein").likeness).toBeLessThan(0.8);
  });
});
