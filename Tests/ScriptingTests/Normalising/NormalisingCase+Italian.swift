import Reading

extension NormalisingCase {
  /// Italian: written ⇒ spoken.
  static let italian = cases(
    "it",
    #"""
    Il 3 maggio 2024 è iniziato. ⇒ Il tre maggio duemilaventiquattro è iniziato.
    Il 1º gennaio si festeggia. ⇒ Il primo gennaio si festeggia.
    Nel 1998 erano 21. ⇒ Nel millenovecentonovantotto erano ventuno.
    Costa 1.250,50 €. ⇒ Costa milleduecentocinquanta euro e cinquanta centesimi.
    Un investimento di 3,5 milioni di euro. ⇒ Un investimento di tre virgola cinque milioni di euro.
    Il bilancio è di € 2 mld. ⇒ Il bilancio è di due miliardi di euro.
    Sono 28 persone e 180 case. ⇒ Sono ventotto persone e centoottanta case.
    Il 12,5% dei voti. ⇒ Il dodici virgola cinque per cento dei voti.
    A 130 km/h in autostrada. ⇒ A centotrenta chilometri orari in autostrada.
    La temperatura è di -3 °C. ⇒ La temperatura è di meno tre gradi Celsius.
    Pesa 2,5 kg. ⇒ Pesa due virgola cinque chilogrammi.
    Misura 85 m². ⇒ Misura ottantacinque metri quadrati.
    Il XX secolo e il secolo XXI. ⇒ Il ventesimo secolo e il secolo ventunesimo.
    Papa Giovanni XXIII parlò. ⇒ Papa Giovanni ventitreesimo parlò.
    Alle 18:30 si parte. ⇒ Alle diciotto e trenta si parte.
    Alle ore 18.30 si parte. ⇒ Alle ore diciotto e trenta si parte.
    Ha vinto 3-1. ⇒ Ha vinto tre a uno.
    Dal 2018-2024 in carica. ⇒ Dal duemiladiciotto a duemilaventiquattro in carica.
    Tel. 06 5550134 ⇒ telefono zero sei, cinque cinque cinque zero uno tre quattro
    Il dott. Rossi e la sig.ra Bianchi. ⇒ Il dottor Rossi e la signora Bianchi.
    Circa 3/4 degli elettori. ⇒ Circa tre quarti degli elettori.
    Ne resta ½ litro. ⇒ Ne resta mezzo litro.
    La 3ª edizione e il 25º anniversario. ⇒ La terza edizione e il venticinquesimo anniversario.
    Il 16/06/2025 alle 9. ⇒ Il sedici giugno duemilaventicinque alle nove.
    Il 2025-06-16 a Roma. ⇒ Il sedici giugno duemilaventicinque a Roma.
    Scrivete a info@esempio.it oggi. ⇒ Scrivete a info chiocciola esempio punto it oggi.
    Le città A & B. ⇒ Le città A e B.
    Ci sono 1 casa e 1 libro. ⇒ Ci sono una casa e un libro.
    Con 1.000.000 di abitanti. ⇒ Con un milione di abitanti.
    Erano 1.001 notti. ⇒ Erano milleuno notti.
    L'art. 5 e pag. 12. ⇒ L'articolo cinque e pagina dodici.
    Dalle 8 alle 10, 20-30 minuti. ⇒ Dalle otto alle dieci, venti a trenta minuti.
    Il 2 giugno è festa. ⇒ Il due giugno è festa.
    """#)
}
