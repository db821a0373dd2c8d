/// A request, as far as an answer depends on it.
package struct Request: Sendable {
  /// The method as it was written; methods are case-sensitive.
  package var method: String
  /// What is asked for, still encoded, without a query.
  package var target: String
  /// The header's fields in their order, with names in any case.
  package var fields: [(name: String, value: String)]

  /// Makes a request.
  package init(_ method: String = "GET", _ target: String, fields: [(name: String, value: String)] = []) {
    self.method = method
    self.target = target
    self.fields = fields
  }

  /// The values of every field of a name, given in lower case.
  func values(_ name: String) -> [String] { fields.filter { $0.name.lowercased() == name }.map(\.value) }

  /// The value of a field, those of several joined as lists are; nil if there is none.
  subscript(_ name: String) -> String? {
    let values = values(name)
    return values.isEmpty ? nil : values.joined(separator: ", ")
  }
}
