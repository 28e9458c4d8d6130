// <neuregen-guide></neuregen-guide>: a button that opens the guide. See index.html for its use.

import { Guide } from "./guide.js";
import { Conversation } from "./conversation.js";
import { element } from "./elements.js";
import words from "./words.js";

const styles = new URL("./neuregen-guide.css", import.meta.url);

// Widgets of one page share what they load; each keeps a conversation of its own.
let guide;
let sheet;

function sharedGuide() {
  guide ??= Guide.load().catch((error) => {
    guide = undefined;
    throw error;
  });
  return guide;
}

function sharedSheet() {
  sheet ??= (async () => {
    const response = await fetch(styles, { credentials: "omit" });
    return await new CSSStyleSheet().replace(await response.text());
  })();
  return sheet;
}

class NeuregenGuide extends HTMLElement {
  #dialog;
  #conversation;

  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: "open" });
    const button = element("button", { class: "open", type: "button", "aria-haspopup": "dialog" },
      words.title);
    button.addEventListener("click", () => this.open());
    this.#conversation = new Conversation(words, {
      guide: sharedGuide,
      messagePage: () => this.getAttribute("message-page"),
    });
    this.#dialog = this.#panel();
    root.append(element("div", { class: "widget", dir: "ltr", lang: "en" }, button, this.#dialog));
    this.#dress(button);
  }

  /** The button shows in its style; and without it where the style cannot be loaded. */
  async #dress(button) {
    button.hidden = true;
    try {
      this.shadowRoot.adoptedStyleSheets = [await sharedSheet()];
    } catch (error) {
      console.error(error);
    }
    button.hidden = false;
  }

  /** Opens the guide, and loads it where no widget of the page has. */
  open() {
    if (!this.#dialog || this.#dialog.open) return;
    this.#dialog.showModal();
    this.#conversation.begin();
  }

  close() {
    this.#dialog?.close();
  }

  #panel() {
    const close = element("button", { class: "close", type: "button", "aria-label": words.close },
      element("span", { "aria-hidden": "true" }, "×"));
    close.addEventListener("click", () => this.close());
    const head = element("header", {},
      element("h2", { id: "title" }, words.title),
      close,
      element("p", { class: "promise", id: "promise" }, words.promise));
    return element("dialog", { "aria-labelledby": "title", "aria-describedby": "promise" },
      head, ...this.#conversation.parts);
  }
}

if (!customElements.get("neuregen-guide")) customElements.define("neuregen-guide", NeuregenGuide);

export { Guide, NeuregenGuide };
