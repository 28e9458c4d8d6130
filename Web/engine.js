// The engine: WebAssembly and the compiled knowledge, behind three functions of text.
// Sources/GuideWasm/Door.swift tells how bytes go in and out.

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export class Engine {
  #exports;

  /** @param {WebAssembly.Module} program @param {Uint8Array} knowledge */
  static async open(program, knowledge) {
    const engine = new Engine();
    const instance = await WebAssembly.instantiate(program, {
      wasi_snapshot_preview1: engine.#system(),
    });
    engine.#exports = instance.exports;
    const opened = engine.#lend([knowledge], (exports, at) =>
      exports.guide_open(at, knowledge.length));
    if (opened !== 1) {
      throw new Error("the guide's knowledge is damaged, or of another version than its engine");
    }
    return engine;
  }

  /** @returns {string[]} the Reply, the state after it, what is said block by block; or nothing */
  reply(text, state) {
    const bytes = [encoder.encode(text), encoder.encode(state)];
    return this.#taken(this.#lend(bytes, (exports, message, before) =>
      exports.guide_reply(message, bytes[0].length, before, bytes[1].length)));
  }

  /** @returns {string} */
  topics() {
    return this.#taken(this.#exports.guide_topics())[0];
  }

  // The memory moves when it grows, so a view of it is made anew for each use.
  get #memory() {
    return new DataView(this.#exports.memory.buffer);
  }

  #lend(texts, call) {
    const { guide_allocate, guide_release, memory } = this.#exports;
    const places = texts.map((bytes) => {
      const place = guide_allocate(bytes.length) >>> 0;
      new Uint8Array(memory.buffer).set(bytes, place);
      return place;
    });
    try {
      return call(this.#exports, ...places);
    } finally {
      places.forEach((place) => guide_release(place));
    }
  }

  #taken(address) {
    const start = address >>> 0;
    const memory = this.#memory;
    let place = start;
    const number = () => {
      place += 4;
      return memory.getUint32(place - 4, true);
    };
    const texts = Array.from({ length: number() }, () => {
      const count = number();
      place += count;
      return decoder.decode(new Uint8Array(memory.buffer, place - count, count));
    });
    this.#exports.guide_release(start);
    return texts;
  }

  // What the C library asks for: nothing is read or written but the seed of hashing.
  #system() {
    const BAD_DESCRIPTOR = 8;
    return {
      fd_close: () => BAD_DESCRIPTOR,
      fd_seek: () => BAD_DESCRIPTOR,
      fd_write: () => BAD_DESCRIPTOR,
      random_get: (place, count) => {
        crypto.getRandomValues(new Uint8Array(this.#exports.memory.buffer, place >>> 0, count));
        return 0;
      },
    };
  }
}
