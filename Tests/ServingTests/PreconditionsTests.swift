import Serving
import Testing

@Suite struct PreconditionsTests {
  private static let before = "Sun, 06 Nov 1994 08:49:36 GMT"
  private static let then = "Sun, 06 Nov 1994 08:49:37 GMT"
  private static let later = "Sun, 06 Nov 1994 08:49:38 GMT"

  private func conditions(_ fields: [String], now: String = "Mon, 07 Nov 1994 00:00:00 GMT") throws -> Preconditions {
    let fields = fields.map { field in
      let parts = field.split(separator: ":", maxSplits: 1).map(String.init)
      return (parts[0], String(parts[1].dropFirst()))
    }
    return Preconditions(
      of: Request("GET", "/", fields: fields), tag: EntityTag("a,b"), modified: try #require(HTTPDate(Self.then)),
      now: try #require(HTTPDate(now)))
  }

  @Test(
    arguments: [
      ([], .proceed),
      (["If-None-Match: \"a,b\""], .notModified),
      (["If-None-Match: W/\"a,b\""], .notModified),
      (["If-None-Match: \"x\", \"a,b\""], .notModified),
      (["If-None-Match: \"x\"", "If-None-Match: \"a,b\""], .notModified),
      (["If-None-Match: *"], .notModified),
      (["If-None-Match: \"x\""], .proceed),
      (["If-None-Match: a,b"], .proceed),
      (["If-None-Match: \"a,b"], .proceed),
      (["If-None-Match: "], .proceed),
      (["If-Modified-Since: \(then)"], .notModified),
      (["If-Modified-Since: \(later)"], .notModified),
      (["If-Modified-Since: \(before)"], .proceed),
      (["If-Modified-Since: yesterday"], .proceed),
      (["If-None-Match: \"x\"", "If-Modified-Since: \(then)"], .proceed),
      (["If-Match: \"a,b\""], .proceed),
      (["If-Match: *"], .proceed),
      (["If-Match: W/\"a,b\""], .failed),
      (["If-Match: \"x\""], .failed),
      (["If-Unmodified-Since: \(before)"], .failed),
      (["If-Unmodified-Since: \(then)"], .proceed),
      (["If-Unmodified-Since: nonsense"], .proceed),
      (["If-Match: \"a,b\"", "If-Unmodified-Since: \(before)"], .proceed),
      (["If-Match: \"a,b\"", "If-None-Match: \"a,b\""], .notModified),
    ] as [([String], Preconditions.Verdict)])
  func fieldsAreLookedAtInTheStandardsOrder(fields: [String], verdict: Preconditions.Verdict) throws {
    #expect(try conditions(fields).verdict == verdict)
  }

  @Test(arguments: [
    ([], true),
    (["If-Range: \"a,b\""], true),
    (["If-Range: W/\"a,b\""], false),
    (["If-Range: \"x\""], false),
    (["If-Range: \"a,b\", \"x\""], false),
    (["If-Range: \(then)"], true),
    (["If-Range: \(before)"], false),
    (["If-Range: \(later)"], false),
    (["If-Range: soon"], false),
  ])
  func aPieceIsGivenOnlyOfWhatTheClientHas(fields: [String], allows: Bool) throws {
    #expect(try conditions(fields).allowsPieces == allows)
  }

  @Test func theDateOfThisSecondProvesNothing() throws {
    #expect(try !conditions(["If-Range: \(Self.then)"], now: Self.then).allowsPieces)
  }
}
