// QuestionLog
