import Testing

@testable import PageReading
