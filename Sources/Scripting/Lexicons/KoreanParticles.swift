/// The particles that Korean hangs on nouns (조사), names among them: `연합뉴스는`, `부산에서도`.
enum KoreanParticles {
  /// Case particles, auxiliary ones, the forms of the copula that stand in quotations, and the compounds of them that papers write.
  private static let all = Set(
    """
    은 는 이 가 을 를 의 에 도 만 와 과 로 나 랑 께 야 아 여 인 들 씩 쯤 뿐 간 측
    에서 에게 께서 한테 으로 부터 까지 보다 처럼 같이 마저 조차 밖에 이나 이랑 라도 든지 라고 라는 라며 라면 란 이란 로서 로써 마다 만큼 대로
    에는 에도 에만 에의 와는 와도 과는 과도 와의 과의 로는 로도 로의 만의 만이 만은 만을 들은 들이 들을 들의 들에 들도 보다는 보다도
    에서는 에서도 에서의 에서만 에게는 에게도 에게서 께서는 께서도 한테는 한테서 으로는 으로도 으로의 으로서 으로써 으로만 으로부터 로부터
    부터는 부터의 까지는 까지도 까지의 이라도 이라고 이라는 이라며 이라면 처럼은 뿐만 이다 였다 이었다 입니다 이며 이고 이자 이지만 들에게 들에서 들과 들로
    """.split { $0 == " " || $0 == "\n" }.map { WordKey.of($0) })

  static func contains(_ scalars: some Collection<UInt32>) -> Bool { all.contains(WordKey.of(scalars)) }
}
