import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import ChatServer

/// A folder of files: a path and headers in, a file out, and nothing from elsewhere.
@Suite struct SiteTests {
  private static let files = [
    "index.html": "page", "demo/index.html": "demo", "guide.js": "plain", "guide.js.br": "br",
    "guide.js.gz": "gzip", "guide-0a1b2c3d.wasm": "wasm", "types.d.ts": "types", "a b.css": "css",
    "é.svg": "svg", "data.json.gz": "alone", ".hidden": "secret", ".git/config": "secret",
    "guide-decadeface.mjs": "no digest",
  ]

  /// A folder that is there while the body runs, with a secret beside it and a link to that.
  private func withFolder(_ body: (String) async throws -> Void) async throws {
    let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: root) }
    let folder = root.appending(path: "site")
    for (name, text) in Self.files {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    try Data("secret".utf8).write(to: root.appending(path: "secret.txt"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link.txt", withDestinationPath: "../secret.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/up", withDestinationPath: "..")
    try await body(folder.path)
  }

  private static let immutable = "public, max-age=31536000, immutable"

  @Test("what is there is served with its type")
  func serves() async throws {
    let cases: [(path: String, body: String, type: String, cacheControl: String)] = [
      ("/", "page", "text/html; charset=utf-8", "no-cache"),
      ("/index.html", "page", "text/html; charset=utf-8", "no-cache"),
      ("/demo/", "demo", "text/html; charset=utf-8", "no-cache"),
      ("/guide.js", "plain", "text/javascript; charset=utf-8", "no-cache"),
      ("/guide.js?v=1", "plain", "text/javascript; charset=utf-8", "no-cache"),
      ("/guide-0a1b2c3d.wasm", "wasm", "application/wasm", Self.immutable),
      ("/guide-decadeface.mjs", "no digest", "text/javascript; charset=utf-8", "no-cache"),
      ("/types.d.ts", "types", "application/typescript; charset=utf-8", "no-cache"),
      ("/a%20b.css", "css", "text/css; charset=utf-8", "no-cache"),
      ("/%C3%A9.svg", "svg", "image/svg+xml", "no-cache"),
      ("/data.json.gz", "alone", "application/octet-stream", "no-cache"),
    ]
    try await withFolder { folder in
      var server = TestServer()
      server.site = try Site(folder: folder)
      try await server.test { client in
        for (path, body, type, cacheControl) in cases {
          let response = try await client.get(path)
          #expect(String(buffer: response.body) == body, "\(path)")
          #expect(response.headers[.contentType] == type, "\(path)")
          #expect(response.headers[.cacheControl] == cacheControl, "\(path)")
          let head = try await client.execute(uri: path, method: .head, headers: [:], body: nil)
          #expect(head.status == .ok && head.body.readableBytes == 0)
          let tag = try #require(response.headers[.eTag])
          #expect(try await client.get(path, [.ifNoneMatch: tag]).status == .notModified)
        }
        let written = try await client.execute(uri: "/", method: .put, headers: [:], body: nil)
        #expect(written.headers[.allow] == "GET, HEAD")
        #expect(try await client.ask("what is ptsd").status == 200)
      }
    }
  }

  @Test("no path leads out of the folder, to what is hidden, or along a link")
  func staysInside() async throws {
    let paths = [
      "/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/%2e%2e%2fsecret.txt",
      "/demo/../../secret.txt", "/demo/..%2f..%2fsecret.txt", "/%252e%252e/secret.txt",
      "//etc/passwd", "/etc/passwd", "/.hidden", "/%2ehidden", "/.git/config",
      "/link.txt", "/up/secret.txt", "/up/site/index.html", "/index.html%00.txt", "/guide.js.br",
      "/guide.js.gz", "/demo", "/index.html/", "/./index.html", "/secret.txt",
    ]
    try await withFolder { folder in
      var server = TestServer()
      server.site = try Site(folder: folder)
      for setup in [TestingSetup.router, .live] {
        try await server.test(setup) { client in
          for path in paths {
            let response = try await client.get(path)
            #expect(response.status == .notFound, "\(path)")
            #expect(!String(buffer: response.body).contains("secret"))
          }
        }
      }
    }
  }

  @Test("the smallest form is sent that the client takes")
  func negotiates() async throws {
    let cases: [(accept: String?, body: String, encoding: String?)] = [
      (nil, "plain", nil), ("br", "br", "br"), ("gzip", "gzip", "gzip"),
      ("gzip, deflate, br, zstd", "br", "br"), ("br;q=0, gzip", "gzip", "gzip"),
      ("gzip;q=1, br;q=0.5", "gzip", "gzip"), ("identity", "plain", nil), ("*", "br", "br"),
      ("br;q=0", "plain", nil), ("identity;q=1, br;q=0.1", "plain", nil),
      ("gzip;q=0.5, identity;q=0", "gzip", "gzip"), ("deflate", "plain", nil),
    ]
    try await withFolder { folder in
      var server = TestServer()
      server.site = try Site(folder: folder)
      try await server.test { client in
        var tags: Set<String> = []
        for (accept, body, encoding) in cases {
          let headers: HTTPFields = accept.map { [.acceptEncoding: $0] } ?? [:]
          let response = try await client.get("/guide.js", headers)
          #expect(String(buffer: response.body) == body, "\(accept ?? "")")
          #expect(response.headers[.contentEncoding] == encoding)
          #expect(response.headers[.vary] == "Accept-Encoding")
          tags.insert(response.headers[.eTag] ?? "")
        }
        #expect(tags.count == 3)
      }
    }
  }

  @Test func refusesWhatIsNoFolder() {
    for path in ["/no/such/folder", "/etc/passwd"] {
      #expect(throws: ServerFault.self) { try Site(folder: path) }
    }
  }
}
