import Producing
import Testing

@Suite struct DigestTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ])
  func isSHA256(text: String, digest: String) throws {
    #expect(Digest.hexadecimal(of: text) == digest)
    #expect(Digest.hexadecimal(of: Array(text.utf8)) == digest)
    let scratch = try Scratch()
    let file = try Digest.ofFile(at: try scratch.write(text, to: "file"))
    #expect(file == (text.utf8.count, digest))
  }
}
