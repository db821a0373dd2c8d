import Testing

@testable import Mastering
