/// What can go wrong with a picture.
enum Failure: Error, CustomStringConvertible {
  case usage, undecodable, noMemory

  var description: String {
    switch self {
    case .usage:
      "usage: picture-worker fit FORMAT SIDE ORIENTATION, or picture-worker cover FORMAT ORIENTATION BAND SIDE COLOURS BARS"
    case .undecodable: "it can't be decoded"
    case .noMemory: "there is not enough memory for it"
    }
  }
}
