import Glibc

/// The proxy that the environment asks for, in the variables that libcurl obeys.
enum Proxy {
  /// Whether requests by a scheme, in lower case, may go by way of a proxy.
  static func isUsed(for scheme: String) -> Bool { address(for: scheme) != nil }

  /// Whether a socket's address is that of a proxy.
  static func has(_ address: UnsafePointer<sockaddr>, length: Int) -> Bool {
    for scheme in ["http", "https"] {
      guard let proxy = Self.address(for: scheme) else { continue }
      var list: UnsafeMutablePointer<addrinfo>?
      guard unsafe getaddrinfo(host(of: proxy), port(of: proxy), nil, &list) == 0 else { continue }
      defer { unsafe freeaddrinfo(list) }
      var next = unsafe list
      while let entry = unsafe next {
        if unsafe Int(entry.pointee.ai_addrlen) == length, unsafe memcmp(entry.pointee.ai_addr, address, length) == 0 {
          return true
        }
        unsafe next = unsafe entry.pointee.ai_next
      }
    }
    return false
  }

  private static func address(for scheme: String) -> String? {
    // In capitals a server could set it by a field of a request, where such a program serves pages.
    let names = scheme == "http" ? ["http_proxy"] : ["https_proxy", "HTTPS_PROXY"]
    for name in names + ["all_proxy", "ALL_PROXY"] {
      if let value = unsafe getenv(name).flatMap({ unsafe String(validatingCString: $0) }), !value.isEmpty {
        return value
      }
    }
    return nil
  }

  /// `host:3128` of `http://user@host:3128/`.
  private static func authority(of proxy: String) -> Substring {
    let bare = proxy.firstRange(of: "://").map { proxy[$0.upperBound...] } ?? proxy[...]
    let authority = bare.prefix { $0 != "/" }
    return authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] } ?? authority
  }

  private static func host(of proxy: String) -> String {
    let authority = authority(of: proxy)
    if authority.hasPrefix("[") { return String(authority.dropFirst().prefix { $0 != "]" }) }
    return String(authority.prefix { $0 != ":" })
  }

  /// The port; libcurl's own if none is named.
  private static func port(of proxy: String) -> String {
    let authority = authority(of: proxy)
    let behind = authority.hasPrefix("[") ? authority.drop { $0 != "]" } : authority
    let named = behind.drop { $0 != ":" }.dropFirst()
    if !named.isEmpty { return String(named) }
    return proxy.lowercased().hasPrefix("https://") ? "443" : "1080"
  }
}
