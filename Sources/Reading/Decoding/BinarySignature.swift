/// The first bytes of formats that are no text, though some of them begin like one.
enum BinarySignature: CaseIterable {
  case pdf, png, jpeg, gif, zip, elf, windows, ole, riff, ogg, flac, id3, mpeg4, bzip2, xz, zstandard, sevenZip, sqlite
  case webAssembly, gzip, rtf

  init?(of bytes: [UInt8]) {
    guard let found = Self.allCases.first(where: { $0.begins(bytes) }) else { return nil }
    self = found
  }

  private func begins(_ bytes: [UInt8]) -> Bool {
    switch self {
    case .pdf: bytes.starts(with: Array("%PDF-".utf8))
    case .png: bytes.starts(with: [0x89, 0x50, 0x4E, 0x47])
    case .jpeg: bytes.starts(with: [0xFF, 0xD8, 0xFF])
    case .gif: bytes.starts(with: Array("GIF8".utf8)) && bytes.count > 5 && bytes[5] == 0x61
    case .zip: bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    case .elf: bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46])
    case .windows: bytes.starts(with: [0x4D, 0x5A, 0x90, 0x00])
    case .ole: bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    case .riff: bytes.starts(with: Array("RIFF".utf8)) && bytes.prefix(64).contains(0)
    case .ogg: bytes.starts(with: [0x4F, 0x67, 0x67, 0x53, 0])
    case .flac: bytes.starts(with: [0x66, 0x4C, 0x61, 0x43, 0])
    case .id3: bytes.starts(with: Array("ID3".utf8)) && bytes.count > 4 && bytes[3] < 5
    case .mpeg4: bytes.count > 8 && Array(bytes[4..<8]) == Array("ftyp".utf8) && bytes[0] == 0
    case .bzip2: bytes.starts(with: Array("BZh".utf8)) && bytes.count > 9 && bytes[4] == 0x31 && bytes[5] == 0x41
    case .xz: bytes.starts(with: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0])
    case .zstandard: bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD])
    case .sevenZip: bytes.starts(with: [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C])
    case .sqlite: bytes.starts(with: Array("SQLite format 3".utf8))
    case .webAssembly: bytes.starts(with: [0x00, 0x61, 0x73, 0x6D])
    case .gzip: bytes.starts(with: [0x1F, 0x8B])
    case .rtf: bytes.starts(with: Array("{\\rtf".utf8))
    }
  }
}
