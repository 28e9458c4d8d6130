#if !hasFeature(Embedded)
  #if canImport(Glibc)
    internal import func Glibc.log
  #elseif canImport(Musl)
    internal import func Musl.log
  #elseif canImport(Darwin)
    internal import func Darwin.log
  #endif

  /// For rarities, which are worked out where the knowledge is compiled; the browser only reads them.
  func naturalLogarithm(_ value: Double) -> Double { log(value) }
#endif
