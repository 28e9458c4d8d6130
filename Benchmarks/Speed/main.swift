// Speed, as ratios within one run: speed NEUREGEN BASELINE QUESTIONS.jsonl…

import BuiltInKnowledge
import Conversation
import Foundation
import Knowledge

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 3 else {
  FileHandle.standardError.write(Data("usage: speed NEUREGEN BASELINE QUESTIONS.jsonl…\n".utf8))
  exit(2)
}

let conversations = try QuestionFile.conversations(in: Array(arguments.dropFirst(2)))
let guide = Guide(knowledge: try BuiltInKnowledge.load())
let turns = TurnTiming(conversations, guide: guide)
print("one turn, \(turns.count) turns: \(turns.summary)")
let long = TurnTiming.longMessage(guide: guide)
print("a message of 100,000 characters: \(long / 1_000_000) ms")

let startUp = StartUpTiming(program: [arguments[0], "ask", "how common is ptsd"])
let baseline = StartUpTiming(program: [arguments[1]])
StartUpTiming.measure([startUp, baseline], runs: 200)
print("ask, start to exit: median \(startUp.median / 1000) µs")
print("empty program:      median \(baseline.median / 1000) µs")
print("ratio: \(Double(startUp.median * 100 / baseline.median) / 100)")
