/**
 * The guide as an element: `<neuregen-guide message-page="/contact"></neuregen-guide>`.
 *
 * `message-page` is the address where the clinic takes messages; without it the booking prompt has
 * its telephone number alone. `floating` puts the button into the corner of the window.
 */
export class NeuregenGuide extends HTMLElement {
  /** Opens the guide; it is loaded when it is first opened. */
  open(): void;
  close(): void;
}

export { Guide } from "./guide.js";

declare global {
  interface HTMLElementTagNameMap {
    "neuregen-guide": NeuregenGuide;
  }
}
