import Testing

@testable import Speaking
