import Foundation

/// Addresses that hold what they are the address of: `data:image/png;base64,iVBOR…`.
enum DataAddress {
  /// What an address holds; nil if it is damaged.
  static func bytes(of address: String) -> [UInt8]? {
    guard let comma = address.utf8.firstIndex(of: UInt8(ascii: ",")) else { return nil }
    let content = PercentEscapes.bytes(of: address[address.utf8.index(after: comma)...])
    guard address[..<comma].lowercased().hasSuffix(";base64") else { return content }
    let letters = content.filter { !ASCII.isSpace($0) && $0 != UInt8(ascii: "=") }
    // What stands in addresses may lack its padding.
    let padding = [UInt8](repeating: UInt8(ascii: "="), count: (4 - letters.count % 4) % 4)
    return Data(base64Encoded: Data(letters + padding)).map(Array.init)
  }
}
