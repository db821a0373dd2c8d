import Reading

/// One option: what it is called in JSON and how it is read and written.
///
/// The options are tables of these, so that each is named once, may be absent, and an unknown name is an error.
struct Setting<Options> {
  let name: String
  let decode: (inout Options, KeyedDecodingContainer<SettingKey>) throws -> Void
  let encode: (Options, inout KeyedEncodingContainer<SettingKey>) throws -> Void

  init<Value: Codable>(_ name: String, _ path: WritableKeyPath<Options, Value>) {
    self.name = name
    let key = SettingKey(stringValue: name)
    decode = { options, container in
      if let value = try container.decodeIfPresent(Value.self, forKey: key) { options[keyPath: path] = value }
    }
    encode = { options, container in try container.encode(options[keyPath: path], forKey: key) }
  }

  /// A number within bounds.
  init(_ name: String, _ path: WritableKeyPath<Options, Int>, in bounds: ClosedRange<Int>) {
    self.init(name, bounds: bounds, get: { $0[keyPath: path] }, set: { $0[keyPath: path] = $1 })
  }

  /// A silence, in whole milliseconds up to a minute.
  init(_ name: String, milliseconds path: WritableKeyPath<Options, Duration>) {
    self.init(
      name, bounds: 0...60_000, get: { $0[keyPath: path].milliseconds },
      set: { $0[keyPath: path] = .milliseconds($1) })
  }

  private init(
    _ name: String, bounds: ClosedRange<Int>, get: @escaping (Options) -> Int,
    set: @escaping (inout Options, Int) -> Void
  ) {
    self.name = name
    let key = SettingKey(stringValue: name)
    decode = { options, container in
      guard let value = try container.decodeIfPresent(Int.self, forKey: key) else { return }
      guard bounds.contains(value) else {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: container,
          debugDescription: "\(value) is not between \(bounds.lowerBound) and \(bounds.upperBound).")
      }
      set(&options, value)
    }
    encode = { options, container in try container.encode(get(options), forKey: key) }
  }
}

/// The name of an option in JSON.
struct SettingKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

/// Options that are a table of settings.
protocol SettingsTable: Codable {
  init()
  static var settings: [Setting<Self>] { get }
}

extension SettingsTable {
  /// Decodes options; what is absent has its default, and a name that no option has is an error.
  public init(from decoder: any Decoder) throws {
    self.init()
    let container = try decoder.container(keyedBy: SettingKey.self)
    let settings = Self.settings
    if let unknown = container.allKeys.map(\.stringValue).sorted().first(where: { key in
      !settings.contains { $0.name == key }
    }) {
      throw DecodingError.dataCorruptedError(
        forKey: SettingKey(stringValue: unknown), in: container,
        debugDescription: "There is no such option; there are \(settings.map(\.name).joined(separator: ", ")).")
    }
    for setting in settings { try setting.decode(&self, container) }
  }

  /// Encodes every option.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: SettingKey.self)
    for setting in Self.settings { try setting.encode(self, &container) }
  }
}

extension Duration {
  /// Whole milliseconds, rounded down.
  package var milliseconds: Int {
    let (seconds, attoseconds) = components
    return Int(seconds) * 1_000 + Int(attoseconds / 1_000_000_000_000_000)
  }
}
