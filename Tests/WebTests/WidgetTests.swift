import Foundation
import Testing

/// The widget in a real browser, on pages with a strict Content-Security-Policy.
@Suite(
  .serialized, .enabled(if: Browser.isThere, "needs a browser and a site: run 'make test-web'"))
struct WidgetTests {
  /// Turns of a conversation, and what the last reply must have and must not have.
  struct Talk: Sendable, CustomTestStringConvertible {
    var name: String
    var turns: [String]
    var shows: [String]
    var hides: [String] = []
    var testDescription: String { name }
  }

  @Test(
    "a reply is laid out with all that belongs to it",
    arguments: [
      Talk(
        name: "question", turns: ["how common is ptsd"],
        shows: [
          ".passage .mark", ".sources li a[href^='https://']", ".from", ".suggestions button",
        ],
        hides: [".help", ".note"]),
      Talk(
        name: "follow-up", turns: ["what is the amygdala", "and the hippocampus?"],
        shows: [".passage"], hides: [".help"]),
      Talk(
        name: "typing-errors", turns: ["wat does ketmaine do to the brian"], shows: [".passage"]),
      Talk(
        name: "crisis", turns: ["i want to kill myself"],
        shows: [
          ".help h3", ".help a[href='tel:911']", ".help a[href='tel:988']",
          ".help a[href='sms:988']",
        ],
        hides: [".booking"]),
      Talk(
        name: "after-a-crisis", turns: ["i want to kill myself", "how do i book a visit"],
        shows: [".help"], hides: [".booking"]),
      Talk(
        name: "booking", turns: ["how can i book an appointment"],
        shows: [".booking a[href='tel:8669991177']", ".booking a[href='/contact']"],
        hides: [".help"]),
      Talk(name: "spanish", turns: ["¿qué es el tept?"], shows: ["p[lang=es]"]),
      Talk(
        name: "markup", turns: ["<img src=x onerror=alert(1)> what is ptsd"], shows: ["p"],
        hides: ["img"]),
    ])
  func reply(to talk: Talk) async throws {
    try await Browser.visit("plain.html") { browser in
      try await browser.open()
      for turn in talk.turns { try await browser.ask(turn) }
      for selector in talk.shows {
        #expect(
          try await browser.read("return !!last().querySelector(\"\(selector)\")") == "true",
          "\(selector)")
      }
      for selector in talk.hides {
        #expect(
          try await browser.read("return !!root().querySelector(\".entry:last-child \(selector)\")")
            == "false", "\(selector)")
      }
      #expect(try await browser.barriers() == "")
      #expect(try await browser.complaints() == [])
      try await browser.picture(talk.name)
    }
  }

  /// A page or a browser unlike most, and the command of Chrome's protocol that makes it so.
  struct Setting: Sendable, CustomTestStringConvertible {
    var name: String
    var page = "plain.html"
    var width = 1000
    var zoom = 1
    var feature: (name: String, value: String)?
    var testDescription: String { name }
  }

  @Test(
    "the panel stays whole in every setting",
    arguments: [
      Setting(name: "320-px", width: 320), Setting(name: "zoom-200", width: 640, zoom: 2),
      Setting(name: "dark", feature: ("prefers-color-scheme", "dark")),
      Setting(name: "forced-colours", feature: ("forced-colors", "active")),
      Setting(name: "reduced-motion", feature: ("prefers-reduced-motion", "reduce")),
      Setting(name: "right-to-left", page: "rtl.html"),
      Setting(name: "hostile-page", page: "hostile.html"),
      Setting(name: "demo", page: "index.html"),
    ])
  func panel(in setting: Setting) async throws {
    try await Browser.visit(setting.page) { browser in
      try browser.pretend(
        "Emulation.setDeviceMetricsOverride",
        [
          "width": setting.width / setting.zoom, "height": 800 / setting.zoom,
          "deviceScaleFactor": setting.zoom, "mobile": false,
        ])
      if let (name, value) = setting.feature {
        try browser.pretend(
          "Emulation.setEmulatedMedia", ["features": [["name": name, "value": value]]])
      }
      try #require(try await browser.comes("root()?.querySelector('.open:not([hidden])')"))
      try await browser.picture(setting.name + "-closed")
      try await browser.open()
      try await browser.ask("can a car crash cause ptsd")
      let overflow = try await browser.read(
        """
        const panel = root().querySelector("dialog").getBoundingClientRect();
        const parts = [...root().querySelectorAll("dialog, dialog *:not(.paper)")].filter((part) => {
          const { left, right, width } = part.getBoundingClientRect();
          return width > 0 && (left < panel.left - 1 || right > panel.right + 1);
        });
        const outside = panel.left < 0 || panel.right > innerWidth || panel.height < 200;
        return parts.map((part) => part.className || part.localName).concat(outside ? "panel" : []);
        """)
      #expect(overflow == "")
      let direction = "return getComputedStyle(root().querySelector('dialog')).direction"
      #expect(try await browser.read(direction) == "ltr")
      // The rest of a hostile page is not ours to mend.
      if setting.page != "hostile.html" { #expect(try await browser.barriers() == "") }
      try await browser.picture(setting.name)
    }
  }

  @Test("the keyboard alone opens, asks, follows a mark, and closes; the focus comes back")
  func keyboard() async throws {
    let focus = "return root().activeElement?.className || root().activeElement?.localName"
    try await Browser.visit("plain.html") { browser in
      try #require(try await browser.comes("root()?.querySelector('.open:not([hidden])')"))
      try await browser.press(.tab)
      try await browser.press(.tab)
      #expect(try await browser.read(focus) == "open")
      try await browser.press(.enter)
      #expect(try await browser.comes("root().activeElement?.localName === 'input'"))
      try await browser.type("how common is ptsd")
      try await browser.press(.enter)
      #expect(try await browser.comes("last().querySelector('.mark')"))
      try await browser.read("last().querySelector('.mark').focus()")
      try await browser.press(.enter)
      #expect(try await browser.read("return root().activeElement.id") == "source-1-1")
      #expect(try await browser.read("return location.hash") == "")
      try await browser.read("last().querySelector('.suggestions button').focus()")
      try await browser.press(.enter)
      #expect(try await browser.comes("root().querySelectorAll('.entry.visitor').length === 2"))
      #expect(try await browser.read(focus) == "input")
      try await browser.press(.escape)
      #expect(try await browser.read("return root().querySelector('dialog').open") == "false")
      #expect(try await browser.read(focus) == "open")
    }
  }

  @Test("nothing is loaded before the guide is opened, and nothing after; nothing is kept")
  func requests() async throws {
    let loaded = "return performance.getEntriesByType('resource').map((entry) => entry.name)"
    try await Browser.visit("plain.html") { browser in
      try #require(try await browser.comes("root()?.querySelector('.open:not([hidden])')"))
      #expect(!(try await browser.read(loaded).contains(".wasm")))
      try await browser.open()
      let before = try await browser.read(loaded)
      #expect(before.contains(".wasm") && before.contains("knowledge"))
      try browser.goOffline(true)
      try await browser.ask("what is ptsd")
      try await browser.ask("i want to die")
      #expect(try await browser.read(loaded) == before)
      #expect(try await browser.read("return document.cookie") == "")
      #expect(try await browser.read("return localStorage.length + sessionStorage.length") == "0")
      #expect(try await browser.read("return (await indexedDB.databases()).length") == "0")
      #expect(try await browser.read("return (await caches.keys()).length") == "0")
      #expect(try await browser.complaints() == [])
    }
  }

  @Test("a guide that cannot be loaded says so, keeps the question, and is loaded when it can be")
  func unloaded() async throws {
    try await Browser.visit("plain.html") { browser in
      try #require(try await browser.comes("root()?.querySelector('.open:not([hidden])')"))
      try browser.goOffline(true)
      try await browser.read("root().querySelector('.open').click()")
      let says = "root().querySelector('.status').textContent.includes('could not be loaded')"
      #expect(try await browser.comes(says))
      try await browser.type("what is ptsd")
      try await browser.press(.enter)
      #expect(try await browser.comes(says))
      #expect(try await browser.comes("root().querySelector('input').value === 'what is ptsd'"))
      try browser.goOffline(false)
      try await browser.press(.enter)
      #expect(try await browser.comes("last().querySelector('.passage')"))
    }
  }

  @Test("two widgets on a page have an engine together and a conversation each")
  func twoWidgets() async throws {
    try await Browser.visit("two.html") { browser in
      try await browser.open(0)
      try await browser.ask("what is the amygdala", 0)
      try await browser.press(.escape)
      try await browser.open(1)
      try await browser.ask("how common is ptsd", 1)
      #expect(
        try await browser.read("return root(0).querySelectorAll('.entry.visitor').length") == "1")
      #expect(
        try await browser.read("return root(1).querySelectorAll('.entry.visitor').length") == "1")
      let engines = try await browser.read(
        "return performance.getEntriesByType('resource').filter((one) => one.name.includes('.wasm')).length"
      )
      #expect(engines == "1")
    }
  }

  @Test("a conversation is copied, printed by itself, and cleared")
  func actions() async throws {
    let pressAction = { (number: Int) in
      "root().querySelectorAll('.actions button')[\(number)].click()"
    }
    try await Browser.visit("plain.html") { browser in
      try browser.pretend(
        "Browser.grantPermissions",
        ["permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]])
      try await browser.open()
      try await browser.ask("what is the amygdala")
      try await browser.read(pressAction(0))
      #expect(try await browser.comes("root().querySelector('.status').textContent"))
      let copied = try await browser.read("return navigator.clipboard.readText()")
      #expect(copied.contains("You: what is the amygdala\n\nGuide: "))
      let paper = try await browser.read(
        """
        const frames = [];
        new MutationObserver((changes) => changes.forEach((change) => change.addedNodes.forEach(
          (node) => frames.push(node.contentDocument?.body)))).observe(root(), { subtree: true, childList: true });
        \(pressAction(1));
        await new Promise((done) => setTimeout(done));
        return frames[0].textContent;
        """)
      #expect(paper.contains("what is the amygdala"))
      try await browser.read(pressAction(2))
      #expect(try await browser.read("return root().querySelectorAll('.entry').length") == "1")
      try await browser.ask("and the hippocampus?")
      #expect(try await browser.complaints() == [])
    }
  }
}
