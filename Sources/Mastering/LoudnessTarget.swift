/// How loud a recording is to be: a name that the field has for it, or a number.
///
/// Every figure is what a meter shows for our file (ITU-R BS.1770: one channel, counted once). From two loudspeakers the same
/// file is 3 LU louder, as a stereo file with the same in both channels would be.
public enum LoudnessTarget: Sendable, Hashable {
  /// −16 LUFS: what Apple Podcasts asks of a file, ±1, whatever its channels, with peaks below −1 dBTP.
  case podcast
  /// −19 LUFS: as loud from two loudspeakers as −16 LUFS in stereo, which podcasters ask of a file in mono.
  case mono
  /// −18 LUFS: speech in streams and downloads by AES TD1008 and AES77, with peaks below −1 dBTP.
  case aes
  /// −23 LUFS: broadcasting by EBU R 128, ±0.5, with peaks below −1 dBTP.
  case ebu
  /// A number in ``range``.
  case lufs(Double)

  /// What can be asked for, in LUFS: what is louder, players turn down, and the limiter would be heard.
  public static let range = -36.0 ... -14

  /// The targets with a name.
  public static let named: [(name: String, target: LoudnessTarget)] = [
    ("podcast", .podcast), ("mono", .mono), ("aes", .aes), ("ebu", .ebu),
  ]

  /// The target that a name or a number of LUFS stands for; nil if it stands for none.
  public init?(_ text: String) {
    if let found = Self.named.first(where: { $0.name == text }) {
      self = found.target
    } else if let number = Double(text), Self.range.contains(number) {
      self = .lufs(number)
    } else {
      return nil
    }
  }

  /// In LUFS.
  public var lufs: Double {
    switch self {
    case .podcast: -16
    case .mono: -19
    case .aes: -18
    case .ebu: -23
    case .lufs(let number): number
    }
  }
}

extension LoudnessTarget: CustomStringConvertible {
  /// The name or the number, as ``init(_:)`` takes it.
  public var description: String {
    if case .lufs(let number) = self { return "\(number)" }
    return Self.named.first { $0.target == self }?.name ?? ""
  }
}
