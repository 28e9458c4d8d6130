// A reply as elements: what is said, help in a crisis, the works, what to ask next, the clinic.

import { element, outwardLink } from "./elements.js";
import { callLink, messageLink } from "./contacts.js";

/** @param options `number` of the turn; `messagePage`; `ask(question)` for a suggestion */
export function renderedReply({ reply, said }, words, { number, messagePage, ask }) {
  const sources = reply.references.map((work, index) => source(work, index, number));
  return [
    ...said.flatMap((block) => spoken(block, words, sources)),
    ...part(reply.contacts, () => help(reply.contacts, words, number)),
    ...part(sources, () => list("ol", "sources", words.sources, number, sources)),
    ...part(reply.booking, () => booking(reply.booking, messagePage, words)),
    ...part(reply.suggestions, () => suggestions(reply.suggestions, words, number, ask)),
  ];
}

function part(value, made) {
  return value && value.length !== 0 ? [made()] : [];
}

function spoken({ kind, text, from, language }, words, sources) {
  const parts = text.split("\n\n").map((paragraph) => {
    const lines = paragraph.split("\n");
    if (!lines.every((line) => line.startsWith("- "))) {
      return element("p", { class: kind, lang: language }, ...marked(paragraph, sources, words));
    }
    return element("ul", { class: kind }, ...lines.map((line) =>
      element("li", {}, ...marked(line.slice(2), sources, words))));
  });
  if (from) parts.push(element("p", { class: "from" }, `${words.from}: ${from}`));
  return parts;
}

/** The text with its marks, `[1]`, as links to the works behind it. */
function marked(text, sources, words) {
  return text.split(/(\[\d+\])/).filter((piece) => piece !== "").map((piece) => {
    const target = /^\[\d+\]$/.test(piece) ? sources[Number(piece.slice(1, -1)) - 1] : undefined;
    if (!target) return piece;
    const mark = element("a", {
      class: "mark", href: `#${target.id}`, "aria-label": `${words.sources} ${piece}`,
    }, piece);
    // The address of the page stays as it is; and no fragment leads into a shadow root.
    mark.addEventListener("click", (event) => {
      event.preventDefault();
      target.focus();
    });
    return mark;
  });
}

function source({ citation, url }, index, number) {
  const item = element("li", { id: `source-${number}-${index + 1}`, tabindex: "-1" }, citation);
  if (url) item.append(" ", outwardLink(url, url));
  return item;
}

/** A named list; its name is its heading. */
function list(kind, name, heading, number, items) {
  const id = `${name}-${number}`;
  return element("section", { class: name },
    element("h3", { id }, heading),
    element(kind, { "aria-labelledby": id }, ...items));
}

function help(contacts, words, number) {
  return list("ul", "help", words.help, number, contacts.map((contact) => {
    const ways = [];
    if (contact.call) ways.push(callLink(contact.call, `${words.call} ${contact.call}`));
    if (contact.text) ways.push(messageLink(contact.text, `${words.text} ${contact.text}`));
    if (contact.url) {
      const shown = contact.url.replace(/^https:\/\//, "");
      ways.push(outwardLink(contact.url, `${words.web} ${shown}`));
    }
    return element("li", {}, element("strong", {}, contact.name), ...ways);
  }));
}

/** The prompt, in which the number is a link. */
function booking({ text, phone }, messagePage, words) {
  const [before, ...after] = text.split(phone);
  const prompt = after.length > 0
    ? [before, callLink(phone, phone), after.join(phone)]
    : [text, " ", callLink(phone, phone)];
  const section = element("div", { class: "booking" }, element("p", {}, ...prompt));
  if (messagePage) {
    section.append(element("p", {}, outwardLink(messagePage, words.message)));
  }
  return section;
}

function suggestions(questions, words, number, ask) {
  return list("ul", "suggestions", words.suggestions, number, questions.map((question) => {
    const button = element("button", { type: "button" }, question);
    button.addEventListener("click", () => ask(question));
    return element("li", {}, button);
  }));
}
