internal import Glibc
internal import Synchronization

/// A started program and the pipes to it.
struct ChildProcess {
  /// A socket, so that writing to a dead program is an error and no signal.
  let input: Int32
  let output: Int32
  private let id: pid_t
  private let messages: Int32

  /// Starts a program that inherits no file descriptor of this process, with default signals.
  init(path: String, arguments: [String], environment: [String]) throws(Errno) {
    self = try Self.starting.withLock { _ throws(Errno) in try ChildProcess(alone: path, arguments, environment) }
  }

  /// `F_SETPIPE_SZ`, which Swift's Glibc module lacks.
  private static let setPipeSize: Int32 = 1031
  /// In bytes: 12 seconds of sound.
  private static let pipeSize: Int32 = 512 << 10

  /// A program that is started while another one's pipes are being made would hold those open.
  private static let starting = Mutex(())

  private init(alone path: String, _ arguments: [String], _ environment: [String]) throws(Errno) {
    var ends = Descriptors()
    defer { ends.close() }
    let input = try ends.socketPair()
    let output = try ends.pipe()
    let messages = try ends.pipe()
    // What nobody reads must not stop the program.
    for end in [input.ours, messages.reading, messages.writing] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    // The two wait for each other less often; where that is not granted, they wait.
    _ = fcntl(output.writing, Self.setPipeSize, Self.pipeSize)
    id = try Self.spawn(
      path, arguments, environment, input: input.theirs, output: output.writing, messages: messages.writing)
    self.input = ends.keep(input.ours)
    self.output = ends.keep(output.reading)
    self.messages = ends.keep(messages.reading)
  }

  /// Writes some of the bytes; the count may be 0.
  ///
  /// Nil when the program takes no more.
  func write(_ bytes: ArraySlice<UInt8>) -> Int? {
    let count = unsafe bytes.withUnsafeBytes {
      unsafe send(input, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
    }
    if count >= 0 { return count }
    return errno == EINTR || errno == EAGAIN ? 0 : nil
  }

  /// Reads what is there or waits for it; 0 at the end, nil when interrupted.
  func read(into buffer: inout [UInt8]) -> Int? {
    let count = unsafe buffer.withUnsafeMutableBytes { unsafe Glibc.read(output, $0.baseAddress, $0.count) }
    if count >= 0 { return count }
    return errno == EINTR || errno == EAGAIN ? nil : 0
  }

  /// What the program said on standard error.
  func readMessages() -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = unsafe buffer.withUnsafeMutableBytes { unsafe Glibc.read(messages, $0.baseAddress, $0.count) }
    return Array(buffer.prefix(max(0, count)))
  }

  /// Ends the program and waits until it is gone; the result is its wait status.
  ///
  /// - Parameter atOnce: Whether to kill it; else its input ends, and it is given a second to end by itself.
  /// - Returns: As `waitpid` has it.
  @discardableResult
  func end(atOnce: Bool = true) -> Int32 {
    var status: Int32 = 0
    if !atOnce {
      shutdown(input, Int32(SHUT_WR))
      for _ in 0..<1000 {
        let ended = unsafe waitpid(id, &status, WNOHANG)
        if ended == id || (ended < 0 && errno != EINTR) { return status }
        usleep(1000)
      }
    }
    kill(id, SIGKILL)
    while unsafe waitpid(id, &status, 0) < 0, errno == EINTR {}
    return status
  }

  /// Closes the pipes.
  func close() {
    for descriptor in [input, output, messages] { _ = Glibc.close(descriptor) }
  }
}

extension ChildProcess {
  private static func spawn(
    _ path: String, _ arguments: [String], _ environment: [String], input: Int32, output: Int32, messages: Int32
  ) throws(Errno) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    unsafe posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, messages, STDERR_FILENO)
    var none = sigset_t()
    var all = sigset_t()
    unsafe sigemptyset(&none)
    unsafe sigfillset(&all)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    var arguments = unsafe ([path] + arguments).map { unsafe strdup($0) } + [nil]
    var variables = unsafe environment.map { unsafe strdup($0) } + [nil]
    defer { unsafe (arguments + variables).forEach { unsafe free($0) } }
    var id: pid_t = 0
    let status = unsafe posix_spawn(&id, path, &actions, &attributes, &arguments, &variables)
    guard status == 0 else { throw Errno(number: status) }
    return id
  }
}

/// File descriptors that are being made; those not kept are closed.
private struct Descriptors {
  private var open: [Int32] = []

  mutating func socketPair() throws(Errno) -> (ours: Int32, theirs: Int32) {
    var pair: [Int32] = [0, 0]
    guard unsafe socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &pair) == 0 else { throw .last }
    take(pair)
    return (pair[0], pair[1])
  }

  mutating func pipe() throws(Errno) -> (reading: Int32, writing: Int32) {
    var pair: [Int32] = [0, 0]
    guard unsafe Glibc.pipe(&pair) == 0 else { throw .last }
    take(pair)
    return (pair[0], pair[1])
  }

  mutating func keep(_ descriptor: Int32) -> Int32 {
    open.removeAll { $0 == descriptor }
    return descriptor
  }

  mutating func close() {
    for descriptor in open { _ = Glibc.close(descriptor) }
    open = []
  }

  private mutating func take(_ pair: [Int32]) {
    for descriptor in pair { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    open += pair
  }
}
