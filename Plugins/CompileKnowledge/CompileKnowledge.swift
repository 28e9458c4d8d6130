import Foundation
import PackagePlugin

/// Compiles `knowledge/` into a Swift literal whenever a file of it changes.
@main
struct CompileKnowledge: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "knowledge")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    let files = paths.filter { !$0.hasSuffix("/") && $0.contains(".") }.map {
      folder.appending(path: $0)
    }
    let output = context.pluginWorkDirectoryURL.appending(path: "CompiledKnowledge.swift")
    return [
      .buildCommand(
        displayName: "Compiling knowledge/",
        executable: try context.tool(named: "knowledge-compiler").url,
        arguments: [folder.path, output.path], inputFiles: files, outputFiles: [output])
    ]
  }
}
