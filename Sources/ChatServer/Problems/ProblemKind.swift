internal import HTTPTypes

/// What can be wrong with a request. The raw value ends the problem's `type`, `/problems/…`.
enum ProblemKind: String, CaseIterable {
  case badRequest = "bad-request"
  case notJSON = "not-json"
  case invalidBody = "invalid-body"
  case stateInvalid = "state-invalid"
  case stateExpired = "state-expired"
  case notFound = "not-found"
  case methodNotAllowed = "method-not-allowed"
  case notAcceptable = "not-acceptable"
  case requestTimeout = "request-timeout"
  case tooLarge = "too-large"
  case unsupportedMediaType = "unsupported-media-type"
  case headersTooLarge = "headers-too-large"
  case tooManyRequests = "too-many-requests"
  case fault = "internal-error"

  /// A state that cannot be taken up is a conflict and no fault of the body's form: a client that
  /// is told 409 drops the state and sends the message again; one that is told 422 is mended.
  var status: HTTPResponse.Status {
    switch self {
    case .badRequest, .notJSON: .badRequest
    case .invalidBody: .unprocessableContent
    case .stateInvalid, .stateExpired: .conflict
    case .notFound: .notFound
    case .methodNotAllowed: .methodNotAllowed
    case .notAcceptable: .notAcceptable
    case .requestTimeout: .requestTimeout
    case .tooLarge: .contentTooLarge
    case .unsupportedMediaType: .unsupportedMediaType
    case .headersTooLarge: .requestHeaderFieldsTooLarge
    case .tooManyRequests: .tooManyRequests
    case .fault: .internalServerError
    }
  }

  var title: String {
    switch self {
    case .badRequest: "The request cannot be read"
    case .notJSON: "The body is not JSON"
    case .invalidBody: "The body is not what is expected"
    case .stateInvalid: "The state is not one of this service"
    case .stateExpired: "The state is too old"
    case .notFound: "There is nothing here"
    case .methodNotAllowed: "The method does not work here"
    case .notAcceptable: "The answer comes in another media type only"
    case .requestTimeout: "The request took too long to arrive"
    case .tooLarge: "The body is too large"
    case .unsupportedMediaType: "The body is of another media type"
    case .headersTooLarge: "The headers are too large"
    case .tooManyRequests: "Too many requests"
    case .fault: "The service failed"
    }
  }

  /// What happened and what to do.
  var detail: String {
    switch self {
    case .badRequest: "Send a well-formed HTTP request."
    case .notJSON: "Send one JSON object in UTF-8, such as {\"text\": \"what is ptsd\"}."
    case .invalidBody:
      "\"text\" must be a text of at most 100,000 characters; \"state\" must be the text of the "
        + "last reply, null, or left out."
    case .stateInvalid:
      "It was changed, cut off, or sealed with another key. Send the message again without "
        + "\"state\": a new conversation begins."
    case .stateExpired:
      "The conversation rested for too long. Send the message again without \"state\": a new "
        + "conversation begins."
    case .notFound: "Look at the paths in /openapi.json."
    case .methodNotAllowed: "Use one of the methods that the header Allow names."
    case .notAcceptable: "Leave the header Accept out, or let it allow application/json."
    case .requestTimeout: "Send headers and body without a pause, then try again."
    case .tooLarge: "Send less: a message has at most 100,000 characters."
    case .unsupportedMediaType:
      "Send the body as Content-Type: application/json, in UTF-8 and without Content-Encoding."
    case .headersTooLarge: "Send fewer or shorter headers."
    case .tooManyRequests: "Wait as many seconds as the header Retry-After says, then try again."
    case .fault: "Try again. Where it stays so, tell who runs this service the X-Request-Id."
    }
  }
}
