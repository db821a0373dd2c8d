import Glibc

extension Double {
  /// This ratio of amplitudes in decibels.
  var decibels: Double { 20 * log10(self) }

  /// The ratio of amplitudes that is `decibels`.
  init(decibels: Double) { self = pow(10, decibels / 20) }
}
