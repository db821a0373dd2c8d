import Reading

extension NormalisingCase {
  /// Portuguese: written ⇒ spoken.
  static let portuguese = cases(
    "pt",
    #"""
    Em 3 de maio de 2024 começou. ⇒ Em três de maio de dois mil e vinte e quatro começou.
    No dia 1 de janeiro. ⇒ No dia primeiro de janeiro.
    Em 1998 eram 21 pessoas. ⇒ Em mil novecentos e noventa e oito eram vinte e uma pessoas.
    Custa 1.250,50 €. ⇒ Custa mil duzentos e cinquenta euros e cinquenta cêntimos.
    Um investimento de 3,5 milhões de euros. ⇒ Um investimento de três vírgula cinco milhões de euros.
    São 2 mil milhões de euros. ⇒ São dois mil milhões de euros.
    São 22 casas e 200 pessoas. ⇒ São vinte e duas casas e duzentas pessoas.
    Cerca de 12,5% dos votos. ⇒ Cerca de doze vírgula cinco por cento dos votos.
    A 120 km/h na autoestrada. ⇒ A cento e vinte quilómetros por hora na autoestrada.
    A temperatura é de -3 °C. ⇒ A temperatura é de menos três graus Celsius.
    Pesa 2,5 kg. ⇒ Pesa dois vírgula cinco quilogramas.
    Mede 85 m². ⇒ Mede oitenta e cinco metros quadrados.
    O século XX e o século XXI. ⇒ O século vinte e o século vinte e um.
    O papa João XXIII e D. João VI falaram. ⇒ O papa João vinte e três e dom João sexto falaram.
    Às 18h30 parte o comboio. ⇒ Às dezoito horas e trinta parte o comboio.
    Às 18:30 parte. ⇒ Às dezoito horas e trinta parte.
    Venceu por 3-1. ⇒ Venceu por três a um.
    O mandato 2018-2024. ⇒ O mandato dois mil e dezoito a dois mil e vinte e quatro.
    Tel. 21 555 01 34 ⇒ telefone dois um, cinco cinco cinco, zero um, três quatro
    O Dr. Silva e a Sra. Costa. ⇒ O doutor Silva e a senhora Costa.
    Cerca de 3/4 dos eleitores. ⇒ Cerca de três quartos dos eleitores.
    A 3.ª edição e o 25.º aniversário. ⇒ A terceira edição e o vigésimo quinto aniversário.
    Em 16/06/2025 às 9h. ⇒ Em dezasseis de junho de dois mil e vinte e cinco às nove horas.
    Em 2025-06-16 em Lisboa. ⇒ Em dezasseis de junho de dois mil e vinte e cinco em Lisboa.
    Escreva para info@exemplo.pt hoje. ⇒ Escreva para info arroba exemplo ponto pt hoje.
    São 1.000.000 de habitantes. ⇒ São um milhão de habitantes.
    Foram 1.100 e 1.101 noites. ⇒ Foram mil e cem e mil cento e um noites.
    A lei 16 e a 17. ⇒ A lei dezasseis e a dezassete.
    Pagou 100 € e 1 €. ⇒ Pagou cem euros e um euro.
    De 20 a 30%, ou 20-30%. ⇒ De vinte a trinta por cento, ou vinte a trinta por cento.
    """#)

  /// Portuguese of Brazil: written ⇒ spoken.
  static let brazilian = cases(
    "pt-BR",
    #"""
    Custa R$ 1.250,50 à vista. ⇒ Custa mil duzentos e cinquenta reais e cinquenta centavos à vista.
    Um lucro de US$ 2,5 bi no ano. ⇒ Um lucro de dois vírgula cinco bilhões de dólares americanos no ano.
    A 16 km da praia. ⇒ A dezesseis quilômetros da praia.
    Às 14h começa. ⇒ Às quatorze horas começa.
    Em 19 de abril de 2017 saiu. ⇒ Em dezenove de abril de dois mil e dezessete saiu.
    """#)
}
