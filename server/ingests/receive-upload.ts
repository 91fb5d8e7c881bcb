/** A form with files and addresses, as a browser or curl sends it, taken to a folder without holding it in memory. */
import { createWriteStream, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Busboy, type BusboyHeaders, type BusboyInstance } from "@fastify/busboy";
import type { Request } from "express";
import { faultsOf } from "../../graph/contract/faults.ts";
import {
  UPLOAD_LIMITS,
  uploaderSchema,
  webAddressSchema,
  type UploadLimits,
} from "../../graph/contract/ingest-jobs.ts";
import { statedFactsSchema } from "../../graph/contract/stated-facts.ts";
import { asRawabitError, RawabitError } from "../../graph/model/errors.ts";
import { STATED_FACTS, type StatedFacts } from "../../graph/model/stated-facts.ts";
import { sizeInWords } from "../../ingest/read/source/size-in-words.ts";
import { safeFileName } from "./safe-file-name.ts";

/** What was sent: inputs as `ingest` takes them, every file of them in the folder. */
export interface Upload {
  readonly inputs: readonly string[];
  readonly user?: string;
  readonly stated?: StatedFacts;
}

/** Longer than any address or name. */
const LONGEST_FIELD = 8192;

/** Throws `request.invalid`, `input.too-large`, `output.unwritable`; the folder may then hold a part of the files. */
export async function receiveUpload(
  req: Request,
  folder: string,
  limits: UploadLimits = UPLOAD_LIMITS,
): Promise<Upload> {
  if (Number(req.headers["content-length"]) > limits.bytes) throw tooLarge(limits);
  const form = parserOf(req, limits);
  const parts = collect(form, folder);
  try {
    await pipeline(req, counted(limits), form);
  } catch (thrown) {
    await Promise.allSettled(parts.writing);
    if (thrown instanceof RawabitError) throw thrown;
    throw new RawabitError("request.invalid", "The form was cut off or is damaged. Send it again.", { cause: thrown });
  }
  await Promise.all(parts.writing);
  return uploadOf(parts, limits);
}

interface Parts {
  /** Files and addresses in the order in which they came. */
  readonly inputs: string[];
  readonly users: string[];
  readonly stated: Map<string, string>;
  readonly faults: string[];
  readonly writing: Promise<void>[];
}

function collect(form: BusboyInstance, folder: string): Parts {
  const parts: Parts = { inputs: [], users: [], stated: new Map(), faults: [], writing: [] };
  form.on("file", (_field, stream, name) => {
    // A folder of its own, since two files may have one name.
    const place = join(folder, String(parts.inputs.length));
    const path = join(place, safeFileName(name));
    parts.inputs.push(path);
    const written = write(stream, place, path);
    written.catch(() => undefined); // It is waited for when the form has ended.
    parts.writing.push(written);
  });
  form.on("field", (field, value) => {
    if (field === "url") parts.inputs.push(addressOf(value, parts.faults));
    else if (field === "user") parts.users.push(value);
    else if (isStatedFact(field)) parts.stated.set(field, value);
    else parts.faults.push(`there is no part ${JSON.stringify(field)}; parts are ${PARTS.join(", ")}`);
  });
  for (const event of ["filesLimit", "fieldsLimit", "partsLimit"] as const) {
    form.on(event, () => parts.faults.push("it has too many parts"));
  }
  return parts;
}

const PARTS = ["file", "url", "user", ...STATED_FACTS];

function isStatedFact(field: string): boolean {
  return STATED_FACTS.some((fact) => fact === field);
}

async function write(stream: Readable, place: string, path: string): Promise<void> {
  try {
    mkdirSync(place); // At once: a stream without a listener that fails would end the process.
    await pipeline(stream, createWriteStream(path, { flags: "wx", mode: 0o600 }));
  } catch (cause) {
    stream.resume(); // The form ends only when all of its parts were read.
    const { code } = cause as NodeJS.ErrnoException;
    throw new RawabitError(
      "output.unwritable",
      `The file cannot be taken to the server's temporary folder (${code ?? asRawabitError(cause).message}); check that there is space, and send it again.`,
      { cause },
    );
  }
}

/** An address that is none is a fault; whatever else `ingest` could take it for, a path above all, it must not come through. */
function addressOf(value: string, faults: string[]): string {
  const parsed = webAddressSchema.safeParse(value);
  if (!parsed.success) faults.push(`${JSON.stringify(value.slice(0, 200))}: ${faultsOf(parsed.error)}`);
  return parsed.data ?? "";
}

function uploadOf({ inputs, users, stated, faults }: Parts, limits: UploadLimits): Upload {
  const user = users.at(-1)?.trim() ?? "";
  const parsed = uploaderSchema.safeParse(user);
  // A field of a form that was left empty states nothing.
  const facts = statedFactsSchema.safeParse(Object.fromEntries([...stated].filter(([, value]) => value.trim() !== "")));
  const all = [
    ...faults,
    ...(user === "" || parsed.success ? [] : [`user: ${faultsOf(parsed.error)}`]),
    ...(facts.success ? [] : [faultsOf(facts.error)]),
  ];
  if (all.length > 0)
    throw new RawabitError("request.invalid", `The form is not valid: ${all.join("; ").replace(/\.?$/u, ".")}`);
  if (inputs.length === 0) {
    throw new RawabitError("request.invalid", "The form holds nothing to read. Send a part named file or url.");
  }
  if (inputs.length > limits.inputs) {
    throw new RawabitError(
      "request.invalid",
      `The form holds more than ${limits.inputs} files and addresses. Send them in parts, or as one ZIP archive.`,
    );
  }
  return { inputs: [...new Set(inputs)], ...(facts.success && { stated: facts.data }), ...(user !== "" && { user }) };
}

function parserOf(req: Request, { inputs }: UploadLimits): BusboyInstance {
  try {
    return new Busboy({
      headers: req.headers as BusboyHeaders,
      // One more than is allowed tells that there are too many; beyond it nothing is kept.
      limits: { files: inputs + 1, fields: inputs + PARTS.length, fieldSize: LONGEST_FIELD },
    });
  } catch (cause) {
    throw new RawabitError("request.invalid", "Send the files and addresses as multipart/form-data.", { cause });
  }
}

function counted(limits: UploadLimits) {
  return async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let size = 0;
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > limits.bytes) throw tooLarge(limits);
      yield chunk;
    }
  };
}

function tooLarge({ bytes }: UploadLimits): RawabitError {
  return new RawabitError(
    "input.too-large",
    `This is more than the ${sizeInWords(bytes)} that may be sent at once. Send it in parts, or read it in with \`rawabit ingest\`.`,
  );
}
