// The guide for programs, in browsers and in Node 20: see guide.d.ts.

import { Engine } from "./engine.js";
import { engine, knowledge } from "./files.js";

export class Guide {
  #engine;

  constructor(engine) {
    this.#engine = engine;
  }

  static async load({ base = import.meta.url } = {}) {
    const [program, facts] = await Promise.all([
      fetched(engine, base).then((bytes) => WebAssembly.compile(bytes)),
      fetched(knowledge, base).then(unpacked),
    ]);
    return new Guide(await Engine.open(program, facts));
  }

  reply(text, previousState = "") {
    if (typeof text !== "string" || typeof previousState !== "string") {
      throw new TypeError("Guide.reply takes a message and the state of the last reply, both texts");
    }
    const [json, state, said] = this.#engine.reply(text, previousState);
    if (json === undefined) {
      throw new RangeError("this state was not given by Guide.reply; begin anew without one");
    }
    return { reply: JSON.parse(json), state, json, said: JSON.parse(said) };
  }

  topics() {
    return JSON.parse(this.#engine.topics());
  }
}

/** The bytes of a file of the site, held to its digest. */
async function fetched({ name, integrity }, base) {
  const url = new URL(name, base);
  if (url.protocol === "file:") return await readFromDisk(url, integrity);
  const response = await fetch(url, { integrity, credentials: "omit" });
  if (!response.ok) throw new Error(`${url} cannot be loaded: status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function readFromDisk(url, integrity) {
  const { readFile } = await import("node:fs/promises");
  const { createHash } = await import("node:crypto");
  const bytes = new Uint8Array(await readFile(url));
  const digest = "sha384-" + createHash("sha384").update(bytes).digest("base64");
  if (digest !== integrity) throw new Error(`${url} is not the file that this site was built with`);
  return bytes;
}

/** A server may have undone the packing already, where it takes it for a transfer encoding. */
async function unpacked(bytes) {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isPacked) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
