// Printing a conversation by itself, without the page around it.

import { element } from "./elements.js";

const style = `
  body { font: 12pt/1.5 serif; margin: 0; color: #000; background: #fff; }
  .name { font-weight: bold; margin-bottom: 0; }
  .help { border: 2pt solid; padding: 0 1em; break-inside: avoid; }
  .suggestions { display: none; }
  .help a { margin-left: 1em; }
`;

/** @param {HTMLElement} log @param {string} title */
export function printed(log, title) {
  const frame = element("iframe", { class: "paper", "aria-hidden": "true", tabindex: "-1" });
  log.after(frame);
  const { contentWindow: view, contentDocument: page } = frame;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(style);
  page.adoptedStyleSheets = [sheet];
  page.title = title;
  page.documentElement.lang = "en";
  page.body.append(...Array.from(log.childNodes, (entry) => page.importNode(entry, true)));
  view.addEventListener("afterprint", () => frame.remove());
  view.print();
}
