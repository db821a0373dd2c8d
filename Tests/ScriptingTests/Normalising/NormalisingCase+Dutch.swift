import Reading

extension NormalisingCase {
  /// Dutch: written ⇒ spoken.
  static let dutch = cases(
    "nl",
    #"""
    Op 3 mei 2024 begon het. ⇒ Op drie mei tweeduizend vierentwintig begon het.
    Op 1 januari is het feest. ⇒ Op één januari is het feest.
    In 1998 waren er 21. ⇒ In negentienhonderdachtennegentig waren er eenentwintig.
    Het kost € 1.250,50. ⇒ Het kost duizend tweehonderdvijftig euro vijftig.
    Een investering van 3,5 miljoen euro. ⇒ Een investering van drie komma vijf miljoen euro.
    De begroting is € 2 mld. ⇒ De begroting is twee miljard euro.
    Er kwamen 14.000 bezoekers. ⇒ Er kwamen veertienduizend bezoekers.
    Zo'n 12,5% van de stemmen. ⇒ Zo'n twaalf komma vijf procent van de stemmen.
    Met 130 km/u op de weg. ⇒ Met honderddertig kilometer per uur op de weg.
    Het is -3 °C. ⇒ Het is min drie graden Celsius.
    Het weegt 2,5 kg. ⇒ Het weegt twee komma vijf kilogram.
    Het meet 85 m². ⇒ Het meet vijfentachtig vierkante meter.
    De 21e eeuw en de 1e keer. ⇒ De eenentwintigste eeuw en de eerste keer.
    Willem III sprak. ⇒ Willem de derde sprak.
    Om 18.30 uur vertrekt hij. ⇒ Om achttien uur dertig vertrekt hij.
    Om 18:30 uur. ⇒ Om achttien uur dertig.
    De periode 2018-2024. ⇒ De periode tweeduizend achttien tot tweeduizend vierentwintig.
    Tel. 020-5550134 ⇒ telefoon nul twee nul, vijf vijf vijf nul één drie vier
    Dr. Jansen en mevr. De Vries. ⇒ dokter Jansen en mevrouw De Vries.
    Ongeveer 3/4 van de kiezers. ⇒ Ongeveer drie kwart van de kiezers.
    Nog ½ liter. ⇒ Nog een half liter.
    De 25e verjaardag en 101ste dag. ⇒ De vijfentwintigste verjaardag en honderdeerste dag.
    Op 16-06-2025 in Utrecht. ⇒ Op zestien juni tweeduizend vijfentwintig in Utrecht.
    Op 16/06/2025 in Utrecht. ⇒ Op zestien juni tweeduizend vijfentwintig in Utrecht.
    Schrijf naar info@voorbeeld.nl vandaag. ⇒ Schrijf naar info apenstaartje voorbeeld punt nl vandaag.
    Jansen & Zonen. ⇒ Jansen en Zonen.
    Er zijn 1.000.000 inwoners. ⇒ Er zijn een miljoen inwoners.
    Van 8-10 uur. ⇒ Van acht tot tien uur.
    Het duurt 1 uur en 22 minuten. ⇒ Het duurt één uur en tweeëntwintig minuten.
    Hij is 42 jaar. ⇒ Hij is tweeënveertig jaar.
    Sinds 2001 al 3 keer. ⇒ Sinds tweeduizend één al drie keer.
    """#)
}
