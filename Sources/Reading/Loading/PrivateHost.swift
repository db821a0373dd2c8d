import Glibc

/// Hosts that only this machine or its network can see, which no page from elsewhere may have asked.
package enum PrivateHost {
  /// Why such a host was not asked.
  package static let reason = "the host is not on the public web"

  /// Whether a host's name leads to an address of this machine, its network or nobody's.
  ///
  /// A name that leads nowhere is not private: asking it says so.
  package static func isPrivate(_ host: String) -> Bool {
    let bare = host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
    if bare.isEmpty { return true }
    var hints = unsafe addrinfo()
    unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    guard unsafe getaddrinfo(bare, nil, &hints, &list) == 0 else { return false }
    defer { unsafe freeaddrinfo(list) }
    var next = unsafe list
    while let entry = unsafe next {
      if unsafe isPrivate(entry.pointee.ai_addr) { return true }
      unsafe next = unsafe entry.pointee.ai_next
    }
    return false
  }

  /// Whether an address is of this machine, its network or nobody.
  static func isPrivate(_ address: UnsafePointer<sockaddr>?) -> Bool {
    guard let address = unsafe address else { return true }
    switch unsafe Int32(address.pointee.sa_family) {
    case AF_INET:
      let number = unsafe address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
        unsafe UInt32(bigEndian: $0.pointee.sin_addr.s_addr)
      }
      return isPrivate(number)
    case AF_INET6:
      var inner = unsafe address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) {
        unsafe $0.pointee.sin6_addr
      }
      return unsafe withUnsafeBytes(of: &inner) { unsafe isPrivate(Array($0)) }
    default: return true
    }
  }

  /// Of IPv4: this host, private networks, shared and link-local addresses, benchmarks, multicast and reserved ones.
  private static func isPrivate(_ address: UInt32) -> Bool {
    let blocks: [(network: UInt32, bits: UInt32)] = [
      (0x0000_0000, 8), (0x0A00_0000, 8), (0x6440_0000, 10), (0x7F00_0000, 8), (0xA9FE_0000, 16), (0xAC10_0000, 12),
      (0xC000_0000, 24), (0xC0A8_0000, 16), (0xC612_0000, 15), (0xE000_0000, 3),
    ]
    return blocks.contains { address >> (32 - $0.bits) == $0.network >> (32 - $0.bits) }
  }

  /// Of IPv6, in 16 bytes: all that is not global unicast, and what carries a private address of IPv4.
  private static func isPrivate(_ address: [UInt8]) -> Bool {
    func ipv4(at index: Int) -> UInt32 { address[index..<index + 4].reduce(0) { $0 << 8 | UInt32($1) } }
    // Mapped (::ffff:0:0/96) and translated (64:ff9b::/96) addresses.
    let zeros = address[..<10].allSatisfy { $0 == 0 }
    if zeros, address[10] == 0xFF, address[11] == 0xFF { return isPrivate(ipv4(at: 12)) }
    if address[..<4].elementsEqual([0, 0x64, 0xFF, 0x9B]) { return isPrivate(ipv4(at: 12)) }
    // 6to4 carries one behind its prefix.
    if address[..<2].elementsEqual([0x20, 0x02]) { return isPrivate(ipv4(at: 2)) }
    return address[0] & 0xE0 != 0x20
  }
}
