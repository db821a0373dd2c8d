public import Scripting

/// A part is a key in JSON: `{"narrator": …}`.
extension Part: CodingKeyRepresentable {}
