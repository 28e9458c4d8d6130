/** The guide: questions in, replies out, on this device. Runs in browsers and in Node 20. */
export class Guide {
  /**
   * Loads the engine and its knowledge; nothing is requested after that. Rejects where a file cannot
   * be loaded, or is not the one that the site was built with.
   *
   * @param options.base Where the files of the site are; the folder of this module if left out.
   */
  static load(options?: { base?: string | URL }): Promise<Guide>;

  /**
   * The reply to a message, at once. The same text, state and knowledge give the same reply.
   *
   * @param previousState The state that the last reply of this conversation came with; left out or
   * empty, a conversation begins. It holds words of what was asked: treat it as the visitor's own.
   * @throws RangeError where the state was not given by `reply`.
   */
  reply(text: string, previousState?: string): Turn;

  /** What can be asked about, in the order of the page. */
  topics(): Topics;
}

export interface Turn {
  reply: Reply;
  /** Give it back with the next message. */
  state: string;
  /** The reply as `neuregen ask --json` prints it, byte for byte. */
  json: string;
  /** What is said, block by block, without the lists that `reply` has by themselves. */
  said: Said[];
}

export interface Said {
  /** `note`: how a misspelling was read. */
  kind: "note" | "say" | "passage";
  text: string;
  /** Section and title, of a passage. */
  from: string | null;
  language: "en" | "es";
}

export interface Reply {
  kind:
    | "answer"
    | "not-covered"
    | "medical-advice"
    | "crisis"
    | "booking"
    | "smalltalk"
    | "off-topic";
  /** The whole reply as plain text. */
  text: string;
  /** What the reply is built from, best first. */
  passages: Passage[];
  /** Offered, not claimed as the answer. */
  related: Passage[];
  /** In the order of their marks in `text`: the first is [1]. */
  references: Reference[];
  /** Who helps in a crisis. */
  contacts: Contact[];
  booking: Booking | null;
  /** Questions to ask next. */
  suggestions: string[];
  corrections: { from: string; to: string }[];
  /** Hash of the knowledge that answered. */
  knowledge: string;
}

export interface Passage {
  id: string;
  section: string;
  title: string;
  text: string;
  references: string[];
}

export interface Reference {
  id: string;
  citation: string;
  doi: string | null;
  url: string | null;
}

export interface Contact {
  name: string;
  call: string | null;
  text: string | null;
  url: string | null;
}

export interface Booking {
  text: string;
  phone: string;
}

export interface Topics {
  knowledge: string;
  sections: {
    id: string;
    title: string;
    passages: { id: string; title: string; suggestion: string }[];
  }[];
}
