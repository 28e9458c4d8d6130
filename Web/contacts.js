// Numbers as people write them, made links that a telephone takes.

import { element } from "./elements.js";

/** `988, then press 1` calls 988: what is to be pressed is left to the caller. */
export function callLink(written, shown) {
  const [number] = /\+?\d[\d\s().-]*/.exec(written) ?? [written];
  return element("a", { href: `tel:${dialled(number)}` }, shown);
}

/** `HOME to 741741` is the word HOME, sent to that number. */
export function messageLink(written, shown) {
  const [, body, number] = /^(?:(\S+) to )?(.+)$/.exec(written);
  const query = body ? `?body=${encodeURIComponent(body)}` : "";
  return element("a", { href: `sms:${dialled(number)}${query}` }, shown);
}

function dialled(number) {
  return number.replace(/[^\d+]/g, "");
}
