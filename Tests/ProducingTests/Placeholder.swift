import Testing

@testable import Producing
