import Reading

extension NormalisingCase {
  /// German: written ⇒ spoken.
  static let german = cases(
    "de",
    #"""
    Am 3. Mai 2024 tagte der Rat. ⇒ Am dritten Mai zweitausendvierundzwanzig tagte der Rat.
    Der 1. April ist kein Scherz. ⇒ Der erste April ist kein Scherz.
    Seit dem 12. März gilt das. ⇒ Seit dem zwölften März gilt das.
    Berlin, 16. Juni 2025 ⇒ Berlin, sechzehnter Juni zweitausendfünfundzwanzig
    Stand: 16.06.2025 ⇒ Stand: sechzehnter Juni zweitausendfünfundzwanzig
    Der Bericht vom 2025-03-01 liegt vor. ⇒ Der Bericht vom ersten März zweitausendfünfundzwanzig liegt vor.
    Die Feier beginnt um 18:30 Uhr. ⇒ Die Feier beginnt um achtzehn Uhr dreißig.
    Um 8.15 Uhr fährt der Zug. ⇒ Um acht Uhr fünfzehn fährt der Zug.
    Es war 1 Uhr. ⇒ Es war ein Uhr.
    1989 fiel die Mauer. ⇒ neunzehnhundertneunundachtzig fiel die Mauer.
    Von 1914-1918 war Krieg. ⇒ Von neunzehnhundertvierzehn bis neunzehnhundertachtzehn war Krieg.
    Im Jahr 2005 und im Jahr 1066 ⇒ Im Jahr zweitausendfünf und im Jahr eintausendsechsundsechzig
    Die 21 Dörfer haben 1.250 Einwohner. ⇒ Die einundzwanzig Dörfer haben eintausendzweihundertfünfzig Einwohner.
    Nur 1 Stimme fehlte. ⇒ Nur eine Stimme fehlte.
    Nur 1 Haus blieb stehen. ⇒ Nur ein Haus blieb stehen.
    101 Kinder kamen. ⇒ einhunderteins Kinder kamen.
    Es sind 1.000.000 Euro. ⇒ Es sind eine Million Euro.
    Die Stadt zahlt 3 Mio. Euro. ⇒ Die Stadt zahlt drei Millionen Euro.
    Der Umsatz stieg auf 2,5 Mrd. Euro. ⇒ Der Umsatz stieg auf zwei Komma fünf Milliarden Euro.
    Das Buch kostet 12,50 €. ⇒ Das Buch kostet zwölf Euro fünfzig.
    Ein Ticket kostet 1 €. ⇒ Ein Ticket kostet ein Euro.
    Es kostet 0,99 €. ⇒ Es kostet null Euro neunundneunzig.
    Der Fonds hat $5 Mio. ⇒ Der Fonds hat fünf Millionen Dollar.
    Er zahlte 50 CHF. ⇒ Er zahlte fünfzig Franken.
    Die Preise stiegen um 3,2 %. ⇒ Die Preise stiegen um drei Komma zwei Prozent.
    Rund 20-30 % fehlen. ⇒ Rund zwanzig bis dreißig Prozent fehlen.
    Das Minus lag bei -4,5 %. ⇒ Das Minus lag bei minus vier Komma fünf Prozent.
    Die Strecke ist 12 km lang. ⇒ Die Strecke ist zwölf Kilometer lang.
    Erlaubt sind 120 km/h. ⇒ Erlaubt sind einhundertzwanzig Kilometer pro Stunde.
    Die Fläche misst 85 m². ⇒ Die Fläche misst fünfundachtzig Quadratmeter.
    Der Sack wiegt 25 kg. ⇒ Der Sack wiegt fünfundzwanzig Kilogramm.
    Nur 1 t Sand fehlt. ⇒ Nur eine Tonne Sand fehlt.
    Es wurden -3 °C gemessen. ⇒ Es wurden minus drei Grad Celsius gemessen.
    Das Kraftwerk liefert 300 MW. ⇒ Das Kraftwerk liefert dreihundert Megawatt.
    Der Verein gewann 3:1. ⇒ Der Verein gewann drei zu eins.
    Das 2. Tor fiel spät. ⇒ Das zweite Tor fiel spät.
    Sie wurde 3. im Finale. ⇒ Sie wurde dritte im Finale.
    Ludwig XIV. baute viel. ⇒ Ludwig der vierzehnte baute viel.
    Dr. Weber und Prof. Lang kamen. ⇒ Doktor Weber und Professor Lang kamen.
    Z. B. fehlt Geld. ⇒ zum Beispiel fehlt Geld.
    Es fehlen u. a. Stühle. ⇒ Es fehlen unter anderem Stühle.
    Das sind ca. 40 Leute. ⇒ Das sind circa vierzig Leute.
    Siehe Nr. 7 und § 5. ⇒ Siehe Nummer sieben und Paragraf fünf.
    Wasser, Brot usw. fehlten. ⇒ Wasser, Brot und so weiter fehlten.
    Müller & Söhne schloss. ⇒ Müller und Söhne schloss.
    Die EU und die USA berieten. ⇒ Die E.U und die U.S.A berieten.
    Die NATO tagte. ⇒ Die NATO tagte.
    Der ICE hielt. ⇒ Der I.C.E hielt.
    Er sagte: „Nein.“ ⇒ Er sagte: Nein.
    Es regnete – stark – weiter. ⇒ Es regnete, stark, weiter.
    Schreiben Sie an rat@beispielstadt.de bald. ⇒ Schreiben Sie an rat ät beispielstadt Punkt de bald.
    Das kostet 40-50 Euro. ⇒ Das kostet vierzig bis fünfzig Euro.
    Etwa 1,5 Millionen Menschen leben dort. ⇒ Etwa eins Komma fünf Millionen Menschen leben dort.
    1 Mio. Bäume wurden gepflanzt. ⇒ eine Million Bäume wurden gepflanzt.
    Die A 7 ist gesperrt. ⇒ Die A sieben ist gesperrt.
    Im 19. Jahrhundert ⇒ Im neunzehnten Jahrhundert
    Kapitel 4, Seite 112 ⇒ Kapitel vier, Seite einhundertzwölf
    Das Dorf [1] liegt dort. ⇒ Das Dorf liegt dort.
    Die Stadt 東京 ist groß. ⇒ Die Stadt 東京 ist groß.
    Es gab 2.006 Fälle. ⇒ Es gab zweitausendsechs Fälle.
    Bild 1 von 2 ⇒ Bild eins von zwei
    Es blieb bei 1 zu null. ⇒ Es blieb bei eins zu null.
    Der Verein wird an seinem 80. Geburtstag geehrt. ⇒ Der Verein wird an seinem achtzigsten Geburtstag geehrt.
    Er sprach am Montag, 5. Mai, im Rat. ⇒ Er sprach am Montag, fünfter Mai, im Rat.
    Das Format heißt KRN 2.0 und ist neu. ⇒ Das Format heißt K.R.N zwei Punkt null und ist neu.
    Am 26.06. beginnt das Fest. ⇒ Am sechsundzwanzigsten Juni beginnt das Fest.
    Am 18. 7. begann es. ⇒ Am achtzehnten Juli begann es.
    Der 3. 10. 2024 war ein Feiertag. ⇒ Der dritte Oktober zweitausendvierundzwanzig war ein Feiertag.
    Es kamen 14 000 Besucher. ⇒ Es kamen vierzehntausend Besucher.
    Tel. 030 5550134 hilft. ⇒ Telefon null drei null, fünf fünf fünf null eins drei vier hilft.
    Sie zahlt 3,5 Mio. € dafür. ⇒ Sie zahlt drei Komma fünf Millionen Euro dafür.
    Die 80er-Jahre und die 1990er. ⇒ Die achtziger Jahre und die neunzehnhundertneunziger.
    Etwa 3/4 der Wähler. ⇒ Etwa drei Viertel der Wähler.
    Noch ½ Liter. ⇒ Noch ein halb Liter.
    Auf S. 12 steht es. ⇒ Auf Seite zwölf steht es.
    Unter +49 30 5550134 anrufen. ⇒ Unter plus vier neun, drei null, fünf fünf fünf null eins drei vier anrufen.
    """#)
}
