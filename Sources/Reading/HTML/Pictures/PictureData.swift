/// What a page's structured data say of its pictures, by the pictures' files.
struct PictureData: Sendable {
  /// Caption and credit of a picture.
  struct Entry: Sendable {
    var caption: String?
    var credit: String?
  }

  private var byFile: [String: Entry] = [:]

  /// Reads the `ImageObject`s of a page.
  init(_ data: StructuredData, address: Address) {
    for image in data.images {
      let credit =
        [image["creditText"], image["copyrightHolder"], image["creator"], image["author"]].lazy
        .compactMap { $0.flatMap { data.resolved($0)["name"]?.text ?? $0.text } }
        .first { !$0.isEmpty && CreditForm.isName($0) }
      let caption = [image["caption"], image["description"]].lazy.compactMap { $0?.text?.collapsingSpace() }
        // Less is a name for the file.
        .first { $0.utf8.count >= 25 && $0.utf8.count { $0 == 0x20 } >= 3 }
      guard credit != nil || caption != nil else { continue }
      for key in ["contentUrl", "url"] {
        guard let file = image[key]?.text, !file.isEmpty else { continue }
        let name = ImageSource.identity(of: address.absolute(file))
        if byFile[name] == nil { byFile[name] = Entry(caption: caption, credit: credit) }
      }
    }
  }

  /// What is said of the picture at `address`.
  func entry(for address: String) -> Entry? { byFile.isEmpty ? nil : byFile[ImageSource.identity(of: address)] }
}
