import Reading

extension NormalisingCase {
  /// Spanish: written ⇒ spoken.
  static let spanish = cases(
    "es",
    #"""
    El consejo se reunió el 3 de mayo de 2024. ⇒ El consejo se reunió el tres de mayo de dos mil veinticuatro.
    El 1 de abril cerró. ⇒ El primero de abril cerró.
    Madrid, 16/06/2025 ⇒ Madrid, dieciséis de junio de dos mil veinticinco
    El 12 de ene. de 2023 nevó. ⇒ El doce de enero de dos mil veintitrés nevó.
    Informe de 2025-03-01 ⇒ Informe de primero de marzo de dos mil veinticinco
    La sesión abre a las 18:30. ⇒ La sesión abre a las dieciocho y treinta.
    El tren sale a las 8:05 h. ⇒ El tren sale a las ocho y cinco.
    Es la 1:00 de la tarde. ⇒ Es la una de la tarde.
    En 1492 zarparon. ⇒ En mil cuatrocientos noventa y dos zarparon.
    Entre 1936-1939 hubo guerra. ⇒ Entre mil novecientos treinta y seis y mil novecientos treinta y nueve hubo guerra.
    El pueblo tiene 1.250 habitantes. ⇒ El pueblo tiene mil doscientos cincuenta habitantes.
    La ciudad tiene 45 000 vecinos. ⇒ La ciudad tiene cuarenta y cinco mil vecinos.
    21 niños y 21 niñas ⇒ veintiún niños y veintiuna niñas
    31 casas ⇒ treinta y una casas
    200 personas y 300 coches ⇒ doscientas personas y trescientos coches
    500 familias ⇒ quinientas familias
    1 casa y 1 coche ⇒ una casa y un coche
    100 metros ⇒ cien metros
    101 votos ⇒ ciento un votos
    1.000.000 de votos ⇒ un millón de votos
    Cuesta 3 millones de euros. ⇒ Cuesta tres millones de euros.
    Un fondo de 2,5 millones € ⇒ Un fondo de dos coma cinco millones de euros
    El libro cuesta 12,50 €. ⇒ El libro cuesta doce euros y cincuenta céntimos.
    El café vale 1 €. ⇒ El café vale un euro.
    Pagó $20 por el pase. ⇒ Pagó veinte dólares por el pase.
    Vale £3 en la tienda. ⇒ Vale tres libras en la tienda.
    Una ayuda de 5.000 € ⇒ Una ayuda de cinco mil euros
    Los precios subieron un 3,2 %. ⇒ Los precios subieron un tres coma dos por ciento.
    Del 20-30 % de rebaja ⇒ Del veinte a treinta por ciento de rebaja
    Una caída de -4,5 % ⇒ Una caída de menos cuatro coma cinco por ciento
    El sendero mide 12 km. ⇒ El sendero mide doce kilómetros.
    El límite es de 80 km/h. ⇒ El límite es de ochenta kilómetros por hora.
    Un solar de 85 m² ⇒ Un solar de ochenta y cinco metros cuadrados
    El saco pesa 25 kg. ⇒ El saco pesa veinticinco kilogramos.
    Queda 1 t de arena. ⇒ Queda una tonelada de arena.
    Quedan 21 t de arena. ⇒ Quedan veintiuna toneladas de arena.
    Hace -3 °C. ⇒ Hace menos tres grados Celsius.
    La central da 300 MW. ⇒ La central da trescientos megavatios.
    El 2º piso y la 1ª puerta ⇒ El segundo piso y la primera puerta
    El siglo XX terminó. ⇒ El siglo veinte terminó.
    El siglo XIV fue duro. ⇒ El siglo catorce fue duro.
    Felipe VI habló. ⇒ Felipe sexto habló.
    El Sr. Vega y la Sra. Ruiz ⇒ El señor Vega y la señora Ruiz
    La Dra. Soler y el Dr. Mora ⇒ La doctora Soler y el doctor Mora
    En EE. UU. no gustó. ⇒ En Estados Unidos no gustó.
    Pan, leche, etc. ⇒ Pan, leche, etcétera.
    La ONU y la UE hablaron. ⇒ La O.N.U y la U.E hablaron.
    La OTAN se reúne. ⇒ La OTAN se reúne.
    Dijo: «No». ⇒ Dijo: No.
    ¿Cuántos son? Son 16. ⇒ Cuántos son? Son dieciséis.
    ¡Ganamos 3-1! ⇒ Ganamos tres a uno!
    Llovió – mucho – ayer. ⇒ Llovió, mucho, ayer.
    Escriba a alcaldia@villaejemplo.es pronto. ⇒ Escriba a alcaldia arroba villaejemplo punto es pronto.
    Entre 40-50 euros ⇒ Entre cuarenta y cincuenta euros
    1,05 metros ⇒ uno coma cero cinco metros
    2,25 puntos ⇒ dos coma veinticinco puntos
    1 millón de árboles ⇒ un millón de árboles
    La palabra 東京 está ahí. ⇒ La palabra 東京 está ahí.
    Hay 2.006 casos. ⇒ Hay dos mil seis casos.
    La calle mide 2 km. ⇒ La calle mide dos kilómetros.
    Tiene 16 años. ⇒ Tiene dieciséis años.
    Queda el 3.5 % del agua. ⇒ Queda el tres punto cinco por ciento del agua.
    Tel. 91 555 01 34 para informarse. ⇒ teléfono nueve uno, cinco cinco cinco, cero uno, tres cuatro para informarse.
    Cerca de 3/4 de los votantes. ⇒ Cerca de tres cuartos de los votantes.
    La 2.ª edición. ⇒ La segunda edición.
    Abre de 8 a 10 h. ⇒ Abre de ocho a diez horas.
    Véase la pág. 12. ⇒ Véase la página doce.
    """#)
}
