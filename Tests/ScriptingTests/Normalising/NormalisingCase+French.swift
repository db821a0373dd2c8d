import Reading

extension NormalisingCase {
  /// French: written ⇒ spoken.
  static let french = cases(
    "fr",
    #"""
    Le conseil s'est réuni le 3 mai 2024. ⇒ Le conseil s'est réuni le trois mai deux mille vingt-quatre.
    Le 1er avril, la mairie a fermé. ⇒ Le premier avril, la mairie a fermé.
    Fait à Lyon, le 16/06/2025 ⇒ Fait à Lyon, le seize juin deux mille vingt-cinq
    Le 12 janv. 2023, il neigeait. ⇒ Le douze janvier deux mille vingt-trois, il neigeait.
    Rapport du 2025-03-01 ⇒ Rapport du premier mars deux mille vingt-cinq
    La séance ouvre à 18h30. ⇒ La séance ouvre à dix-huit heures trente.
    Le train part à 8 h 05. ⇒ Le train part à huit heures zéro cinq.
    Il était 21 h. ⇒ Il était vingt et une heures.
    Il est 1h du matin. ⇒ Il est une heure du matin.
    En 1789, tout a changé. ⇒ En mille sept cent quatre-vingt-neuf, tout a changé.
    De 1914-1918, la guerre ⇒ De mille neuf cent quatorze à mille neuf cent dix-huit, la guerre
    La commune compte 1 250 habitants. ⇒ La commune compte mille deux cent cinquante habitants.
    Le stade a 45.000 places. ⇒ Le stade a quarante-cinq mille places.
    71 élus et 80 maires ⇒ soixante et onze élus et quatre-vingts maires
    81 et 91 voix ⇒ quatre-vingt-un et quatre-vingt-onze voix
    200 ou 201 lits ⇒ deux cents ou deux cent un lits
    21 personnes ⇒ vingt et un personnes
    Il faut 3 millions d'euros. ⇒ Il faut trois millions d'euros.
    Un budget de 2,5 milliards € ⇒ Un budget de deux virgule cinq milliards d'euros
    Le fonds vaut 3 M€. ⇒ Le fonds vaut trois millions d'euros.
    Le livre coûte 12,50 €. ⇒ Le livre coûte douze euros et cinquante centimes.
    Le café est à 1 €. ⇒ Le café est à un euro.
    Une aide de 5 000 € ⇒ Une aide de cinq mille euros
    Il a payé $20. ⇒ Il a payé vingt dollars.
    La livre vaut £3. ⇒ La livre vaut trois livres.
    Les prix ont augmenté de 3,2 %. ⇒ Les prix ont augmenté de trois virgule deux pour cent.
    De 20-30 % de baisse ⇒ De vingt à trente pour cent de baisse
    Une baisse de -4,5 % ⇒ Une baisse de moins quatre virgule cinq pour cent
    Le sentier fait 12 km. ⇒ Le sentier fait douze kilomètres.
    La limite est de 80 km/h. ⇒ La limite est de quatre-vingts kilomètres à l'heure.
    Un terrain de 85 m² ⇒ Un terrain de quatre-vingt-cinq mètres carrés
    Le sac pèse 25 kg. ⇒ Le sac pèse vingt-cinq kilogrammes.
    Il reste 1 t de sable. ⇒ Il reste une tonne de sable.
    Il fait -3 °C. ⇒ Il fait moins trois degrés Celsius.
    La centrale fournit 300 MW. ⇒ La centrale fournit trois cents mégawatts.
    Le 2e étage et la 1re porte ⇒ Le deuxième étage et la première porte
    Le 5e jour, le 9e mois ⇒ Le cinquième jour, le neuvième mois
    Au XXe siècle ⇒ Au vingtième siècle
    Louis XIV régnait. ⇒ Louis quatorze régnait.
    M. Dupuis et Mme Royer ⇒ Monsieur Dupuis et Madame Royer
    Mlle Caron et Dr Petit ⇒ Mademoiselle Caron et Docteur Petit
    L'article n° 7 ⇒ L'article numéro sept
    Du pain, du lait, etc. ⇒ Du pain, du lait, et cetera.
    Dupuis & Fils a fermé. ⇒ Dupuis et Fils a fermé.
    L'ONU et l'UE négocient. ⇒ L'O.N.U et l'U.E négocient.
    L'OTAN se réunit. ⇒ L'OTAN se réunit.
    Il a dit : « Non. » ⇒ Il a dit: Non.
    La pluie – forte – tombe. ⇒ La pluie, forte, tombe.
    Écrivez à mairie@villexemple.fr vite. ⇒ Écrivez à mairie arobase villexemple point fr vite.
    Entre 40-50 euros ⇒ Entre quarante et cinquante euros
    1,05 mètre ⇒ un virgule zéro cinq mètre
    2,25 points ⇒ deux virgule vingt-cinq points
    1 million d'arbres ⇒ un million d'arbres
    Le score est de 3-1. ⇒ Le score est de trois à un.
    Le match : 2:1 ⇒ Le match: deux un
    Page 112, chapitre 4 ⇒ Page cent douze, chapitre quatre
    La ville [1] est belle. ⇒ La ville est belle.
    Le mot 東京 est là. ⇒ Le mot 東京 est là.
    1 000 000 de voix ⇒ un million de voix
    99 ans ⇒ quatre-vingt-dix-neuf ans
    Il reste 57.09 % du texte. ⇒ Il reste cinquante-sept point zéro neuf pour cent du texte.
    Environ 3/4 des électeurs. ⇒ Environ trois quarts des électeurs.
    Voir p. 12 du rapport. ⇒ Voir page douze du rapport.
    Il reste ½ litre. ⇒ Il reste un demi litre.
    Écrivez au +33 1 23 45 67 89. ⇒ Écrivez au plus trois trois, un, deux trois, quatre cinq, six sept, huit neuf.
    """#)
}
