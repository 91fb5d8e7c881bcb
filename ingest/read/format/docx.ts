import { RawabitError } from "../../../graph/model/errors.ts";
import type { UnpackAllowance } from "./allowance.ts";
import type { FileInput, Format, ReadLimits } from "./format.ts";
import { plainHtml } from "./html.ts";
import { openZip, unpackZip } from "./zip-entries.ts";

/** Word documents since 2007. They are where people paste what they collect, so one may hold several articles. */
export const docx: Format = {
  label: "a Word document",
  endings: ["docx", "docm"],
  mediaTypes: ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  async *parse(file, { limits }, allowance) {
    const bytes = Buffer.from(await file.bytes());
    await refuseBomb(file, limits, allowance);
    const { default: mammoth } = await import("mammoth");
    const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
    const { value } = await mammoth.convertToHtml({ buffer: bytes }, { convertImage });
    const text = await plainHtml(value);
    if (text === "") throw new RawabitError("input.empty", `${file.name} has no text in it; there is nothing to read.`);
    yield { kind: "text", name: file.name, text, facts: { url: file.url }, holds: "digest" };
  },
};

/** mammoth unpacks without a limit, so every entry is unpacked once before it, hidden ones too, within the limits of archives. */
async function refuseBomb(file: FileInput, limits: ReadLimits, allowance: UnpackAllowance): Promise<void> {
  const zip = await openZip(file);
  for await (const entry of unpackZip(file.name, zip, { limits, allowance })) if ("error" in entry) throw entry.error;
}
