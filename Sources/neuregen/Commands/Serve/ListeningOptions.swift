import ArgumentParser
import ChatServer

/// Where the server listens, for whom, and what files it serves.
struct ListeningOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Listen on this address of this machine.", valueName: "address"))
  var host = ServerSettings().host

  @Option(help: ArgumentHelp("Listen on this port; 0 for any that is free.", valueName: "number"))
  var port = ServerSettings().port

  @Option(
    help: ArgumentHelp("Serve the files of this folder too.", valueName: "dir"))
  var web: String?

  @Option(
    help: ArgumentHelp(
      "Let pages of this origin ask, such as https://www.example.org; may be repeated.",
      valueName: "origin"))
  var allowOrigin: [String] = []

  @Option(
    help: ArgumentHelp(
      "Believe X-Forwarded-For of the proxy at this address; may be repeated.",
      valueName: "address"))
  var trustedProxy: [String] = []

  func validate() throws {
    guard (0...65535).contains(port) else {
      throw ValidationError("--port must be from 0 to 65535")
    }
  }

  func apply(to settings: inout ServerSettings) throws {
    settings.host = host
    settings.port = port
    settings.allowedOrigins = try AllowedOrigins(allowOrigin)
    settings.trustedProxies = try TrustedProxies(trustedProxy)
  }
}
