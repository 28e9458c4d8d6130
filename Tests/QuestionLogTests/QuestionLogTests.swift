import Testing

@testable import QuestionLog
