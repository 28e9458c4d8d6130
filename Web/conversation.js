// A conversation of one widget: its log, its form, and what can be done with it.

import { element } from "./elements.js";
import { renderedReply } from "./reply.js";
import { printed } from "./printing.js";

export class Conversation {
  #words;
  #sharedGuide;
  #messagePage;
  #guide;
  #state = "";
  #turns = [];
  #log;
  #status;
  #form;
  #input;

  /**
   * @param words the module words.js
   * @param surroundings what the widget hands on: `guide()` loads the guide; `messagePage()` is the
   * address where the clinic takes messages, or null
   */
  constructor(words, { guide, messagePage }) {
    this.#words = words;
    this.#sharedGuide = guide;
    this.#messagePage = messagePage;
    this.#log = element("div", {
      class: "log", role: "log", "aria-label": words.conversation, tabindex: "0",
    });
    this.#status = element("p", { class: "status", role: "status" });
    this.#input = element("input", {
      id: "question", name: "question", type: "text", autocomplete: "off", enterkeyhint: "send",
    });
    this.#form = this.#questionForm();
  }

  /** In the order in which they are read. */
  get parts() {
    return [this.#log, this.#status, this.#form, this.#actions()];
  }

  /** Loads the guide where it is not loaded yet, and moves the focus to the question. */
  async begin() {
    if (this.#log.childElementCount === 0) this.#say(this.#words.opening);
    this.#input.focus();
    if (this.#guide) return;
    this.#tell(this.#words.loading);
    try {
      this.#guide = await this.#sharedGuide();
      this.#tell("");
    } catch (error) {
      console.error(error);
      this.#tell(this.#words.failed);
    }
  }

  /** Whether the guide was there to reply. */
  async #ask(question) {
    if (!this.#guide) await this.begin();
    if (!this.#guide) return false;
    const turn = this.#reply(question);
    if (!turn) return false;
    this.#state = turn.state;
    this.#turns.push({ question, text: turn.reply.text });
    this.#tell("");
    const asked = this.#entry("visitor", this.#words.visitor, element("p", {}, question));
    this.#entry("guide", this.#words.guide, ...renderedReply(turn, this.#words, {
      number: this.#turns.length,
      messagePage: this.#messagePage(),
      ask: (suggestion) => {
        this.#ask(suggestion);
        this.#input.focus();
      },
    }));
    asked.scrollIntoView({ block: "start" });
    return true;
  }

  /** The turn; nothing where the engine has failed, which nobody must take for silence. */
  #reply(question) {
    try {
      return this.#guide.reply(question, this.#state);
    } catch (error) {
      console.error(error);
      this.#tell(this.#words.failed);
    }
  }

  #say(text) {
    this.#entry("guide", this.#words.guide, element("p", {}, text));
  }

  #entry(side, name, ...contents) {
    const entry = element("div", { class: `entry ${side}` },
      element("p", { class: "name" }, name), ...contents);
    this.#log.append(entry);
    return entry;
  }

  #tell(text) {
    this.#status.textContent = text;
  }

  #questionForm() {
    const form = element("form", {},
      element("label", { for: "question" }, this.#words.question),
      this.#input,
      element("button", { type: "submit" }, this.#words.send));
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const question = this.#input.value;
      this.#input.value = "";
      if (!(await this.#ask(question))) this.#input.value = question;
    });
    return form;
  }

  #actions() {
    const button = (name, action) => {
      const made = element("button", { type: "button" }, name);
      made.addEventListener("click", action);
      return made;
    };
    return element("div", { class: "actions" },
      button(this.#words.copy, () => this.#copy()),
      button(this.#words.print, () => printed(this.#log, this.#words.title)),
      button(this.#words.clear, () => this.#clear()));
  }

  #clear() {
    this.#state = "";
    this.#turns = [];
    this.#log.replaceChildren();
    this.#say(this.#words.opening);
    this.#tell(this.#words.cleared);
    this.#input.focus();
  }

  async #copy() {
    const { visitor, guide, opening } = this.#words;
    const turns = this.#turns.map(({ question, text }) =>
      `${visitor}: ${question}\n\n${guide}: ${text}`);
    try {
      await navigator.clipboard.writeText([`${guide}: ${opening}`, ...turns].join("\n\n"));
      this.#tell(this.#words.copied);
    } catch {
      this.#tell(this.#words.notCopied);
    }
  }
}
