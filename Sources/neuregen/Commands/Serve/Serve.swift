import ArgumentParser
import ChatServer
import Dispatch
import Foundation
import Rendering

struct Serve: ParsableCommand {
  @OptionGroup var options: GuideOptions
  @OptionGroup(title: "Where") var listening: ListeningOptions
  @OptionGroup(title: "Conversations") var state: StateOptions
  @OptionGroup(title: "Limits") var limits: LimitOptions
  @OptionGroup(title: "Logs and metrics") var telemetry: TelemetryOptions

  func run() throws {
    if let file = state.newStateKey { return try writeKey(to: file) }
    let server = try server()
    Task {
      do throws(ServerFault) {
        try await server.run()
        Output.finish(.done)
      } catch {
        Output.complain(UsageError(error.description).message)
        Output.finish(.usage)
      }
    }
    // The server lives on other threads and ends the process itself.
    dispatchMain()
  }

  private func server() throws -> GuideServer {
    do {
      return GuideServer(
        guide: try options.guide(), keys: try state.keys(), settings: try settings(),
        log: telemetry.log, site: try listening.web.map { try Site(folder: $0) })
    } catch let fault as ServerFault {
      throw UsageError(fault.description)
    }
  }

  private func settings() throws -> ServerSettings {
    var settings = ServerSettings()
    try listening.apply(to: &settings)
    limits.apply(to: &settings)
    settings.stateMaxAge = .seconds(state.stateMaxAge)
    settings.showsMetrics = telemetry.metrics
    return settings
  }

  private func writeKey(to file: String) throws {
    do {
      try NewFile.create(at: file, StateKeys.newKey() + "\n", mode: 0o600)
    } catch {
      throw UsageError(Printable.text(error.description))
    }
  }
}
