/// Someone who helps in a crisis, and how to reach them.
public struct Contact: Sendable, Equatable {
  public var id: String
  public var name: String
  public var call: String?
  public var text: String?
  public var url: String?
  /// How to be helped in Spanish.
  public var spanish: String?

  public init(
    id: String, name: String, call: String?, text: String?, url: String?, spanish: String?
  ) {
    self.id = id
    self.name = name
    self.call = call
    self.text = text
    self.url = url
    self.spanish = spanish
  }
}

/// How to reach the clinic.
public struct BookingFacts: Sendable, Equatable {
  /// The prompt that is shown where manners allow.
  public var prompt: String
  public var phone: String

  public init(prompt: String, phone: String) {
    self.prompt = prompt
    self.phone = phone
  }
}
